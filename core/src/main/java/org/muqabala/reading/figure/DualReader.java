package org.muqabala.reading.figure;

import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.muqabala.reading.figure.WordLists.Name;
import org.muqabala.text.Language;
import org.muqabala.text.RareMemo;
import org.muqabala.text.Token;
import org.muqabala.text.Word;

/**
 * Reads the dual of an Arabic noun, which counts two: معاهدتين. A dual in ـان, ـين looks like a sound plural, so those are
 * read of listed nouns only; one in ـتان, ـتين comes of a singular in ـة and is read but for the words listed as none, where
 * it does not look like an adjective (مسؤولتان, أميركيتان) or a name.
 */
final class DualReader {
    private static final int LEAST_STEM = 3;
    private static final String CONSTRUCT = "تا";

    private final WordLists lists;
    /** The form of a word that is a dual, whatever stands beside it. */
    private final RareMemo<Optional<Form>> duals = new RareMemo<>(Optional.empty(), this::dual);

    DualReader(WordLists lists) {
        this.lists = lists;
    }

    /** The form of token {@code i} that is an indefinite dual; null where it is none. */
    @Nullable
    Form at(Words words, int i) {
        if (!words.isFree(i) || !mayBe(words, i) || followsDual(words, i)) {
            return null;
        }
        Word word = words.get(i).word();
        return word.folded().endsWith(CONSTRUCT) && !rulesNoun(words, i)
                ? null
                : duals.get(word).orElse(null);
    }

    /** May token {@code i} be a dual, as far as its letters tell? */
    boolean mayBe(Words words, int i) {
        return words.language() == Language.ARABIC
                && words.isWord(i)
                && duals.get(words.get(i).word()).isPresent();
    }

    private Optional<Form> dual(Word word) {
        String whole = word.folded();
        if (!looksDual(whole)) {
            return Optional.empty();
        }
        List<Form> forms = Form.of(Language.ARABIC, word);
        for (Form form : forms) {
            if (lists.hasWord(Name.NO_DUAL, form.word()) || form.article()) {
                return Optional.empty();
            }
        }
        return whole.endsWith(CONSTRUCT) ? construct(forms) : whole(whole, forms);
    }

    private Optional<Form> whole(String whole, List<Form> forms) {
        Form plausible = null;
        for (Form form : forms) {
            String stem = form.word().substring(0, form.word().length() - 2);
            boolean nominative = whole.endsWith("ان") && lists.hasWord(Name.DUAL_NOMINATIVE, stem);
            if (nominative
                    || lists.hasWord(Name.DUAL, stem)
                    || isFeminine(stem) && lists.hasWord(Name.DUAL, singular(stem))) {
                return Optional.of(form);
            }
            if (plausible == null && isFeminine(stem) && stem.length() > LEAST_STEM && isPlain(stem)) {
                plausible = form;
            }
        }
        return Optional.ofNullable(plausible);
    }

    /** سيارتا: the dual of a listed noun in ـة without its nun. */
    private Optional<Form> construct(List<Form> forms) {
        for (Form form : forms) {
            String stem = form.word().substring(0, form.word().length() - 1);
            if (lists.hasWord(Name.DUAL, singular(stem))) {
                return Optional.of(form);
            }
        }
        return Optional.empty();
    }

    /** سيارتا إسعاف: a dual loses its nun before an indefinite noun. */
    private static boolean rulesNoun(Words words, int i) {
        int next = i + 1;
        return words.goesOn(next)
                && words.isWord(next)
                && words.forms(next).stream().noneMatch(Form::article);
    }

    /** Does a word end like a dual? */
    static boolean looksDual(String folded) {
        return folded.endsWith("ين") || folded.endsWith("ان") || folded.endsWith(CONSTRUCT);
    }

    /** After a dual a second one is its adjective: شركتين عملاقتين. */
    private static boolean followsDual(Words words, int i) {
        if (i == 0 || !words.isWord(i - 1) || words.get(i).gap() != Token.Gap.SPACE) {
            return false;
        }
        String before = words.get(i - 1).folded();
        return before.endsWith("تين") || before.endsWith("تان");
    }

    /** Adjectives in ـية, names in -stein, participles in م make forms like it. */
    private static boolean isPlain(String stem) {
        return !stem.startsWith("م") && !stem.endsWith("يت") && !stem.endsWith("ست") && !stem.endsWith("شت");
    }

    private static boolean isFeminine(String stem) {
        return stem.endsWith("ت");
    }

    private static String singular(String stem) {
        return stem.substring(0, stem.length() - 1) + "ه";
    }
}

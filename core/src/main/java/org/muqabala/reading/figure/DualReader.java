package org.muqabala.reading.figure;

import org.jspecify.annotations.Nullable;
import org.muqabala.reading.figure.WordLists.Name;
import org.muqabala.text.Language;
import org.muqabala.text.Token;

/**
 * Reads the dual of an Arabic noun, which counts two: معاهدتين. A dual in ـان, ـين looks like a sound plural, so those are
 * read of listed nouns only; one in ـتان, ـتين comes of a singular in ـة and is read but for the words listed as none, where
 * it does not look like an adjective (مسؤولتان, أميركيتان) or a name.
 */
final class DualReader {
    private static final int LEAST_STEM = 3;
    private static final String CONSTRUCT = "تا";

    private final WordLists lists;

    DualReader(WordLists lists) {
        this.lists = lists;
    }

    /** The form of token {@code i} that is an indefinite dual; null where it is none. */
    @Nullable
    Form at(Words words, int i) {
        if (words.language() != Language.ARABIC || !words.isFree(i) || !words.isWord(i)) {
            return null;
        }
        String whole = words.get(i).folded();
        if (!looksDual(whole)) {
            return null;
        }
        for (Form form : words.forms(i)) {
            if (lists.hasWord(Name.NO_DUAL, form.word()) || form.article()) {
                return null;
            }
        }
        if (followsDual(words, i)) {
            return null;
        }
        if (whole.endsWith(CONSTRUCT)) {
            return construct(words, i);
        }
        Form plausible = null;
        for (Form form : words.forms(i)) {
            String stem = form.word().substring(0, form.word().length() - 2);
            boolean nominative = whole.endsWith("ان") && lists.hasWord(Name.DUAL_NOMINATIVE, stem);
            if (nominative
                    || lists.hasWord(Name.DUAL, stem)
                    || isFeminine(stem) && lists.hasWord(Name.DUAL, singular(stem))) {
                return form;
            }
            if (plausible == null && isFeminine(stem) && stem.length() > LEAST_STEM && isPlain(stem)) {
                plausible = form;
            }
        }
        return plausible;
    }

    /** سيارتا إسعاف: before an indefinite noun the dual of a listed noun in ـة loses its nun. */
    private @Nullable Form construct(Words words, int i) {
        int next = i + 1;
        boolean ruled = words.goesOn(next) && words.isWord(next) && words.isFree(next);
        if (!ruled || words.forms(next).stream().anyMatch(Form::article)) {
            return null;
        }
        for (Form form : words.forms(i)) {
            String stem = form.word().substring(0, form.word().length() - 1);
            if (lists.hasWord(Name.DUAL, singular(stem))) {
                return form;
            }
        }
        return null;
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

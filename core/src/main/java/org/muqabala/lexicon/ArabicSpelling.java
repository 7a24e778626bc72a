package org.muqabala.lexicon;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Predicate;
import org.muqabala.text.ArabicForms;
import org.muqabala.text.Folding;

/**
 * Tells an Arabic word from another that {@link Folding} makes equal to it: أنفاق (tunnels) from إنفاق (spending), عملة (currency)
 * from عمله (his work), أمن (security) from آمن (safe).
 *
 * <p>Newsrooms leave a hamza out, or put one below an alef that bears none, so a bare alef may stand for each, and إ for a bare
 * one; a last ه may be a ة without its dots, unless what stands before it is a word that has a pronoun then. What they write
 * otherwise they mean: a hamza above is none below, and ئ is no ي.
 */
final class ArabicSpelling {
    /** The signs that only folding makes equal to others, as texts and lexicons have them; a word without them has one spelling. */
    private static final String TELLING = "أإآةئؤهى";

    private final List<ListedSpelling> listed;

    /** @param folded the word as it is found, without its article */
    private record ListedSpelling(String folded, String written) {
        static ListedSpelling of(String written) {
            return new ListedSpelling(Folding.fold(written), written);
        }
    }

    /** @param words as a lexicon file lists them; phrases are passed over */
    ArabicSpelling(List<String> words) {
        List<ListedSpelling> all = new ArrayList<>();
        for (String word : words) {
            String written = written(withoutArticle(word));
            if (word.indexOf(' ') < 0) {
                all.add(ListedSpelling.of(written));
                if (written.endsWith("ة")) {
                    all.add(ListedSpelling.of(written.substring(0, written.length() - 1) + "ت"));
                }
            }
        }
        listed = List.copyOf(all);
    }

    /** May a word be told from others by how it is written? */
    static boolean tells(String word) {
        for (int i = 0; i < word.length(); i++) {
            if (TELLING.indexOf(word.charAt(i)) >= 0) {
                return true;
            }
        }
        return false;
    }

    /**
     * Does a word that folds to one of the list, or to a bent form of it, agree with its spelling? True where nothing tells.
     *
     * @param text as a text has it, with its particles and endings
     * @param isWord is a word, folded, one that has a meaning?
     */
    boolean agrees(String text, Predicate<String> isWord) {
        String written = written(text);
        String folded = Folding.fold(written);
        if (written.length() != folded.length()) {
            return true;
        }
        boolean found = false;
        for (String form : ArabicForms.bare(folded)) {
            if (folded.endsWith(form)) {
                for (ListedSpelling each : listed) {
                    if (form.startsWith(each.folded())) {
                        found = true;
                        if (agree(written, folded.length() - form.length(), each.written(), isWord)) {
                            return true;
                        }
                    }
                }
            }
        }
        return !found;
    }

    private static boolean agree(String text, int at, String listed, Predicate<String> isWord) {
        for (int i = 0; i < listed.length(); i++) {
            boolean undotted = at + i == text.length() - 1 && text.charAt(at + i) == 'ه' && listed.charAt(i) == 'ة';
            if (undotted
                    ? isWord.test(Folding.fold(text.substring(at, at + i)))
                    : !agree(text.charAt(at + i), listed.charAt(i))) {
                return false;
            }
        }
        return true;
    }

    private static boolean agree(char text, char listed) {
        if (text == listed) {
            return true;
        }
        return switch (text) {
            case 'إ' -> listed == 'ا';
            case 'أ', 'آ', 'ئ', 'ؤ', 'ة' -> false;
            case 'ى' -> listed != 'ئ';
            default -> true;
        };
    }

    private static String withoutArticle(String word) {
        return word.startsWith("ال") && word.length() > 4 ? word.substring(2) : word;
    }

    /** A word without vowel signs and tatweel, so that each letter of it folds to one. */
    private static String written(String word) {
        StringBuilder letters = new StringBuilder(word.length());
        for (int i = 0; i < word.length(); i++) {
            char c = word.charAt(i);
            if (c != 'ـ' && Character.getType(c) != Character.NON_SPACING_MARK) {
                letters.append(c);
            }
        }
        return letters.toString();
    }
}

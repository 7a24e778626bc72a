package org.muqabala.reading.figure;

import java.util.ArrayList;
import java.util.List;
import org.muqabala.text.Language;
import org.muqabala.text.Token;
import org.muqabala.text.Word;
import org.muqabala.text.WordMemo;

/**
 * A token as a reader of figures looks it up: the word under the particles that Arabic writes onto it.
 *
 * @param word the folded word that is left
 * @param cut how many folded letters were taken off its front
 * @param joined true where one of them was the "and" of و or ف
 * @param article true where one of them was the article
 */
record Form(String word, int cut, boolean joined, boolean article) {
    private static final int LEAST_REST = 2;
    private static final WordMemo<List<Form>> PLAIN = new WordMemo<>(word -> List.of(plain(word.folded())));
    private static final WordMemo<List<Form>> ARABIC = new WordMemo<>(word -> arabic(word.folded()));

    /** The forms of a word, the least cut first; one form in languages that attach nothing, and of a number or sign. */
    static List<Form> of(Language language, Word word) {
        return (language == Language.ARABIC ? ARABIC : PLAIN).get(word);
    }

    private static List<Form> arabic(String word) {
        List<Form> forms = new ArrayList<>(4);
        forms.add(plain(word));
        addInner(forms, word, 0, false);
        if (starts(word, "وف", 1)) {
            forms.add(new Form(word.substring(1), 1, true, false));
            addInner(forms, word, 1, true);
        }
        return List.copyOf(forms);
    }

    private static Form plain(String word) {
        return new Form(word, 0, false, false);
    }

    private static void addInner(List<Form> forms, String word, int at, boolean joined) {
        String rest = word.substring(at);
        addArticle(forms, rest, at, joined);
        if (rest.startsWith("لل") && rest.length() - 2 >= LEAST_REST) {
            forms.add(new Form(rest.substring(2), at + 2, joined, true));
        }
        if (starts(rest, "بلك", 1)) {
            forms.add(new Form(rest.substring(1), at + 1, joined, false));
            addArticle(forms, rest.substring(1), at + 1, joined);
        }
    }

    private static void addArticle(List<Form> forms, String word, int cut, boolean joined) {
        if (word.startsWith("ال") && word.length() - 2 >= LEAST_REST) {
            forms.add(new Form(word.substring(2), cut + 2, joined, true));
        }
    }

    private static boolean starts(String word, String letters, int cut) {
        return word.length() - cut >= LEAST_REST && letters.indexOf(word.charAt(0)) >= 0;
    }

    /** Offset in the text of the first letter of {@link #word}; with the article, where that is what was cut last. */
    int start(Token token, boolean keepArticle) {
        int letters = keepArticle && article && cut >= 2 && token.folded().startsWith("ال", cut - 2) ? cut - 2 : cut;
        String text = token.text();
        int at = 0;
        for (int seen = 0; at < text.length(); at++) {
            if (!foldsAway(text.charAt(at)) && seen++ == letters) {
                break;
            }
        }
        return token.start() + Math.min(at, text.length() - 1);
    }

    private static boolean foldsAway(char c) {
        int type = Character.getType(c);
        return type == Character.NON_SPACING_MARK || type == Character.FORMAT || c == 'ـ';
    }
}

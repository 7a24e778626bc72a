package org.muqabala.lexicon;

import java.util.ArrayList;
import java.util.List;
import java.util.function.BiPredicate;
import org.jspecify.annotations.Nullable;
import org.muqabala.text.Language;
import org.muqabala.text.WordForms;

/**
 * A phrase as a lexicon file lists it.
 *
 * @param value what it stands for
 * @param isBent is the second word, folded, a bent form of the first, which is listed? null where the phrase is found by its
 *     words alone, never by stems
 */
record ListedPhrase<T>(
        Language language, String phrase, T value, @Nullable BiPredicate<String, String> isBent) {
    /** The words that it is found by as it is listed, folded; where it is found by stems too without Arabic articles. */
    List<String> words() {
        return words(ListedWord.of(phrase));
    }

    List<String> words(List<ListedWord> listed) {
        List<String> words = new ArrayList<>(listed.size());
        for (ListedWord word : listed) {
            words.add(isBent == null ? word.folded() : withoutArticle(word.folded()));
        }
        return words;
    }

    /** The stems that it is found by. */
    List<String> stems() {
        List<ListedWord> listed = ListedWord.of(phrase);
        return stems(listed, words(listed));
    }

    List<String> stems(List<ListedWord> listed, List<String> words) {
        if (language == Language.ARABIC) {
            return words;
        }
        List<String> stems = new ArrayList<>(words.size());
        for (int i = 0; i < words.size(); i++) {
            String word = words.get(i);
            stems.add(listed.get(i).isWord() ? WordForms.of(language, word).key() : word);
        }
        return stems;
    }

    /** No phrase's meaning hangs on the article. */
    private String withoutArticle(String word) {
        return language == Language.ARABIC && word.startsWith("ال") && word.length() > 4 ? word.substring(2) : word;
    }
}

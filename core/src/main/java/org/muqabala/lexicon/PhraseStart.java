package org.muqabala.lexicon;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The phrases that begin with one word, set out when the word is first met: most words of a lexicon stand in no text. Safe for use
 * by several threads once nothing is added any more.
 *
 * @param <T> what a phrase stands for
 */
final class PhraseStart<T> {
    private final boolean byStems;
    private final List<ListedPhrase<T>> listed = new ArrayList<>(1);
    private @Nullable PhraseNode<T> node;

    /** @param byStems true where the word is a stem, and stems follow */
    PhraseStart(boolean byStems) {
        this.byStems = byStems;
    }

    void add(ListedPhrase<T> phrase) {
        listed.add(phrase);
    }

    /** Where the word leads. */
    synchronized PhraseNode<T> node() {
        if (node == null) {
            PhraseNode<T> first = new PhraseNode<>();
            listed.forEach(phrase -> put(first, phrase));
            node = first;
        }
        return node;
    }

    private void put(PhraseNode<T> first, ListedPhrase<T> phrase) {
        PhraseNode<T> last = first;
        List<String> words = byStems ? phrase.stems() : phrase.words();
        for (String word : words.subList(1, words.size())) {
            last = last.next.computeIfAbsent(word, w -> new PhraseNode<>());
        }
        if (byStems && phrase.isBent() != null) {
            last.putBent(phrase.value(), phrase.words(), phrase.isBent());
        } else {
            last.put(phrase.value());
        }
    }
}

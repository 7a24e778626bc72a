package org.muqabala.reading.figure;

import java.util.HashMap;
import java.util.Map;
import org.muqabala.text.Language;
import org.muqabala.text.RareMemo;
import org.muqabala.text.Word;

/**
 * The lists of terms that a reader of figures has in one language. Which of them hold a phrase that a word begins is found out of
 * the word once for all lists, since many of them are asked about each word of a figure and most have nothing for it.
 */
final class Vocabulary {
    private final Language language;
    private int lists;
    /** By the first word of every phrase: the bits of the lists that have it. */
    private final Map<String, Long> first = new HashMap<>();

    private final RareMemo<Long> begun = new RareMemo<>(0L, this::find);

    Vocabulary(Language language) {
        this.language = language;
    }

    Language language() {
        return language;
    }

    /** The bit of a further list. */
    long add() {
        if (lists == Long.SIZE) {
            throw new IllegalStateException("more lists than bits: " + lists);
        }
        return 1L << lists++;
    }

    /** Takes up the first word of a phrase of a list. */
    void add(String word, long list) {
        first.merge(word, list, (bits, more) -> bits | more);
    }

    /** The bits of the lists that hold a phrase whose first word is this one, under its particles. */
    long begun(Word word) {
        return begun.get(word);
    }

    private long find(Word word) {
        long bits = 0;
        for (Form form : Form.of(language, word)) {
            bits |= first.getOrDefault(form.word(), 0L);
        }
        return bits;
    }
}

package org.muqabala.text;

import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.Function;

/**
 * What is told of few words and of most is one and the same: that they begin no phrase, say. Of those a bit of the word itself tells it,
 * which whoever asks holds in hands, so that they are passed over without a look at what is kept elsewhere. A word has bits for the first
 * memos that are asked; later ones look up each word. Safe for use by several threads.
 *
 * @param <V> what is known of a word; immutable
 */
public final class RareMemo<V> {
    private static final AtomicInteger ASKED = new AtomicInteger();

    private final WordMemo<V> memo;
    private final V usual;
    private boolean asked;
    /** The bit of a word that tells that it has the usual value; 0 before the first question, and where all bits are taken. */
    private volatile long bit;

    /**
     * @param usual what is told of most words
     * @param find tells of a word what is to be kept: the same whenever it is asked
     */
    public RareMemo(V usual, Function<Word, V> find) {
        this.usual = usual;
        this.memo = new WordMemo<>(word -> {
            V found = find.apply(word);
            return found.equals(usual) ? usual : found;
        });
    }

    /** What is known of a word, found out where it is new. */
    public V get(Word word) {
        return word.has(bit) ? usual : lookUp(word);
    }

    private V lookUp(Word word) {
        V found = memo.get(word);
        if (found == usual) {
            if (bit == 0) {
                takeBit();
            }
            word.mark(bit);
        }
        return found;
    }

    private synchronized void takeBit() {
        if (!asked) {
            asked = true;
            int before = ASKED.getAndUpdate(n -> Math.min(n + 1, Long.SIZE));
            bit = before < Long.SIZE ? 1L << before : 0;
        }
    }
}

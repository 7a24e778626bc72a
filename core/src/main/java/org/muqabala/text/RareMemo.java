package org.muqabala.text;

import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.Function;

/**
 * What is told of few words and of most is one and the same: that they begin no phrase, say. Of those a mark of the word itself tells
 * it, which whoever asks holds in hands, so that they are passed over without a look at what is kept elsewhere, and nothing is kept of them.
 * A word has marks for the first memos that are asked; later ones look up each word. Safe for use by several threads.
 *
 * @param <V> what is known of a word; immutable
 */
public final class RareMemo<V> {
    private static final int NONE = -1;
    private static final int NOT_ASKED = -2;
    private static final AtomicInteger ASKED = new AtomicInteger();

    private final WordMemo<V> memo;
    private final Function<Word, V> find;
    private final V usual;
    /** The mark of a word that has the usual value; {@link #NOT_ASKED} at first, {@link #NONE} where all marks are taken. */
    private volatile int mark = NOT_ASKED;

    /**
     * @param usual what is told of most words
     * @param find tells of a word what is to be kept: the same whenever it is asked
     */
    public RareMemo(V usual, Function<Word, V> find) {
        this.usual = usual;
        this.find = find;
        this.memo = new WordMemo<>(find);
    }

    /** What is known of a word, found out where it is new. */
    public V get(Word word) {
        return word.has(mark) ? usual : lookUp(word);
    }

    private V lookUp(Word word) {
        V known = memo.kept(word);
        if (known != null) {
            return known;
        }
        V found = find.apply(word);
        boolean isUsual = found.equals(usual);
        int given = isUsual ? markOfUsual() : NONE;
        if (given >= 0) {
            word.mark(given);
        } else {
            memo.keep(word, isUsual ? usual : found);
        }
        return found;
    }

    private int markOfUsual() {
        return mark == NOT_ASKED ? takeMark() : mark;
    }

    private synchronized int takeMark() {
        if (mark == NOT_ASKED) {
            int before = ASKED.getAndUpdate(n -> Math.min(n + 1, Word.MARKS));
            mark = before < Word.MARKS ? before : NONE;
        }
        return mark;
    }
}

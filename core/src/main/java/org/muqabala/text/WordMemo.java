package org.muqabala.text;

import java.util.concurrent.atomic.AtomicReferenceArray;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * What was found out of words, kept under their numbers for when they come again, as in news most do. Words with a number are bounded,
 * so that a long run fills no memory; of the others it is found out anew each time. Safe for use by several threads.
 *
 * @param <V> what is known of a word; immutable
 */
public final class WordMemo<V> {
    private static final int PAGE_BITS = 10;
    private static final int PAGE = 1 << PAGE_BITS;

    /** By a word's number: pages of so many words, made when one of them is first met. */
    private final AtomicReferenceArray<@Nullable AtomicReferenceArray<@Nullable V>> pages =
            new AtomicReferenceArray<>(Word.MOST >> PAGE_BITS);

    private final Function<Word, V> find;

    /**
     * @param find tells of a word what is to be kept: the same whenever it is asked
     */
    public WordMemo(Function<Word, V> find) {
        this.find = find;
    }

    /** What is known of a word, found out where it is new. */
    public V get(Word word) {
        V known = kept(word);
        if (known != null) {
            return known;
        }
        V found = find.apply(word);
        keep(word, found);
        return found;
    }

    /** What is kept of a word; null where nothing is. */
    @Nullable
    V kept(Word word) {
        int number = word.number();
        AtomicReferenceArray<@Nullable V> page = number == Word.MOST ? null : pages.getAcquire(number >> PAGE_BITS);
        return page == null ? null : page.getAcquire(number & PAGE - 1);
    }

    /** Keeps what was found of a word that has a number. */
    void keep(Word word, V found) {
        int number = word.number();
        if (number != Word.MOST) {
            page(number >> PAGE_BITS).setRelease(number & PAGE - 1, found);
        }
    }

    private AtomicReferenceArray<@Nullable V> page(int index) {
        AtomicReferenceArray<@Nullable V> known = pages.get(index);
        if (known != null) {
            return known;
        }
        AtomicReferenceArray<@Nullable V> made = new AtomicReferenceArray<>(PAGE);
        AtomicReferenceArray<@Nullable V> first = pages.compareAndExchange(index, null, made);
        return first == null ? made : first;
    }
}

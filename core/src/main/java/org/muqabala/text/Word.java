package org.muqabala.text;

import java.lang.invoke.MethodHandles;
import java.lang.invoke.VarHandle;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.atomic.AtomicInteger;
import org.jspecify.annotations.Nullable;

/**
 * A {@linkplain Folding folded} word, number or sign: one object for all the places where it stands, so that what is known of it
 * is found by its number, in a {@link WordMemo}, and not searched for by its letters each time. Safe for use by several threads.
 *
 * <p>So that a long run fills no memory, only so many words are shared, more than the vocabulary of news needs; one that is met
 * when they are used up, or that is longer than words are, is an object of each place and has no number of its own.
 */
public final class Word {
    /** The numbers are lower; words that are not shared have this one. */
    static final int MOST = 1 << 17;

    /** The marks that a word may have are numbered from 0; each of the lists of a language takes one, and five languages have some 280. */
    static final int MARKS = 6 * Long.SIZE;

    /** What is longer is no word that would come again. */
    private static final int LONGEST = 64;

    private static final Map<String, Word> SHARED = new ConcurrentHashMap<>();
    private static final AtomicInteger COUNT = new AtomicInteger();
    private static final AtomicInteger LAST = new AtomicInteger();
    private static final VarHandle LONGS = MethodHandles.arrayElementVarHandle(long[].class);

    private final String folded;
    /** 0 until it is first asked for. */
    private volatile int number;
    /** A bit of each {@link RareMemo} to which it is a word like most. Who does not see yet that a bit was set asks once more. */
    private final long[] marks = new long[MARKS / Long.SIZE];

    private Word(String folded, int number) {
        this.folded = folded;
        this.number = number;
    }

    /**
     * The word of these letters.
     *
     * @param folded as {@link Folding} leaves it
     */
    public static Word of(String folded) {
        Word known = folded.length() > LONGEST ? null : SHARED.computeIfAbsent(folded, Word::shared);
        return known == null ? new Word(folded, MOST) : known;
    }

    private static @Nullable Word shared(String folded) {
        boolean room = COUNT.get() < MOST - 1 && COUNT.incrementAndGet() < MOST;
        return room ? new Word(folded, 0) : null;
    }

    public String folded() {
        return folded;
    }

    /**
     * Its number, by the order in which words are first asked for theirs: those of the texts that are read lie close together, apart
     * from those that only lexicons hold. {@link #MOST} where it has none of its own.
     */
    int number() {
        int known = number;
        return known > 0 ? known : firstNumber();
    }

    /** As {@link #equals}, with no look at the letters where {@code other} is one object for all places. */
    @SuppressWarnings("ReferenceEquality") // what shared words are for
    boolean is(Word other) {
        return this == other || other.number == MOST && folded.equals(other.folded);
    }

    /** Was it given a mark? Never one below 0. */
    boolean has(int mark) {
        return mark >= 0 && (marks[mark / Long.SIZE] & 1L << mark) != 0;
    }

    void mark(int mark) {
        LONGS.getAndBitwiseOr(marks, mark / Long.SIZE, 1L << mark);
    }

    private synchronized int firstNumber() {
        if (number == 0) {
            number = LAST.incrementAndGet();
        }
        return number;
    }

    @Override
    public boolean equals(@Nullable Object other) {
        return this == other || other instanceof Word word && folded.equals(word.folded);
    }

    @Override
    public int hashCode() {
        return folded.hashCode();
    }

    @Override
    public String toString() {
        return folded;
    }
}

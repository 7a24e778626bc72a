package org.muqabala.align;

import org.jspecify.annotations.Nullable;

/**
 * What one of two statements has in place of what the other has.
 *
 * @param kind what sort of difference it is
 * @param a words of the first statement; null where only the second has such words
 * @param b words of the second; null where only the first has such words
 * @param sides on how many of their sides the same stands in both statements, 0 to 2
 */
record Difference(Kind kind, @Nullable Piece a, @Nullable Piece b, int sides) {
    /** Sorts of differences, those that tell most first. */
    enum Kind {
        /** Two meanings of which only one can hold. */
        OPPOSITE,
        /** Two small words of which only one can hold. */
        TURN,
        /** Two meanings that pull to opposite ends. */
        POLE,
        /** One side denies. */
        DENIED,
        /** One side has an act that undoes the act behind it. */
        UNDONE,
        /** One name in place of another. */
        NAME,
        /** One country, people or town in place of another. */
        PLACE,
        FIGURE,
        TIME,
        /** Who does it and to whom is exchanged. */
        SWAPPED,
        /** What goes up and what goes down is exchanged. */
        CROSSED,
        /** One side alone has what is against something, or tells that something is over. */
        AGAINST,
        /** Two things or acts of one sort. */
        SIBLING,
        ACT,
        THING,
        WORD
    }
}

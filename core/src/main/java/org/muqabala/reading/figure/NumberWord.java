package org.muqabala.reading.figure;

import java.math.BigDecimal;

/**
 * What a word does in a number.
 *
 * @param role how it joins with the words beside it
 * @param low its value; of a vague word the least
 * @param high its value; of a vague word the greatest
 */
record NumberWord(Role role, BigDecimal low, BigDecimal high) {
    /** How a word joins with the words beside it in a number. */
    enum Role {
        /** 0 to 9. */
        UNIT,
        /** 10 to 19. */
        TEEN,
        /** 20 to 90. */
        TEN,
        /** 100, which a count may stand before. */
        HUNDRED,
        /** 100 to 900 in a word of its own, which no count stands before. */
        HUNDREDS,
        /** A thousand, a million, a dozen: multiplies what stands before it. */
        SCALE,
        /** Two thousand, two million in one word. */
        DUAL_SCALE,
        /** A half, a third, a quarter. */
        FRACTION,
        /** One and a half in one word. */
        MIXED,
        /** "Tens", "a few": an interval that a scale may multiply. */
        VAGUE,
        /** As vague words, but only before a scale: "several thousand". */
        VAGUE_COUNT,
        /** A rounded number: "une cinquantaine". */
        ABOUT,
        /** A number where the text says no more: "nil". */
        ALONE,
        /** A letter glued to digits that multiplies them: 100K. */
        LETTER,
        /** The place of something in an order. */
        ORDINAL,
        /** The letters that make digits an ordinal: 21st. */
        ORDINAL_SUFFIX,
        /** "And" within numbers. */
        JOINER,
        /** "Point", "comma" between a number and its decimals. */
        POINT,
        /** "Minus". */
        MINUS,
        /** "Less" before a fraction: إلا ربعا. */
        EXCEPT,
        /** "A" before a hundred, a scale or a fraction. */
        ARTICLE,
        /** "Of" between a vague word or a fraction and a scale or a unit. */
        OF
    }

    static NumberWord of(Role role, BigDecimal value) {
        return new NumberWord(role, value, value);
    }

    /** The value of a word that is not vague. */
    BigDecimal value() {
        return low;
    }
}

package org.muqabala.text;

/** What a character is to the {@link Tokenizer}; none is two of these. */
enum Sort {
    GAP,
    DIGIT,
    LETTER,
    /** Belongs to the word it follows: a vowel sign, an accent, a joiner. */
    MARK,
    OTHER;

    /** Of the characters of the Latin, Greek, Cyrillic, Hebrew and Arabic scripts, by their code points. */
    private static final Sort[] COMMON = new Sort[0x800];

    static {
        for (int point = 0; point < COMMON.length; point++) {
            COMMON[point] = find(point);
        }
    }

    static Sort of(int point) {
        return point < COMMON.length ? COMMON[point] : find(point);
    }

    private static Sort find(int point) {
        if (isGap(point)) {
            return GAP;
        }
        if (Character.isLetter(point)) {
            return LETTER;
        }
        return switch (Character.getType(point)) {
            case Character.DECIMAL_DIGIT_NUMBER -> DIGIT;
            case Character.NON_SPACING_MARK, Character.COMBINING_SPACING_MARK -> MARK;
            default -> point == 0x200C || point == 0x200D ? MARK : OTHER;
        };
    }

    private static boolean isGap(int point) {
        return Character.isWhitespace(point)
                || Character.isSpaceChar(point)
                || point == 0xFEFF
                || point == 0x200B
                || point >= 0x200E && point <= 0x200F
                || point >= 0x202A && point <= 0x202E
                || point >= 0x2060 && point <= 0x2069;
    }
}

package org.muqabala.reading.time;

import org.jspecify.annotations.Nullable;

/** A number below 40 in Roman capitals, with the ending that French writes onto it: XIX, XXe. */
final class RomanNumber {
    private RomanNumber() {}

    /** The number; null where the word is none. */
    static @Nullable Integer of(String word) {
        if ("IVX".indexOf(word.charAt(0)) < 0) {
            return null;
        }
        int end = word.length();
        while (end > 0 && Character.isLowerCase(word.charAt(end - 1))) {
            end--;
        }
        if (end == 0 || end > 6 || word.length() - end > 3) {
            return null;
        }
        int sum = 0;
        int before = 0;
        for (int i = end - 1; i >= 0; i--) {
            int value = switch (word.charAt(i)) {
                case 'I' -> 1;
                case 'V' -> 5;
                case 'X' -> 10;
                default -> 0;
            };
            if (value == 0) {
                return null;
            }
            sum += value < before ? -value : value;
            before = Math.max(before, value);
        }
        return sum;
    }
}

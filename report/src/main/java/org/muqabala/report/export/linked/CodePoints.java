package org.muqabala.report.export.linked;

import java.util.Arrays;

/** Offsets of a text in Unicode code points, as W3C's selectors count, from the UTF-16 units of comparison.json. */
final class CodePoints {
    private final String text;
    private final int[] pairs;

    /** @param text the decoded text of a source */
    CodePoints(String text) {
        this.text = text;
        int[] found = new int[text.length() / 2];
        int count = 0;
        for (int i = 1; i < text.length(); i++) {
            if (Character.isSurrogatePair(text.charAt(i - 1), text.charAt(i))) {
                found[count++] = i;
            }
        }
        this.pairs = Arrays.copyOf(found, count);
    }

    /** How many code points begin before a unit. */
    int at(int unit) {
        int before = Arrays.binarySearch(pairs, unit - 1);
        return unit - (before >= 0 ? before + 1 : -before - 1);
    }

    /** Up to so many characters before a unit. */
    String before(int unit, int most) {
        return text.substring(text.offsetByCodePoints(unit, -Math.min(most, at(unit))), unit);
    }

    /** Up to so many characters from a unit on. */
    String from(int unit, int most) {
        int rest = at(text.length()) - at(unit);
        return text.substring(unit, text.offsetByCodePoints(unit, Math.min(most, rest)));
    }
}

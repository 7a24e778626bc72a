package org.muqabala.report.export.sarif;

import java.util.Arrays;

/** Lines and columns of a text. A line ends with a line feed, or a carriage return and a line feed. */
final class Lines {
    private final int[] starts;

    Lines(String text) {
        int[] found = new int[(int) text.chars().filter(c -> c == '\n').count() + 1];
        int count = 1;
        for (int i = 0; i < text.length(); i++) {
            if (text.charAt(i) == '\n') {
                found[count++] = i + 1;
            }
        }
        starts = found;
    }

    /** The line that holds an offset, 1 for the first. */
    int line(int offset) {
        int at = Arrays.binarySearch(starts, offset);
        return at >= 0 ? at + 1 : -at - 1;
    }

    /** The column of an offset in its line, in UTF-16 units, 1 for the first. */
    int column(int offset) {
        return offset - starts[line(offset) - 1] + 1;
    }
}

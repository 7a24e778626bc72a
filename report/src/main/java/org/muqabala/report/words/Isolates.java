package org.muqabala.report.words;

import java.text.Bidi;

/**
 * The marks around a number that keep it in its own order amid right-to-left text: Unicode's left-to-right isolate, which
 * the page turns into {@code <bdi dir="ltr">}.
 */
public final class Isolates {
    /** Opens a left-to-right isolate. */
    public static final char OPEN = '\u2066';

    /** Closes an isolate. */
    public static final char CLOSE = '\u2069';

    private Isolates() {}

    /** A number, a range or a numeric date, kept in its own order. */
    public static String ltr(String number) {
        return OPEN + number + CLOSE;
    }

    /** A name in whatever script, kept apart from the words around it in its own direction. */
    public static String name(String name) {
        return '\u2068' + name + CLOSE;
    }

    /** What a sentence names, kept in its own order where no letter of it runs from right to left: dates, file names. */
    public static String argument(String named) {
        return Bidi.requiresBidi(named.toCharArray(), 0, named.length()) ? named : ltr(named);
    }
}

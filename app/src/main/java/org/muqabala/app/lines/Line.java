package org.muqabala.app.lines;

/** A line of input. */
public sealed interface Line {
    /** Its number, 1 for the first. */
    long number();

    /**
     * A line that could be read.
     *
     * @param text its characters without the line end
     */
    record Text(long number, String text) implements Line {}

    /**
     * A line that could not.
     *
     * @param why what is wrong with it
     */
    record Unreadable(long number, BadLineException why) implements Line {}
}

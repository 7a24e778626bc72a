package org.muqabala.inputs.format;

/**
 * How much may be unpacked of one file, whatever lies in it and however deep: archives in archives share it, so that a small
 * file cannot become an endless one.
 */
public final class Allowance {
    /** So many bytes come out of one file at most: their texts are held at once, in a memory of 512 MB. */
    public static final long MOST_BYTES = 128L << 20;

    /** So many parts has one file at most. */
    public static final int MOST_PARTS = 10_000;

    private long bytes = MOST_BYTES;
    private int parts = MOST_PARTS;

    /** All that may be unpacked of a file. */
    public Allowance() {}

    /** Takes bytes; false where there are not so many left. */
    public boolean takeBytes(long taken) {
        bytes -= taken;
        return bytes >= 0;
    }

    /** Takes a part; false where none is left. */
    public boolean takePart() {
        parts--;
        return parts >= 0;
    }

    /** Is nothing left? */
    public boolean isSpent() {
        return bytes < 0 || parts < 0;
    }
}

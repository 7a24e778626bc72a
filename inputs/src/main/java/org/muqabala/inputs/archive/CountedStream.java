package org.muqabala.inputs.archive;

import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;

/** The bytes of a file, and how many of them were read. */
final class CountedStream extends FilterInputStream {
    /** "PK\5\6": where the list at the end of a ZIP ends. */
    private static final int END_OF_LIST = 0x504B0506;

    /** The list's end and a comment of the longest kind. */
    private static final int LONGEST_END = 22 + 0xFFFF;

    private long count;
    private int lastFour;
    private long endOfList = -1;

    CountedStream(InputStream in) {
        super(in);
    }

    /** So many bytes were read. */
    long count() {
        return count;
    }

    /** Did a ZIP of which all was read end as a whole one does? */
    boolean endedAsZip() {
        return endOfList >= 0 && count - endOfList <= LONGEST_END;
    }

    @Override
    public int read() throws IOException {
        int value = super.read();
        if (value >= 0) {
            see((byte) value);
        }
        return value;
    }

    @Override
    public int read(byte[] bytes, int from, int length) throws IOException {
        int read = super.read(bytes, from, length);
        for (int i = 0; i < read; i++) {
            see(bytes[from + i]);
        }
        return read;
    }

    @Override
    public long skip(long most) throws IOException {
        return most <= 0 ? 0 : Math.max(0, read(new byte[(int) Math.min(8192, most)]));
    }

    private void see(byte value) {
        count++;
        lastFour = lastFour << 8 | value & 0xFF;
        if (lastFour == END_OF_LIST) {
            endOfList = count - 4;
        }
    }

    @Override
    public boolean markSupported() {
        return false;
    }
}

package org.muqabala.inputs.archive;

import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;

/** What comes out of a packed file, as long as it does not grow as no text does. */
final class GuardedStream extends FilterInputStream {
    private static final int SMALL = 1 << 20;

    private final CountedStream packed;
    private long unpacked;

    GuardedStream(InputStream in, CountedStream packed) {
        super(in);
        this.packed = packed;
    }

    @Override
    public int read() throws IOException {
        byte[] one = new byte[1];
        return read(one, 0, 1) < 0 ? -1 : one[0] & 0xFF;
    }

    @Override
    public int read(byte[] bytes, int from, int length) throws IOException {
        int read = super.read(bytes, from, length);
        unpacked += Math.max(0, read);
        if (unpacked > SMALL && unpacked / Unpacking.MOST_RATIO > packed.count()) {
            throw new RefusedException(RefusedException.Reason.RATIO);
        }
        return read;
    }

    @Override
    public long skip(long most) throws IOException {
        return most <= 0 ? 0 : Math.max(0, read(new byte[(int) Math.min(8192, most)]));
    }
}

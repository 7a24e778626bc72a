package org.muqabala.inputs.archive;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.util.function.LongSupplier;
import org.muqabala.inputs.format.Allowance;

/** Unpacks one entry, as far as it may be. What came out before it broke off is kept. */
final class Unpacking {
    /** An entry is not larger: while it is decoded it is held three times. */
    static final int MOST_BYTES = 32 << 20;

    /** No text is packed to a two-hundredth; what is so is there to fill the memory. */
    static final int MOST_RATIO = 200;

    /** Below so many bytes nobody minds the ratio. */
    private static final int SMALL = 1 << 20;

    private final InputStream in;
    private final LongSupplier packed;
    private final ByteArrayOutputStream out = new ByteArrayOutputStream();

    /**
     * An entry.
     *
     * @param in its bytes, unpacked
     * @param packed how many packed ones were read for those
     */
    Unpacking(InputStream in, LongSupplier packed) {
        this.in = in;
        this.packed = packed;
    }

    /**
     * All bytes of the entry.
     *
     * @throws RefusedException where they are more than may be
     */
    byte[] bytes(Allowance allowance) throws IOException {
        byte[] buffer = new byte[16 << 10];
        for (int read = in.read(buffer); read >= 0; read = in.read(buffer)) {
            if (!allowance.takeBytes(read)) {
                throw new RefusedException(RefusedException.Reason.ARCHIVE);
            }
            if (out.size() + read > MOST_BYTES) {
                throw new RefusedException(RefusedException.Reason.ENTRY);
            }
            out.write(buffer, 0, read);
            checkRatio(out.size());
        }
        return out.toByteArray();
    }

    /** What came out so far. */
    byte[] part() {
        return out.toByteArray();
    }

    /** Goes to the end of the entry without keeping anything of it. */
    void pass() throws IOException {
        byte[] buffer = new byte[16 << 10];
        long passed = out.size();
        for (int read = in.read(buffer); read >= 0; read = in.read(buffer)) {
            passed += read;
            checkRatio(passed);
        }
    }

    private void checkRatio(long unpacked) throws RefusedException {
        if (unpacked > SMALL && unpacked / MOST_RATIO > packed.getAsLong()) {
            throw new RefusedException(RefusedException.Reason.RATIO);
        }
    }
}

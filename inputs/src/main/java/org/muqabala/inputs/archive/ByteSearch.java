package org.muqabala.inputs.archive;

import java.io.BufferedInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import org.muqabala.inputs.format.Blob;

/** Looks for a word in bytes. Names stand unpacked in a ZIP, so that one need not unpack it to know that it has none of a name. */
final class ByteSearch {
    private ByteSearch() {}

    /** Does the word stand in it? */
    static boolean isIn(Blob blob, String word) throws IOException {
        byte[] wanted = word.getBytes(StandardCharsets.US_ASCII);
        byte[] buffer = new byte[1 << 16];
        int kept = 0;
        try (InputStream in = new BufferedInputStream(blob.open())) {
            for (int read = in.read(buffer, kept, buffer.length - kept);
                    read >= 0;
                    read = in.read(buffer, kept, buffer.length - kept)) {
                int end = kept + read;
                for (int i = 0; i + wanted.length <= end; i++) {
                    if (startsAt(buffer, i, wanted)) {
                        return true;
                    }
                }
                kept = Math.min(end, wanted.length - 1);
                System.arraycopy(buffer, end - kept, buffer, 0, kept);
            }
        }
        return false;
    }

    private static boolean startsAt(byte[] bytes, int from, byte[] wanted) {
        for (int i = 0; i < wanted.length; i++) {
            if (bytes[from + i] != wanted[i]) {
                return false;
            }
        }
        return true;
    }
}

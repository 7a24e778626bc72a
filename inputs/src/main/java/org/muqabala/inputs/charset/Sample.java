package org.muqabala.inputs.charset;

import java.io.ByteArrayOutputStream;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import org.jspecify.annotations.Nullable;
import org.muqabala.text.Language;
import org.muqabala.text.LanguageGuess;

/** What of a file tells its charset: all of a small one, of others the parts around bytes beyond ASCII, from all over the file. */
final class Sample {
    /** So many places of a file are looked at. */
    private static final int PARTS = 16;
    /** So many bytes of each. */
    private static final int MOST_OF_PART = 4096;
    /** So many bytes around one beyond ASCII are looked at with it. */
    private static final int AROUND = 100;

    /** Fewer words may be a headline, whose language is guessed by its letters. */
    private static final int ENOUGH_WORDS = 13;

    /** All of it, or stretches of it, each from behind a byte of ASCII to before one. */
    private final byte[] bytes;
    /** The bytes beyond ASCII that are anywhere in it, each once. */
    private final byte[] values;

    private Sample(byte[] bytes, byte[] values) {
        this.bytes = bytes;
        this.values = values;
    }

    static Sample of(byte[] bytes, int from) {
        boolean[] met = new boolean[256];
        for (int i = from; i < bytes.length; i++) {
            met[bytes[i] & 0xFF] = true;
        }
        ByteArrayOutputStream values = new ByteArrayOutputStream();
        for (int i = 0x80; i < met.length; i++) {
            if (met[i]) {
                values.write(i);
            }
        }
        ByteArrayOutputStream stretches = new ByteArrayOutputStream();
        if (bytes.length - from <= PARTS * MOST_OF_PART) {
            return new Sample(Arrays.copyOfRange(bytes, from, bytes.length), values.toByteArray());
        }
        int step = (bytes.length - from) / PARTS + 1;
        for (int start = from; start < bytes.length; start += step) {
            part(bytes, start, Math.min(bytes.length, start + step), stretches);
        }
        return new Sample(stretches.toByteArray(), values.toByteArray());
    }

    /** The language of its words in ASCII, which stand in every charset; null where they do not tell. */
    @Nullable
    Language language() {
        // a letter stands for what is not ASCII, so that no pieces of words are taken for words
        byte[] plain = bytes.clone();
        for (int i = 0; i < plain.length; i++) {
            plain[i] = plain[i] < 0 ? (byte) 'x' : plain[i];
        }
        String words = new String(plain, StandardCharsets.US_ASCII);
        long gaps = words.chars().filter(c -> c == ' ').count();
        return gaps < ENOUGH_WORDS ? null : LanguageGuess.of(words).orElse(null);
    }

    /** How many of its bytes are beyond ASCII. */
    int beyond() {
        int beyond = 0;
        for (byte value : bytes) {
            beyond += value < 0 ? 1 : 0;
        }
        return beyond;
    }

    byte[] bytes() {
        return bytes.clone();
    }

    /** The sample, read in a charset. */
    String read(Charset charset) {
        return new String(bytes, charset);
    }

    /** Every byte beyond ASCII, read in a charset of single bytes. */
    String readValues(Charset charset) {
        return new String(values, charset);
    }

    private static void part(byte[] bytes, int start, int end, ByteArrayOutputStream stretches) {
        int most = stretches.size() + MOST_OF_PART;
        int at = start;
        int taken = start;
        while (at < end && stretches.size() < most) {
            if (bytes[at] >= 0) {
                at++;
                continue;
            }
            int first = Math.max(taken, at - AROUND);
            int last = Math.min(end, at + AROUND);
            while (last < end && bytes[last] < 0 && last - first < MOST_OF_PART) {
                last++;
            }
            stretches.write(bytes, first, last - first);
            taken = last;
            at = last;
        }
    }
}

package org.muqabala.inputs.charset;

import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.Charset;
import java.nio.charset.CharsetDecoder;
import java.nio.charset.CoderResult;
import java.nio.charset.CodingErrorAction;
import java.util.Locale;

/**
 * The bytes that are no text in a charset.
 *
 * @param count of the places, in each of which U+FFFD stands in the text
 * @param offset of the first byte of the first, from the first of the file; 0 where there is none
 * @param value what stands there, in hexadecimal: a byte, or the number of a half surrogate pair; "" where there is none
 */
record Faults(int count, int offset, String value) {
    static final Faults NONE = new Faults(0, 0, "");

    private static final int CHARS_AT_ONCE = 8192;

    /**
     * What is no text.
     *
     * @param from the bytes before it are left out
     */
    static Faults of(byte[] bytes, int from, Charset charset) {
        CharsetDecoder decoder = charset.newDecoder()
                .onMalformedInput(CodingErrorAction.REPORT)
                .onUnmappableCharacter(CodingErrorAction.REPORT);
        ByteBuffer in = ByteBuffer.wrap(bytes, from, bytes.length - from);
        CharBuffer out = CharBuffer.allocate(CHARS_AT_ONCE);
        int count = 0;
        int first = 0;
        while (true) {
            CoderResult result = decoder.decode(in, out, true);
            out.clear();
            if (result.isError()) {
                first = count == 0 ? in.position() : first;
                count++;
                in.position(in.position() + result.length());
            } else if (result.isUnderflow()) {
                return count == 0 ? NONE : new Faults(count, first, hex(bytes[first]));
            }
        }
    }

    private static String hex(byte value) {
        return String.format(Locale.ROOT, "%02X", value);
    }
}

package org.muqabala.document;

import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.CharsetDecoder;
import java.nio.charset.CoderResult;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;
import org.muqabala.text.Problem;
import org.muqabala.text.Severity;

/** Decodes UTF-8 strictly: nothing is replaced, and what is no UTF-8 is told with its place. */
final class Utf8 {
    private Utf8() {}

    /** What came of decoding. */
    sealed interface Result {}

    /**
     * The text, without a byte order mark.
     *
     * @param value its characters
     */
    record Text(String value) implements Result {}

    /**
     * The bytes are no UTF-8.
     *
     * @param offset of the first byte that is wrong, 0 for the first of the file
     * @param value that byte, from 0 to 255
     */
    record Invalid(int offset, int value) implements Result {
        /** What is told of a file of such bytes. */
        Problem problem(String name, Severity severity) {
            String found = String.format(Locale.ROOT, "%02X", value);
            return new Problem(
                    "not-utf8",
                    severity,
                    name,
                    null,
                    List.of(name, found, String.valueOf(offset)),
                    name + ": expected UTF-8, found the byte " + found + " at offset " + offset
                            + "; save the file as UTF-8");
        }
    }

    static Result decode(byte[] bytes) {
        CharsetDecoder decoder = StandardCharsets.UTF_8
                .newDecoder()
                .onMalformedInput(CodingErrorAction.REPORT)
                .onUnmappableCharacter(CodingErrorAction.REPORT);
        ByteBuffer in = ByteBuffer.wrap(bytes);
        CharBuffer out = CharBuffer.allocate(bytes.length);
        CoderResult result = decoder.decode(in, out, true);
        if (result.isError()) {
            return new Invalid(in.position(), bytes[in.position()] & 0xFF);
        }
        String text = out.flip().toString();
        return new Text(text.startsWith("\uFEFF") ? text.substring(1) : text);
    }
}

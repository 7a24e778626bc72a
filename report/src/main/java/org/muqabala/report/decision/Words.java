package org.muqabala.report.decision;

import java.nio.charset.CharsetEncoder;
import java.nio.charset.StandardCharsets;
import org.jspecify.annotations.Nullable;

/** Text that every store and every file can keep and give back unchanged. */
final class Words {
    private Words() {}

    /**
     * The text.
     *
     * @throws IllegalArgumentException where it is blank, or holds half of a pair of UTF-16 units, which UTF-8 cannot write
     */
    static String of(String field, String text) {
        if (text.isBlank()) {
            throw fault(field, "text", "none");
        }
        CharsetEncoder encoder = StandardCharsets.UTF_8.newEncoder();
        if (!encoder.canEncode(text)) {
            throw fault(field, "whole characters", "half of one");
        }
        return text;
    }

    /** A field that is not as it should be, in the words that all of them are told in. */
    static IllegalArgumentException fault(String field, String expected, String found) {
        return new IllegalArgumentException("\"" + field + "\": expected " + expected + ", found " + found);
    }

    /** {@link #of} for a text that may be missing. */
    static @Nullable String orNull(String field, @Nullable String text) {
        return text == null ? null : of(field, text);
    }
}

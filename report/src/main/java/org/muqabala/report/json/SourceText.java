package org.muqabala.report.json;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;

/** The text of a source as it lies beside comparison.json, named by its own digest. */
final class SourceText {
    /** The folder of the texts, beside comparison.json. */
    static final String FOLDER = "texts";

    private SourceText() {}

    /** SHA-256 of the UTF-8 bytes of a decoded text, in lower-case hexadecimal digits. */
    static String sha256(String text) {
        try {
            return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(text.getBytes(UTF_8)));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every Java platform has SHA-256", e);
        }
    }
}

package org.muqabala.text;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Collection;
import java.util.HexFormat;

/** Ids and fingerprints made of content, so that the same content has the same id in every run. */
public final class Ids {
    private static final int SHORT = 10;

    private Ids() {}

    /** The SHA-256 of a text's UTF-8 bytes in lower-case hex. */
    public static String sha256(String text) {
        return sha256(text.getBytes(StandardCharsets.UTF_8));
    }

    /** The SHA-256 of some bytes in lower-case hex. */
    public static String sha256(byte[] bytes) {
        try {
            return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(bytes));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every Java platform has SHA-256", e);
        }
    }

    /** {@code prefix-} and ten hex digits made of the members, in the order given. */
    public static String of(String prefix, Collection<String> members) {
        return prefix + "-" + sha256(String.join("\n", members)).substring(0, SHORT);
    }
}

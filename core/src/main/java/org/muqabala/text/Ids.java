package org.muqabala.text;

import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Collection;
import java.util.HexFormat;

/** Ids and fingerprints made of content, so that the same content has the same id in every run. */
public final class Ids {
    private static final int SHORT_BYTES = 5;
    /** Never used itself, so that several threads may copy it. */
    private static final MessageDigest SHA_256 = sha256();

    private Ids() {}

    /** The SHA-256 of a text's UTF-8 bytes in lower-case hex. */
    public static String sha256(String text) {
        return HexFormat.of().formatHex(digest(text));
    }

    /** The SHA-256 of some bytes in lower-case hex. */
    public static String sha256(byte[] bytes) {
        return HexFormat.of().formatHex(digest(bytes));
    }

    /** The first eight bytes of a text's SHA-256, as a number: of a million texts no two have one, as good as surely. */
    public static long number(String text) {
        return ByteBuffer.wrap(digest(text)).getLong();
    }

    /** {@code prefix-} and ten hex digits made of the members, in the order given. */
    public static String of(String prefix, Collection<String> members) {
        return prefix + "-" + HexFormat.of().formatHex(digest(String.join("\n", members)), 0, SHORT_BYTES);
    }

    private static byte[] digest(String text) {
        return digest(text.getBytes(StandardCharsets.UTF_8));
    }

    private static byte[] digest(byte[] bytes) {
        try {
            MessageDigest digest = (MessageDigest) SHA_256.clone(); // quicker than to look for who has it
            return digest.digest(bytes);
        } catch (CloneNotSupportedException e) {
            throw new IllegalStateException("expected a SHA-256 that can be copied", e);
        }
    }

    private static MessageDigest sha256() {
        try {
            return MessageDigest.getInstance("SHA-256");
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every Java platform has SHA-256", e);
        }
    }
}

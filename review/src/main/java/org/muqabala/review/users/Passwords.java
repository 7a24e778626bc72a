package org.muqabala.review.users;

import at.favre.lib.crypto.bcrypt.BCrypt;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;

/**
 * Passwords as bcrypt keeps them. How long one has to be follows NIST SP 800-63B-4 and the OWASP cheat sheet on storing
 * passwords, which ask for length and not for signs of several sorts; bcrypt reads 72 bytes, and more are refused, not cut.
 */
public final class Passwords {
    /** Unicode code points that a new password has at least. */
    public static final int LEAST_CHARACTERS = 12;

    /** Bytes of UTF-8 that a password has at most. */
    public static final int MOST_BYTES = 72;

    /** The logarithm of the rounds of a new hash: about a quarter of a second of one processor. */
    static final int COST = 12;

    private static final int LEAST_COST = 10;
    private static final int MOST_COST = 15;
    private static final BCrypt.Verifyer VERIFIER = BCrypt.verifyer();

    private Passwords() {}

    /**
     * The hash of a new password, salted.
     *
     * @throws UsersException where the password is too short or too long
     */
    public static String hash(char[] password) {
        return hash(password, COST);
    }

    /** {@link #hash(char[])} with another cost. */
    static String hash(char[] password, int cost) {
        if (Character.codePointCount(password, 0, password.length) < LEAST_CHARACTERS) {
            throw new UsersException("expected a password of " + LEAST_CHARACTERS
                    + " characters or more, found fewer; a few words that are not a known phrase are best");
        }
        byte[] bytes = utf8(password);
        try {
            if (bytes.length > MOST_BYTES) {
                throw new UsersException("expected a password of at most " + MOST_BYTES
                        + " bytes in UTF-8 (36 Arabic letters), found " + bytes.length);
            }
            return new String(BCrypt.withDefaults().hash(cost, bytes), StandardCharsets.US_ASCII);
        } finally {
            Arrays.fill(bytes, (byte) 0);
        }
    }

    /** Does a password have this hash? Takes as long where it has as where it has not. */
    public static boolean matches(String password, String hash) {
        byte[] bytes = utf8(password.toCharArray());
        try {
            return bytes.length <= MOST_BYTES
                    && VERIFIER.verify(bytes, hash.getBytes(StandardCharsets.US_ASCII)).verified;
        } finally {
            Arrays.fill(bytes, (byte) 0);
        }
    }

    /** Can it be a password at all, by its length? */
    public static boolean fits(String password) {
        return password.length() <= MOST_BYTES && utf8(password.toCharArray()).length <= MOST_BYTES;
    }

    /** Is it a hash of bcrypt whose cost is neither a joke nor a burden? */
    static boolean isHash(String hash) {
        return hash.length() == 60
                && (hash.startsWith("$2a$") || hash.startsWith("$2b$") || hash.startsWith("$2y$"))
                && hash.charAt(6) == '$'
                && isBetween(cost(hash), LEAST_COST, MOST_COST)
                && hash.substring(7).chars().allMatch(Passwords::isOfBase64);
    }

    private static boolean isBetween(int number, int least, int most) {
        return number >= least && number <= most;
    }

    private static boolean isOfBase64(int c) {
        return c == '.' || c == '/' || isBetween(c, '0', '9') || isBetween(c, 'A', 'Z') || isBetween(c, 'a', 'z');
    }

    /** The logarithm of the rounds of a hash; 0 where there is no number. */
    static int cost(String hash) {
        int tens = hash.charAt(4) - '0';
        int ones = hash.charAt(5) - '0';
        return isBetween(tens, 0, 9) && isBetween(ones, 0, 9) ? tens * 10 + ones : 0;
    }

    /** Half of a pair of UTF-16 units becomes a question mark, as it does in every program that writes UTF-8. */
    private static byte[] utf8(char[] password) {
        return new String(password).getBytes(StandardCharsets.UTF_8);
    }
}

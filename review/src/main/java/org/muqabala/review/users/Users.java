package org.muqabala.review.users;

import java.text.Normalizer;
import java.util.Collections;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/** The people of a desk, by name, and the hash of each one's password. */
public final class Users {
    private static final int LONGEST_NAME = 200;

    private final Map<String, String> hashes;
    private final String nobody;

    Users(Map<String, String> hashes) {
        this.hashes = Collections.unmodifiableMap(new TreeMap<>(hashes));
        int cost = this.hashes.values().stream().mapToInt(Passwords::cost).max().orElse(Passwords.COST);
        nobody = Passwords.hash("nobody has this password".toCharArray(), cost);
    }

    /** A desk at which nobody sits yet. */
    public static Users none() {
        return new Users(Map.of());
    }

    /**
     * These people and one more, or one of them with another password.
     *
     * @throws UsersException where the name or the password cannot be used
     */
    public Users with(String name, char[] password) {
        Map<String, String> more = new TreeMap<>(hashes);
        more.put(name(name), Passwords.hash(password));
        return new Users(more);
    }

    /** These people without one of them. */
    public Users without(String name) {
        Map<String, String> fewer = new TreeMap<>(hashes);
        fewer.remove(folded(name));
        return new Users(fewer);
    }

    /** In the order of their code units. */
    public Set<String> names() {
        return hashes.keySet();
    }

    public boolean has(String name) {
        return hashes.containsKey(folded(name));
    }

    Map<String, String> hashes() {
        return hashes;
    }

    /** Is it this person's password? Of a name that nobody has it is asked as long. */
    public boolean knows(String name, String password) {
        @Nullable String hash = hashes.get(folded(name));
        boolean matches = Passwords.matches(password, hash == null ? nobody : hash);
        return hash != null && matches;
    }

    /** One name has one spelling, however it is typed. */
    public static String folded(String name) {
        return Normalizer.normalize(name.strip(), Normalizer.Form.NFC);
    }

    /**
     * A name that can be kept in a users file and put under a decision.
     *
     * @throws UsersException where it cannot
     */
    static String name(String given) {
        String name = folded(given);
        boolean plain = !name.isEmpty()
                && name.length() <= LONGEST_NAME
                && !name.startsWith("#")
                && name.codePoints().noneMatch(Users::isUnfit);
        if (!plain) {
            throw new UsersException("expected a name of 1 to " + LONGEST_NAME
                    + " characters without ':' and without a '#' at its beginning, found another");
        }
        return name;
    }

    private static boolean isUnfit(int c) {
        int type = Character.getType(c);
        return c == ':'
                || type == Character.CONTROL
                || type == Character.FORMAT
                || type == Character.SURROGATE
                || type == Character.LINE_SEPARATOR
                || type == Character.PARAGRAPH_SEPARATOR;
    }
}

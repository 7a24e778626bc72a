package org.muqabala.inputs.fetch;

import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * What a site allows programs to fetch: its robots.txt, as RFC 9309 reads it, for one program.
 *
 * @param rules of the groups that are about the program, else of those about all
 * @param delay how long to wait between two pages, where it asks so; null where it does not
 */
record Robots(List<Rule> rules, @Nullable Duration delay) {
    /** No program waits longer for a page. */
    private static final Duration LONGEST_DELAY = Duration.ofSeconds(30);

    private static final String ALL = "*";

    Robots {
        rules = List.copyOf(rules);
    }

    /** What a line says of the paths that begin so. */
    enum Say {
        ALLOW,
        DISALLOW
    }

    /**
     * A line.
     *
     * @param pattern the start of paths, with * for anything and $ at its end for theirs
     * @param line from 1
     * @param text the line as it stands
     */
    record Rule(Say say, String pattern, int line, String text) {}

    /** Nothing is forbidden. */
    static Robots none() {
        return new Robots(List.of(), null);
    }

    /**
     * Reads a robots.txt.
     *
     * @param agent the name of the program, without its version
     */
    static Robots of(String text, String agent) {
        Parser own = new Parser(agent.toLowerCase(Locale.ROOT));
        Parser all = new Parser(ALL);
        int number = 0;
        for (String line : text.split("\\r\\n|\\r|\\n", -1)) {
            number++;
            int hash = line.indexOf('#');
            String rest = (hash < 0 ? line : line.substring(0, hash)).replace("\uFEFF", "");
            int colon = rest.indexOf(':');
            if (colon > 0) {
                String key = rest.substring(0, colon).strip().toLowerCase(Locale.ROOT);
                String value = rest.substring(colon + 1).strip();
                own.line(key, value, number, line.strip());
                all.line(key, value, number, line.strip());
            }
        }
        return own.found ? own.robots() : all.robots();
    }

    /** The line that forbids a path; empty where it is allowed. The longest that fits decides, and of two as long the kinder. */
    Optional<Rule> refusal(String path) {
        String plain = plain(path);
        Rule decides = null;
        for (Rule rule : rules) {
            if (!rule.pattern().isEmpty() && fits(plain(rule.pattern()), plain)) {
                int longer = decides == null
                        ? 1
                        : rule.pattern().length() - decides.pattern().length();
                if (longer > 0 || longer == 0 && rule.say() == Say.ALLOW) {
                    decides = rule;
                }
            }
        }
        return Optional.ofNullable(decides).filter(rule -> rule.say() == Say.DISALLOW);
    }

    /** Does the path begin as the pattern says? In one walk, going back to the last * only. */
    private static boolean fits(String pattern, String path) {
        boolean whole = pattern.endsWith("$");
        String wanted = whole ? pattern.substring(0, pattern.length() - 1) : pattern + ALL;
        int p = 0;
        int t = 0;
        int star = -1;
        int from = 0;
        while (t < path.length()) {
            if (p < wanted.length() && wanted.charAt(p) == '*') {
                star = p++;
                from = t;
            } else if (p < wanted.length() && wanted.charAt(p) == path.charAt(t)) {
                p++;
                t++;
            } else if (star >= 0) {
                p = star + 1;
                t = ++from;
            } else {
                return false;
            }
        }
        while (p < wanted.length() && wanted.charAt(p) == '*') {
            p++;
        }
        return p == wanted.length();
    }

    /** The same path in the one way of writing it: letters of other scripts as %D9%85, plain ones plain. */
    private static String plain(String path) {
        StringBuilder plain = new StringBuilder();
        byte[] bytes = path.getBytes(StandardCharsets.UTF_8);
        for (int i = 0; i < bytes.length; i++) {
            int value = bytes[i] & 0xFF;
            int high = value == '%' && i + 2 < bytes.length ? Character.digit(bytes[i + 1], 16) : -1;
            int low = high < 0 ? -1 : Character.digit(bytes[i + 2], 16);
            if (low >= 0) {
                value = high << 4 | low;
                i += 2;
                plain.append(isUnreserved(value) ? String.valueOf((char) value) : escaped(value));
            } else {
                plain.append(value > 0x7E || value <= ' ' ? escaped(value) : String.valueOf((char) value));
            }
        }
        return plain.toString();
    }

    private static boolean isUnreserved(int value) {
        return value < 0x7F && (Character.isLetterOrDigit(value) || "-._~".indexOf(value) >= 0);
    }

    private static String escaped(int value) {
        return String.format(Locale.ROOT, "%%%02X", value);
    }

    /** Gathers the lines about one program. */
    private static final class Parser {
        private final String agent;
        private final List<Rule> rules = new ArrayList<>();
        private @Nullable Duration delay;
        private boolean found;
        private boolean mine;
        private boolean naming;

        Parser(String agent) {
            this.agent = agent;
        }

        void line(String key, String value, int number, String text) {
            switch (key) {
                case "user-agent" -> {
                    mine = isMine(value) || naming && mine;
                    found |= mine;
                    naming = true;
                }
                case "allow", "disallow" -> {
                    naming = false;
                    if (mine) {
                        rules.add(new Rule(key.equals("allow") ? Say.ALLOW : Say.DISALLOW, value, number, text));
                    }
                }
                case "crawl-delay" -> {
                    naming = false;
                    if (mine) {
                        delay = seconds(value);
                    }
                }
                default -> {} // sitemaps and the like belong to no group
            }
        }

        private boolean isMine(String value) {
            int end = 0;
            while (end < value.length()
                    && (Character.isLetter(value.charAt(end)) || "-_*".indexOf(value.charAt(end)) >= 0)) {
                end++;
            }
            return value.substring(0, end).toLowerCase(Locale.ROOT).equals(agent);
        }

        private static @Nullable Duration seconds(String value) {
            try {
                double seconds = Double.parseDouble(value);
                if (!(seconds >= 0)) {
                    return null;
                }
                return seconds >= LONGEST_DELAY.toSeconds()
                        ? LONGEST_DELAY
                        : Duration.ofMillis((long) (seconds * 1000));
            } catch (NumberFormatException e) {
                return null;
            }
        }

        Robots robots() {
            return new Robots(rules, delay);
        }
    }
}

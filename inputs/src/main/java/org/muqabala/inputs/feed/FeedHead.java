package org.muqabala.inputs.feed;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.muqabala.inputs.format.Blob;

/** What the first bytes of XML tell: whether it is a feed, and its encoding. */
final class FeedHead {
    private static final Set<String> ROOTS = Set.of("rss", "feed", "rdf");

    private FeedHead() {}

    /** Is the root that of a feed? Where the root comes too late to be seen, the name tells. */
    static boolean isFeed(Blob blob) throws IOException {
        String head = ascii(blob.head());
        int at = Math.max(0, head.indexOf('<'));
        if (!head.substring(0, at).isBlank() || head.isBlank()) {
            return false;
        }
        while (at >= 0 && at + 1 < head.length()) {
            if (head.startsWith("<?", at)) {
                at = next(head, "?>", at);
            } else if (head.startsWith("<!--", at)) {
                at = next(head, "-->", at);
            } else if (head.startsWith("<!", at)) {
                at = afterDoctype(head, at);
            } else {
                return ROOTS.contains(root(head, at + 1));
            }
        }
        return blob.isNamed(".rss", ".atom", ".rdf", ".xml");
    }

    /** The encoding that the XML declares; null where it declares none. */
    static @Nullable String encoding(byte[] bytes) {
        String head = ascii(java.util.Arrays.copyOf(bytes, Math.min(400, bytes.length)));
        int end = head.indexOf("?>");
        int at = end < 0 ? -1 : head.substring(0, end).indexOf("encoding");
        if (at < 0 || !head.strip().startsWith("<?xml")) {
            return null;
        }
        String rest = head.substring(at + "encoding".length(), end).strip();
        if (!rest.startsWith("=")) {
            return null;
        }
        rest = rest.substring(1).strip();
        char quote = rest.isEmpty() ? ' ' : rest.charAt(0);
        int close = rest.indexOf(quote, 1);
        return (quote == '"' || quote == '\'') && close > 1 ? rest.substring(1, close) : null;
    }

    /** Without what only other encodings of the same letters have: marks, and the zero bytes of UTF-16. */
    private static String ascii(byte[] bytes) {
        StringBuilder ascii = new StringBuilder();
        for (char c : new String(bytes, StandardCharsets.ISO_8859_1).toCharArray()) {
            boolean mark = ascii.length() == 0 && c > 0x7F;
            if (c != 0 && !mark) {
                ascii.append(c);
            }
        }
        return ascii.toString();
    }

    private static int next(String head, String end, int from) {
        int at = head.indexOf(end, from);
        return at < 0 ? -1 : head.indexOf('<', at);
    }

    private static int afterDoctype(String head, int from) {
        int close = head.indexOf('>', from);
        int bracket = head.indexOf('[', from);
        if (bracket >= 0 && bracket < close) {
            int end = head.indexOf(']', bracket);
            return end < 0 ? -1 : head.indexOf('<', end);
        }
        return close < 0 ? -1 : head.indexOf('<', close);
    }

    /** The name of the root, without its prefix. */
    private static String root(String head, int from) {
        int end = from;
        while (end < head.length() && (Character.isLetterOrDigit(head.charAt(end)) || head.charAt(end) == ':')) {
            end++;
        }
        String name = head.substring(from, end);
        return name.substring(name.indexOf(':') + 1).toLowerCase(Locale.ROOT);
    }
}

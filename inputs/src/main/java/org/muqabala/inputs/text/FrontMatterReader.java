package org.muqabala.inputs.text;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/**
 * Reads the block of keys and values at the top of a text. It knows flat keys and quoted values and no more of YAML and TOML:
 * what is nested under a key is part of that key. What only looks like such a block, two rules with prose between them, is
 * none.
 */
final class FrontMatterReader {
    /** No block is longer. */
    private static final int MOST_CHARACTERS = 1 << 14;

    private final String text;
    private final char separator;
    private final Map<String, String> values = new LinkedHashMap<>();
    private final List<String> repeated = new ArrayList<>();

    private FrontMatterReader(String text, char separator) {
        this.text = text;
        this.separator = separator;
    }

    /** The block at the top; empty where there is none. */
    static Optional<FrontMatter> read(String text) {
        if (isLine(text, 0, "---")) {
            return new FrontMatterReader(text, ':').block("---");
        }
        return isLine(text, 0, "+++") ? new FrontMatterReader(text, '=').block("+++") : Optional.empty();
    }

    private Optional<FrontMatter> block(String mark) {
        int at = next(text, 0);
        while (at < text.length() && at < MOST_CHARACTERS) {
            int next = next(text, at);
            if (isLine(text, at, mark) || separator == ':' && isLine(text, at, "...")) {
                return values.isEmpty() ? Optional.empty() : Optional.of(new FrontMatter(values, repeated, next));
            }
            if (next - at > MOST_CHARACTERS || !line(text.substring(at, next))) {
                return Optional.empty();
            }
            at = next;
        }
        return Optional.empty();
    }

    /** Is it a line of such a block? */
    private boolean line(String line) {
        String plain = line.strip();
        boolean nested = Character.isWhitespace(line.charAt(0)) || plain.startsWith("- ") || plain.equals("]");
        if (plain.isEmpty() || plain.startsWith("#") || nested && !values.isEmpty()) {
            return true;
        }
        if (separator == '=' && plain.startsWith("[") && plain.endsWith("]")) {
            put(plain.substring(1, plain.length() - 1), "");
            return true;
        }
        int split = plain.indexOf(separator);
        if (split < 1) {
            return false;
        }
        String key = plain.substring(0, split).strip();
        boolean named = key.chars().allMatch(c -> Character.isLetterOrDigit(c) || c == '_' || c == '-' || c == '.');
        boolean parted = separator == '=' || split + 1 == plain.length() || plain.charAt(split + 1) == ' ';
        if (!named || !parted) {
            return false;
        }
        put(key, plain.substring(split + 1).strip());
        return true;
    }

    private void put(String key, String value) {
        if (values.putIfAbsent(key.toLowerCase(Locale.ROOT), unquoted(value)) != null) {
            repeated.add(key);
        }
    }

    private static String unquoted(String value) {
        char quote = value.isEmpty() ? ' ' : value.charAt(0);
        if (quote == '"' || quote == '\'') {
            StringBuilder inside = new StringBuilder();
            for (int i = 1; i < value.length(); i++) {
                char c = value.charAt(i);
                char after = i + 1 < value.length() ? value.charAt(i + 1) : ' ';
                boolean escaped =
                        quote == '"' ? c == '\\' && (after == '"' || after == '\\') : c == quote && after == quote;
                if (escaped) {
                    inside.append(after);
                    i++;
                } else if (c == quote) {
                    return inside.toString();
                } else {
                    inside.append(c);
                }
            }
            return value;
        }
        int comment = value.indexOf(" #");
        return comment < 0 ? value : value.substring(0, comment).strip();
    }

    /** Does a line that starts there hold this mark and nothing else but white space behind it? */
    private static boolean isLine(String text, int start, String mark) {
        if (!text.startsWith(mark, start)) {
            return false;
        }
        for (int i = start + mark.length(); i < text.length(); i++) {
            char c = text.charAt(i);
            if (c == '\n' || c == '\r') {
                return true;
            }
            if (c != ' ' && c != '\t') {
                return false;
            }
        }
        return true;
    }

    /** Where the next line starts; line ends are LF, CR LF or CR. */
    private static int next(String text, int start) {
        for (int i = start; i < text.length(); i++) {
            char c = text.charAt(i);
            if (c == '\n' || c == '\r' && (i + 1 == text.length() || text.charAt(i + 1) != '\n')) {
                return i + 1;
            }
        }
        return text.length();
    }
}

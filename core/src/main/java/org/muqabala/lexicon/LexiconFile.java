package org.muqabala.lexicon;

import java.io.IOException;
import java.io.InputStream;
import java.io.Reader;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Reads the format that every lexicon file has: blocks of a header {@code id : type < broader, broader} and indented lines
 * {@code key: value, value}; '#' starts a comment line.
 */
public final class LexiconFile {
    private final String name;
    private final byte[] text;
    private final Set<String> keys;
    private final List<LexiconEntry> entries = new ArrayList<>();
    private @Nullable LexiconEntry block;
    private int line;

    private LexiconFile(String name, byte[] text, Set<String> keys) {
        this.name = name;
        this.text = text;
        this.keys = keys;
    }

    /**
     * Reads a file that ships with the program.
     *
     * @param resource its name beside this class ("units.ar.lex")
     * @param keys the keys that its lines may have
     * @throws LexiconException where it breaks the format
     */
    public static List<LexiconEntry> shipped(String resource, Set<String> keys) {
        InputStream in = LexiconFile.class.getResourceAsStream(resource);
        if (in == null) {
            throw new IllegalStateException("the program lacks its lexicon file " + resource);
        }
        try (in) {
            return read(resource, in.readAllBytes(), keys);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /**
     * Reads a file.
     *
     * @param name what messages call it
     * @param keys the keys that its lines may have
     * @throws LexiconException where it breaks the format
     */
    public static List<LexiconEntry> read(String name, Reader reader, Set<String> keys) throws IOException {
        StringWriter text = new StringWriter();
        reader.transferTo(text);
        return read(name, text.toString().getBytes(StandardCharsets.UTF_8), keys);
    }

    /** Goes through the bytes: what is cut out of them is little, and most words are never asked for. */
    private static List<LexiconEntry> read(String name, byte[] text, Set<String> keys) {
        LexiconFile file = new LexiconFile(name, text, keys);
        int start = 0;
        for (int i = 0; i < text.length; i++) {
            // the line feed behind a carriage return ends no line of its own
            if (text[i] == '\r' || text[i] == '\n' && (i == 0 || text[i - 1] != '\r')) {
                file.line++;
                file.accept(start, i);
            }
            if (text[i] == '\r' || text[i] == '\n') {
                start = i + 1;
            }
        }
        file.line++;
        file.accept(start, text.length);
        return List.copyOf(file.entries);
    }

    private void accept(int start, int end) {
        int from = Utf8.skipSpace(text, start, end);
        int to = end;
        while (to > from && text[to - 1] >= 0 && Character.isWhitespace(text[to - 1])) {
            to--;
        }
        if (from == to || text[from] == '#') {
            return;
        }
        if (from > start) {
            addLine(from, to);
        } else {
            addHeader(Utf8.text(text, from, to).strip());
        }
    }

    private void addHeader(String header) {
        String rest = header;
        List<String> broader = List.of();
        int less = rest.indexOf(" < ");
        if (less >= 0) {
            byte[] above = rest.substring(less + 3).getBytes(StandardCharsets.UTF_8);
            broader = split(above, 0, above.length);
            rest = rest.substring(0, less);
        }
        int colon = rest.indexOf(" : ");
        String type = colon < 0 ? "" : rest.substring(colon + 3).strip();
        String id = (colon < 0 ? rest : rest.substring(0, colon)).strip();
        block = new LexiconEntry(id, type, broader, new LinkedHashMap<>(), name, line);
        entries.add(block);
    }

    private void addLine(int from, int to) {
        int colon = endOfKey(from, to);
        if (block == null) {
            throw new LexiconException(
                    name,
                    line,
                    "an indented line needs a header above it, found \"" + Utf8.text(text, from, to) + "\"");
        }
        if (colon < 0) {
            throw new LexiconException(
                    name, line, "expected \"key: value, value\", found \"" + Utf8.text(text, from, to) + "\"");
        }
        String key = Utf8.text(text, from, colon);
        if (!keys.contains(key)) {
            throw new LexiconException(
                    name,
                    line,
                    "expected one of "
                            + String.join(", ", keys.stream().sorted().toList()) + ", found \"" + key + "\"");
        }
        Map<String, List<String>> values = block.values();
        if (values.put(key, split(text, colon + 2, to)) != null) {
            throw new LexiconException(name, line, "\"" + key + "\" stands twice in the block \"" + block.id() + "\"");
        }
    }

    /** Where the first ": " of a line is; -1 where it has none. */
    private int endOfKey(int from, int to) {
        for (int i = from; i < to - 1; i++) {
            if (text[i] == ':' && text[i + 1] == ' ') {
                return i;
            }
        }
        return -1;
    }

    private List<String> split(byte[] held, int from, int to) {
        List<String> values = WordList.of(held, from, to);
        if (values == null) {
            throw new LexiconException(
                    name, line, "expected a value between the commas of \"" + Utf8.text(held, from, to) + "\"");
        }
        return values;
    }
}

package org.muqabala.lexicon;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.Reader;
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
    private final Set<String> keys;
    private final List<LexiconEntry> entries = new ArrayList<>();
    private @Nullable LexiconEntry block;
    private int line;

    private LexiconFile(String name, Set<String> keys) {
        this.name = name;
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
        try (Reader reader = new InputStreamReader(in, StandardCharsets.UTF_8)) {
            return read(resource, reader, keys);
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
        LexiconFile file = new LexiconFile(name, keys);
        BufferedReader lines = new BufferedReader(reader);
        for (String line = lines.readLine(); line != null; line = lines.readLine()) {
            file.line++;
            file.accept(line);
        }
        return List.copyOf(file.entries);
    }

    private void accept(String text) {
        String content = text.strip();
        if (content.isEmpty() || content.startsWith("#")) {
            return;
        }
        if (Character.isWhitespace(text.charAt(0))) {
            addLine(content);
        } else {
            addHeader(content);
        }
    }

    private void addHeader(String header) {
        String rest = header;
        List<String> broader = List.of();
        int less = rest.indexOf(" < ");
        if (less >= 0) {
            broader = split(rest.substring(less + 3));
            rest = rest.substring(0, less);
        }
        int colon = rest.indexOf(" : ");
        String type = colon < 0 ? "" : rest.substring(colon + 3).strip();
        String id = (colon < 0 ? rest : rest.substring(0, colon)).strip();
        block = new LexiconEntry(id, type, broader, new LinkedHashMap<>(), name, line);
        entries.add(block);
    }

    private void addLine(String content) {
        int colon = content.indexOf(": ");
        if (block == null) {
            throw new LexiconException(
                    name, line, "an indented line needs a header above it, found \"" + content + "\"");
        }
        if (colon < 0) {
            throw new LexiconException(name, line, "expected \"key: value, value\", found \"" + content + "\"");
        }
        String key = content.substring(0, colon);
        if (!keys.contains(key)) {
            throw new LexiconException(
                    name,
                    line,
                    "expected one of "
                            + String.join(", ", keys.stream().sorted().toList()) + ", found \"" + key + "\"");
        }
        Map<String, List<String>> values = block.values();
        if (values.put(key, split(content.substring(colon + 2))) != null) {
            throw new LexiconException(name, line, "\"" + key + "\" stands twice in the block \"" + block.id() + "\"");
        }
    }

    private List<String> split(String list) {
        List<String> values = WordList.of(list);
        if (values == null) {
            throw new LexiconException(name, line, "expected a value between the commas of \"" + list + "\"");
        }
        return values;
    }
}

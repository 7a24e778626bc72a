package org.muqabala.bench.story;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/** Reads the word lists beside this package. */
final class WordLists {
    private WordLists() {}

    /** The lines of a list without comments and empty ones. */
    static List<String> lines(String file) {
        try (InputStream in = WordLists.class.getResourceAsStream(file)) {
            if (in == null) {
                throw new IllegalStateException("expected the word list " + file + " beside " + WordLists.class);
            }
            return new BufferedReader(new InputStreamReader(in, StandardCharsets.UTF_8))
                    .lines()
                    .map(String::strip)
                    .filter(line -> !line.isEmpty() && !line.startsWith("#"))
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Of a list of lines "key = value" what each key has. */
    static Map<String, String> entries(String file) {
        Map<String, String> entries = new LinkedHashMap<>();
        for (String line : lines(file)) {
            String[] sides = line.split("=", 2);
            entries.put(sides[0].strip(), sides[1].strip());
        }
        return entries;
    }

    static List<Wording> wordings(String file) {
        return lines(file).stream().map(Wording::of).toList();
    }

    /**
     * The parts of a line between separators.
     *
     * @param separator a regular expression
     */
    static List<String> parts(String line, String separator) {
        return Stream.of(line.split(separator, -1)).map(String::strip).toList();
    }
}

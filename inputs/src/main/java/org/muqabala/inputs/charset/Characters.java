package org.muqabala.inputs.charset;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;

/** How often the characters of news beyond ASCII are met, each among those of its sort, as logarithms. */
final class Characters {
    /** The sort of a character. */
    enum Sort {
        ARABIC,
        CYRILLIC,
        LATIN,
        ENGLISH,
        FRENCH,
        SPANISH,
        SIGN
    }

    static final Characters KNOWN = read();

    /** What a list counts its characters by. */
    private static final double OF = 10_000;

    private static final String ELSE = "else";

    private final Map<Sort, Map<Character, Double>> logs;
    private final Map<Sort, Double> others;

    private Characters(Map<Sort, Map<Character, Double>> logs, Map<Sort, Double> others) {
        this.logs = logs;
        this.others = Map.copyOf(others);
    }

    /** The logarithm of the share of a character, in lower case, among those of its sort. */
    double log(char character, Sort sort) {
        Double log = logs.getOrDefault(sort, Map.of()).get(character);
        return log != null ? log : Objects.requireNonNull(others.get(sort));
    }

    private static Characters read() {
        InputStream in = Objects.requireNonNull(Characters.class.getResourceAsStream("characters.txt"));
        Map<Sort, Map<Character, Double>> logs = new EnumMap<>(Sort.class);
        Map<Sort, Double> others = new EnumMap<>(Sort.class);
        try (BufferedReader lines = new BufferedReader(new InputStreamReader(in, StandardCharsets.UTF_8))) {
            for (String line = lines.readLine(); line != null; line = lines.readLine()) {
                if (!line.isBlank() && !line.startsWith("#")) {
                    line(line, logs, others);
                }
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return new Characters(logs, others);
    }

    private static void line(String line, Map<Sort, Map<Character, Double>> logs, Map<Sort, Double> others) {
        String[] parts = line.split(" ", -1);
        Sort sort = Sort.valueOf(parts[0].toUpperCase(Locale.ROOT));
        for (int i = 1; i < parts.length; i++) {
            if (parts[i].startsWith(ELSE)) {
                others.put(sort, Math.log(Double.parseDouble(parts[i].substring(ELSE.length())) / OF));
            } else {
                logs.computeIfAbsent(sort, s -> new HashMap<>())
                        .put(parts[i].charAt(0), Math.log(Double.parseDouble(parts[i].substring(1)) / OF));
            }
        }
    }
}

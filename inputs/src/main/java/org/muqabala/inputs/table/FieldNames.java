package org.muqabala.inputs.table;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.text.Normalizer;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;

/** What the columns and fields that are read are called, in the languages of those who make tables. */
final class FieldNames {
    private static final String FILE = "fields.txt";

    private static final Map<Field, List<String>> NAMES = read();

    private FieldNames() {}

    /**
     * Which of these names stands for what; where several stand for one field, the surest.
     *
     * @return the names as they were given
     */
    static Map<Field, String> in(Iterable<String> given) {
        Map<Field, String> found = new EnumMap<>(Field.class);
        Map<Field, Integer> rank = new EnumMap<>(Field.class);
        for (String name : given) {
            String plain = plain(name);
            NAMES.forEach((field, names) -> {
                int at = names.indexOf(plain);
                if (at >= 0 && at < rank.getOrDefault(field, Integer.MAX_VALUE)) {
                    rank.put(field, at);
                    found.put(field, name);
                }
            });
        }
        return found;
    }

    private static String plain(String name) {
        StringBuilder plain = new StringBuilder();
        Normalizer.normalize(name, Normalizer.Form.NFKC)
                .toLowerCase(Locale.ROOT)
                .codePoints()
                .filter(Character::isLetterOrDigit)
                .forEach(plain::appendCodePoint);
        return plain.toString();
    }

    private static Map<Field, List<String>> read() {
        Map<Field, List<String>> names = new EnumMap<>(Field.class);
        try (InputStream in = Objects.requireNonNull(FieldNames.class.getResourceAsStream(FILE), FILE);
                BufferedReader lines = new BufferedReader(new InputStreamReader(in, StandardCharsets.UTF_8))) {
            for (String line = lines.readLine(); line != null; line = lines.readLine()) {
                int equals = line.indexOf('=');
                if (!line.startsWith("#") && equals > 0) {
                    List<String> all = new ArrayList<>();
                    for (String name : line.substring(equals + 1).split(",", -1)) {
                        all.add(plain(name));
                    }
                    names.put(Field.valueOf(line.substring(0, equals).strip().toUpperCase(Locale.ROOT)), all);
                }
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return names;
    }
}

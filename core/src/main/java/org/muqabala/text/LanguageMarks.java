package org.muqabala.text;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.lang.Character.UnicodeScript;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** What tells the languages of one script apart: frequent words, and letters that the languages which are read have not. */
final class LanguageMarks {
    static final LanguageMarks SHIPPED = new LanguageMarks();

    /** The script of each language, in the order of the file: those that are read first. */
    private final Map<String, UnicodeScript> scripts = new LinkedHashMap<>();

    private final Map<String, List<String>> words = new HashMap<>();
    private final Map<Character, List<String>> letters = new HashMap<>();

    private LanguageMarks() {
        for (List<String> line : lines("function-words.txt")) {
            String language = line.get(0);
            scripts.put(language, UnicodeScript.of(line.get(1).codePointAt(0)));
            Set<String> known = new LinkedHashSet<>();
            line.subList(1, line.size()).forEach(word -> known.add(Folding.fold(word)));
            known.forEach(
                    word -> words.computeIfAbsent(word, w -> new ArrayList<>(2)).add(language));
        }
        for (List<String> line : lines("language-letters.txt")) {
            for (char letter : line.get(1).toCharArray()) {
                letters.computeIfAbsent(letter, l -> new ArrayList<>(2)).add(line.get(0));
            }
        }
    }

    /** The script of a language by its code; null where the data do not know the language. */
    @Nullable
    UnicodeScript script(String language) {
        return scripts.get(language);
    }

    /** How many of some words tell of each language of a script, in the order of the file. */
    Map<String, Integer> hits(List<String> text, UnicodeScript script) {
        Map<String, Integer> hits = new LinkedHashMap<>();
        scripts.forEach((language, its) -> {
            if (its == script) {
                hits.put(language, 0);
            }
        });
        for (String word : text) {
            Set<String> told = new LinkedHashSet<>(words.getOrDefault(Folding.fold(word), List.of()));
            for (int i = 0; i < word.length(); i++) {
                if (word.charAt(i) >= 0x80) {
                    told.addAll(letters.getOrDefault(Character.toLowerCase(word.charAt(i)), List.of()));
                }
            }
            told.forEach(language -> hits.computeIfPresent(language, (l, n) -> n + 1));
        }
        return hits;
    }

    private static List<List<String>> lines(String file) {
        InputStream in = LanguageMarks.class.getResourceAsStream(file);
        if (in == null) {
            throw new IllegalStateException("the program lacks " + file);
        }
        List<List<String>> lines = new ArrayList<>();
        try (BufferedReader reader = new BufferedReader(new InputStreamReader(in, StandardCharsets.UTF_8))) {
            for (String line = reader.readLine(); line != null; line = reader.readLine()) {
                if (!line.isBlank() && !line.startsWith("#")) {
                    lines.add(List.of(line.strip().split(" +")));
                }
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return lines;
    }
}

package org.muqabala.text;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

/** The languages of a table of news texts: of the five that are read, and of others that must not be taken for them. */
class LanguageTableTest {
    /** Brief texts of languages that are near each other may be told as each other, never as one that is read. */
    private static final double NAMED = 0.95;

    private record Text(String language, String text) {
        String guess() {
            return LanguageGuess.code(Tokens.of(text)).orElse("und");
        }

        boolean isRead() {
            return Language.of(language).isPresent();
        }
    }

    private static List<Text> texts() throws IOException {
        try (InputStream in = Objects.requireNonNull(LanguageTableTest.class.getResourceAsStream("languages.txt"))) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8)
                    .lines()
                    .filter(line -> !line.startsWith("#"))
                    .map(line -> line.split(" [|] ", 2))
                    .map(parts -> new Text(parts[0], parts[1]))
                    .toList();
        }
    }

    @Test
    void whatIsRead_isTold() throws IOException {
        Map<String, Long> count = texts().stream()
                .filter(Text::isRead)
                .collect(Collectors.groupingBy(Text::language, TreeMap::new, Collectors.counting()));
        assertThat(count)
                .containsOnlyKeys("ar", "en", "es", "fr", "ru")
                .allSatisfy((language, n) -> assertThat(n).isGreaterThan(20));
        assertThat(wrong(Text::isRead, text -> !text.guess().equals(text.language())))
                .isEmpty();
    }

    @Test
    void whatIsNotRead_isNeverTakenForWhatIs() throws IOException {
        assertThat(wrong(t -> !t.isRead(), t -> Language.of(t.guess()).isPresent()))
                .isEmpty();
    }

    @Test
    void whatIsNotRead_isMostlyNamed() throws IOException {
        long others = texts().stream().filter(t -> !t.isRead()).count();
        assertThat(wrong(t -> !t.isRead(), t -> !t.guess().equals(t.language())))
                .hasSizeLessThanOrEqualTo((int) ((1 - NAMED) * others));
    }

    private static List<String> wrong(Predicate<Text> which, Predicate<Text> wrong) throws IOException {
        return texts().stream()
                .filter(which.and(wrong))
                .map(t -> t.language() + " as " + t.guess() + ": " + t.text())
                .toList();
    }
}

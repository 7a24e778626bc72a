package org.muqabala.inputs.html;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.net.URISyntaxException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Stream;
import org.assertj.core.api.SoftAssertions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.muqabala.document.ManifestEntry;
import org.muqabala.document.SourceText;
import org.muqabala.inputs.format.Blob;

/**
 * Pages in the manner of news sites, the text of whose articles is known: how much of it is found, and how little else. The
 * measure is F1 of words, each as often as it stands. Nothing was tuned on the pages whose names start with "aside".
 */
class PagesTest {
    private static final double MEAN = 0.95;
    private static final double LEAST = 0.85;
    private static final String ASIDE = "aside-";

    @Test
    void articlesAreFound() {
        List<String> names = names().toList();
        assertThat(names).hasSizeGreaterThanOrEqualTo(40);
        requireMean(names.stream().filter(n -> !n.startsWith(ASIDE)).toList());
        requireMean(names.stream().filter(n -> n.startsWith(ASIDE)).toList());
    }

    private static void requireMean(List<String> names) {
        double sum = 0;
        StringBuilder table = new StringBuilder();
        SoftAssertions each = new SoftAssertions();
        for (String name : names) {
            double f1 = f1(words(text(name)), words(read(name + ".txt")));
            table.append(String.format(Locale.ROOT, "%.3f  %s%n", f1, name));
            each.assertThat(f1).as(name).isGreaterThanOrEqualTo(LEAST);
            sum += f1;
        }
        double mean = sum / names.size();
        System.out.printf(Locale.ROOT, "%s%.4f  mean of %d pages%n%n", table, mean, names.size());
        each.assertThat(mean).as("mean of %s", names).isGreaterThanOrEqualTo(MEAN);
        each.assertAll();
    }

    @ParameterizedTest
    @MethodSource("names")
    void furnitureIsLeftOut(String name) {
        String text = text(name);
        List<String> absent = strings(truth(name).path("absent"));
        assertThat(absent).isNotEmpty().allSatisfy(phrase -> {
            assertThat(read(name + ".html")).contains(phrase);
            assertThat(text).doesNotContain(phrase);
        });
    }

    @ParameterizedTest
    @MethodSource("names")
    void metadataAreRead(String name) {
        JsonNode truth = truth(name);
        SourceText source = source(name);
        ManifestEntry entry = source.entry();
        Map<String, String> found = new HashMap<>();
        found.put("title", entry.title());
        found.put("publisher", entry.publisher());
        found.put("published", Objects.toString(entry.published(), null));
        found.put("url", entry.url());
        found.put("language", entry.language());
        for (String field : List.of("title", "publisher", "published", "url", "language")) {
            if (truth.has(field)) {
                assertThat(found.get(field))
                        .as(field)
                        .isEqualTo(truth.path(field).asText());
            }
        }
        assertThat(Utf8Pages.codes(source)).containsAll(strings(truth.path("problems")));
        if (truth.has("updated")) {
            assertThat(Utf8Pages.codes(source)).contains("updated-later");
        }
        for (String author : strings(truth.path("authors"))) {
            assertThat(source.problems())
                    .anyMatch(
                            p -> p.code().equals("metadata-read") && p.message().contains(author));
        }
    }

    /** Every word that a page shows is in one of its parts. */
    @ParameterizedTest
    @MethodSource("names")
    void partsTellOfEverything(String name) {
        Extracted extracted = explained(name);
        List<String> inParts = new ArrayList<>();
        List<String> inArticle = new ArrayList<>();
        for (Extracted.Part part : extracted.parts()) {
            if (!(part instanceof Extracted.Metadata)) {
                inParts.addAll(words(part.text()));
            }
            if (part instanceof Extracted.Article) {
                inArticle.addAll(words(part.text()));
            }
        }
        for (String phrase : strings(truth(name).path("absent"))) {
            if (!read(name + ".html").contains("<script>window") && !phrase.contains("<")) {
                assertThat(String.join(" ", inParts))
                        .as("parts")
                        .satisfiesAnyOf(
                                all -> assertThat(all).contains(String.join(" ", words(phrase))),
                                all -> assertThat(isUnread(name, phrase)).isTrue());
            }
        }
        assertThat(inArticle).containsAll(words(text(name)).subList(0, 1));
    }

    /** Does it stand in what no page shows: a template, a button, a box to write in? */
    private static boolean isUnread(String name, String phrase) {
        return org.jsoup.Jsoup.parse(read(name + ".html"))
                .select("template, button, textarea")
                .text()
                .contains(phrase);
    }

    private static Stream<String> names() {
        try (Stream<Path> files = Files.list(folder())) {
            return files
                    .map(f -> f.getFileName().toString())
                    .filter(n -> n.endsWith(".html"))
                    .map(n -> n.substring(0, n.length() - ".html".length()))
                    .sorted()
                    .toList()
                    .stream();
        } catch (IOException e) {
            throw new java.io.UncheckedIOException(e);
        }
    }

    private static Path folder() {
        try {
            return Path.of(
                    Objects.requireNonNull(PagesTest.class.getResource("pages")).toURI());
        } catch (URISyntaxException e) {
            throw new IllegalStateException(e);
        }
    }

    private static String read(String file) {
        try {
            return Files.readString(folder().resolve(file));
        } catch (IOException e) {
            throw new java.io.UncheckedIOException(e);
        }
    }

    private static JsonNode truth(String name) {
        try {
            return new ObjectMapper().readTree(read(name + ".json"));
        } catch (IOException e) {
            throw new java.io.UncheckedIOException(e);
        }
    }

    private static SourceText source(String name) {
        return Utf8Pages.read(new HtmlFormat(Utf8Pages.STRICT, LocalDate.of(2026, 1, 1)), read(name + ".html"))
                .texts()
                .get(0);
    }

    private static Extracted explained(String name) {
        try {
            return new HtmlFormat(Utf8Pages.STRICT).explain(Blob.of(name, folder().resolve(name + ".html")));
        } catch (IOException e) {
            throw new java.io.UncheckedIOException(e);
        }
    }

    private static String text(String name) {
        return source(name).text();
    }

    private static List<String> strings(JsonNode array) {
        List<String> strings = new ArrayList<>();
        array.forEach(item -> strings.add(item.asText()));
        return strings;
    }

    private static List<String> words(String text) {
        List<String> words = new ArrayList<>();
        StringBuilder word = new StringBuilder();
        (text + " ").codePoints().forEach(c -> {
            if (Character.isLetterOrDigit(c)) {
                word.appendCodePoint(c);
            } else if (!word.isEmpty()) {
                words.add(word.toString());
                word.setLength(0);
            }
        });
        return words;
    }

    private static double f1(List<String> found, List<String> truth) {
        Map<String, Integer> left = new HashMap<>();
        truth.forEach(word -> left.merge(word, 1, Integer::sum));
        int shared = 0;
        for (String word : found) {
            int count = left.getOrDefault(word, 0);
            if (count > 0) {
                left.put(word, count - 1);
                shared++;
            }
        }
        return 2.0 * shared / (found.size() + truth.size());
    }
}

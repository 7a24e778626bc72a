package org.muqabala.review.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Stream;
import org.muqabala.ClaimComparison;
import org.muqabala.comparison.Comparison;
import org.muqabala.document.SourceFiles;
import org.muqabala.document.SourceSet;
import org.muqabala.report.decision.JudgedPairs;
import org.muqabala.report.json.ComparisonJson;
import org.muqabala.report.json.ComparisonReader;
import org.muqabala.report.json.WrittenComparison;
import org.muqabala.review.log.DecisionStore;
import org.muqabala.review.store.Stores;

/** A copy of the five articles that come with the program, to be compared again and again into one folder. */
final class Bundle {
    private static final Path SEEDS = Path.of("..", "seeds");

    /** Where the comparison and its log lie. */
    final Path result;

    private final Path articles;

    /** Copies the articles into an empty folder. */
    Bundle(Path folder) throws IOException {
        articles = Files.createDirectory(folder.resolve("articles"));
        result = Files.createDirectory(folder.resolve("result"));
        try (Stream<Path> seeds = Files.list(SEEDS)) {
            for (Path seed : seeds.toList()) {
                Files.copy(seed, articles.resolve(Objects.requireNonNull(seed.getFileName())));
            }
        }
    }

    /** Compares what the folder holds, heeding what was decided to be one question and what not, as the command does. */
    WrittenComparison compare() throws IOException {
        SourceSet sources = SourceFiles.read(List.of(articles));
        assertThat(sources.problems()).isEmpty();
        try (DecisionStore log = Stores.beside(result)) {
            Comparison made = ClaimComparison.standard()
                    .heeding(JudgedPairs.of(log.decisions()))
                    .compare(sources.documents());
            ComparisonJson.write(made, Map.of(), result);
        }
        return ComparisonReader.read(result);
    }

    /** Lays one more article beside the others. */
    void add(String file, String publisher, String text) throws IOException {
        Files.writeString(articles.resolve(file), text);
        Path manifest = articles.resolve("sources.json");
        String all = Files.readString(manifest).strip();
        Files.writeString(
                manifest,
                all.substring(0, all.length() - 1) + ", {\"file\": \"" + file + "\", \"publisher\": \"" + publisher
                        + "\", \"published\": \"2021-12-08\", \"language\": \"ar\"}]");
    }

    /** Rewrites words that stand in the articles once. */
    void edit(String before, String after) throws IOException {
        int found = 0;
        try (Stream<Path> all = Files.list(articles)) {
            for (Path article : all.toList()) {
                String text = Files.readString(article);
                if (text.contains(before)) {
                    Files.writeString(article, text.replace(before, after));
                    found++;
                }
            }
        }
        assertThat(found).as(before).isEqualTo(1);
    }
}

package org.muqabala.app;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.muqabala.report.export.Format;
import org.muqabala.report.json.ComparisonReader;
import org.muqabala.verdict.Finding;
import org.muqabala.verdict.Verdict;

/** Every format, of a comparison that is being made and of one that was made before. */
class ExportCommandTest {
    private static final String ALL =
            Stream.of(Format.values()).map(Format::toString).collect(Collectors.joining(","));

    @TempDir
    static Path made;

    @TempDir
    Path folder;

    private static Path decisions = Path.of("");

    @BeforeAll
    static void compareTheSeedsInEveryFormat() throws IOException {
        decisions = Files.writeString(made.resolve("decisions.jsonl"), "");
        Run run = Run.of(
                "compare",
                Seeds.FOLDER.toString(),
                "-o",
                made.toString(),
                "--format",
                ALL,
                "--decisions",
                decisions.toString());
        assertThat(run.code()).as(run.err()).isZero();
        assertThat(run.out())
                .contains("Report: " + made.resolve("report.html"), "Export: " + made.resolve("comparison.xlsx"));
    }

    @ParameterizedTest
    @EnumSource(Format.class)
    void aWrittenComparisonGivesTheSameBytes(Format format) throws IOException {
        Run run = export(format.toString(), "-o", folder.toString());

        assertThat(run.code()).as(run.err()).isZero();
        assertThat(run.err()).isEmpty();
        assertThat(run.out()).endsWith(": " + folder.resolve(format.file()) + "\n");
        assertThat(folder.resolve(format.file())).hasSameBinaryContentAs(made.resolve(format.file()));
        assertThat(Files.exists(folder.resolve("texts"))).isEqualTo(format.namesTexts());
        assertThat(folder.toFile().list()).hasSize(format.namesTexts() ? 2 : 1);
    }

    @Test
    void whatIsExportedCanBeExportedAgain() throws IOException {
        assertThat(export("json", "-o", folder.toString()).code()).isZero();
        Run again = Run.of(
                "export",
                folder.resolve("comparison.json").toString(),
                "--format",
                "csv",
                "--decisions",
                decisions.toString());

        assertThat(again.code()).isZero();
        assertThat(folder.resolve("findings.csv")).hasSameBinaryContentAs(made.resolve("findings.csv"));
        assertThat(folder.resolve("texts").toFile().list()).hasSize(5);
    }

    @ParameterizedTest
    @EnumSource(Format.class)
    void conflictsMayFailARunInEveryFormat(Format format) {
        assertThat(export(format.toString(), "-o", folder.toString(), "--fail-on", "conflicts")
                        .code())
                .isEqualTo(10);
        List<String> line = new ArrayList<>(List.of(
                "compare", Seeds.FOLDER.toString(), "-o", folder.toString(), "--fail-on", "conflicts", "--format"));
        line.add(format.toString());
        if (format == Format.CLAIMREVIEW) {
            line.addAll(List.of("--decisions", decisions.toString()));
        }
        Run run = Run.of(line.toArray(String[]::new));
        assertThat(run.code()).as(run.err()).isEqualTo(10);
        assertThat(folder.resolve(format.file())).isNotEmptyFile();
    }

    @Test
    void whatIsNotAskedForIsNotWrittenAndEarlierTextsStay() {
        assertThat(Run.of("compare", Seeds.FOLDER.toString(), "-o", folder.toString())
                        .code())
                .isZero();
        Run run = Run.of(
                "compare", Seeds.FOLDER.toString(), "-o", folder.toString(), "--format", " csv , jsonl", "--jobs", "1");

        assertThat(run.code()).isZero();
        assertThat(folder.toFile().list())
                .containsExactlyInAnyOrder("report.html", "comparison.json", "texts", "findings.csv", "findings.jsonl");
        assertThat(folder.resolve("texts").toFile().list()).hasSize(5);
        assertThat(run.out()).doesNotContain("Report:").endsWith("findings.csv\n");
    }

    @Test
    void aReviewIsWrittenAndWhatLacksAFieldIsToldWithLineAndField() throws IOException {
        Finding conflict = ComparisonReader.read(made).groups().stream()
                .flatMap(g -> g.findings().stream())
                .filter(f -> f.verdict() == Verdict.CONFLICTS)
                .findFirst()
                .orElseThrow();
        var evidence = conflict.sides().get(0).evidence().get(0);
        String right =
                """
                {"finding": "%s", "what": "conflict", "who": "Layla", "when": "2026-01-05T09:30:00Z", "review": \
                {"claimReviewed": "c", "rating": "r", "url": "https://desk.example/1", "author": {"type": "Person", \
                "name": "Layla"}, "datePublished": "2026-01-05", "itemReviewed": {"claim": "%s", "quote": "%s"}}}""".formatted(conflict.id(), evidence.claim(), evidence.quote().text());
        Path file = Files.writeString(
                folder.resolve("desk.jsonl"), right + "\n" + right.replace("\"rating\": \"r\", ", "") + "\n");

        Run run = Run.of(
                "export",
                made.toString(),
                "--format",
                "claimreview,csv",
                "--decisions",
                file.toString(),
                "-o",
                folder.toString());

        assertThat(run.code()).isEqualTo(3);
        assertThat(run.err())
                .isEqualTo("error: desk.jsonl:2: \"review.rating\": expected what the review says of the claim"
                        + " (reviewRating.alternateName), found none; this decision is left out\n");
        assertThat(folder.resolve("claimreview.jsonld")).content().containsOnlyOnce("\"@type\": \"ClaimReview\"");
        assertThat(folder.resolve("findings.csv")).isNotEmptyFile();
    }

    @Test
    void aDecisionsFileThatIsMissingIsTold() {
        Run run = Run.of("export", made.toString(), "--format", "claimreview", "--decisions", "nowhere.jsonl");
        assertThat(run.code()).isEqualTo(2);
        assertThat(run.err())
                .contains(
                        "--decisions: expected a file of decisions, or a folder with review.db, at nowhere.jsonl",
                        "no such file");
    }

    @Test
    void aTextThatIsGoneIsToldAndNothingIsWritten() throws IOException {
        assertThat(export("json", "-o", folder.toString()).code()).isZero();
        try (Stream<Path> texts = Files.list(folder.resolve("texts"))) {
            Files.delete(texts.findFirst().orElseThrow());
        }
        Run run = Run.of("export", folder.toString(), "--format", "csv");
        assertThat(run.code()).isEqualTo(4);
        assertThat(run.err()).contains("with texts/ beside it; found: there is no ");
        assertThat(folder.resolve("findings.csv")).doesNotExist();
    }

    @Test
    void aComparisonWhoseTextsAreReadOtherwiseGivesNoPageButAllElse() throws IOException {
        assertThat(export("json", "-o", folder.toString()).code()).isZero();
        Path file = folder.resolve("comparison.json");
        Files.writeString(file, Files.readString(file).replace("\"finding-", "\"finding-of-another-version-"));

        Run page = Run.of("export", folder.toString(), "--format", "html,csv");
        assertThat(page.code()).isEqualTo(4);
        assertThat(page.err()).contains("whose texts are read otherwise now; compare the sources again");
        assertThat(folder.resolve("findings.csv")).doesNotExist();
        assertThat(Run.of("export", folder.toString(), "--format", "csv").code())
                .isZero();
    }

    private static Run export(String format, String... more) {
        List<String> line = new ArrayList<>(
                List.of("export", made.toString(), "--format", format, "--decisions", decisions.toString()));
        line.addAll(List.of(more));
        return Run.of(line.toArray(String[]::new));
    }
}

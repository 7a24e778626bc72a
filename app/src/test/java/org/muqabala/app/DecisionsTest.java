package org.muqabala.app;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.muqabala.align.Facet;
import org.muqabala.report.decision.CarryOver;
import org.muqabala.report.decision.Decision;
import org.muqabala.report.decision.Subject;
import org.muqabala.report.decision.What;
import org.muqabala.report.json.ComparisonReader;
import org.muqabala.report.json.WrittenComparison;
import org.muqabala.review.log.DecisionStore;
import org.muqabala.review.store.Stores;
import org.muqabala.verdict.Finding;
import org.muqabala.verdict.Verdict;

/** A desk decides on the seeds; the comparison is made again of the same, of more and of edited articles. */
class DecisionsTest {
    @TempDir
    Path folder;

    private Path articles = Path.of("");
    private Path result = Path.of("");

    @BeforeEach
    void copyTheSeeds() throws IOException {
        articles = Files.createDirectory(folder.resolve("articles"));
        result = folder.resolve("result");
        try (Stream<Path> seeds = Files.list(Seeds.FOLDER)) {
            for (Path seed : seeds.toList()) {
                Files.copy(seed, articles.resolve(Objects.requireNonNull(seed.getFileName())));
            }
        }
    }

    private Run compare(String... more) {
        return Run.of(Stream.concat(
                        Stream.of("compare", articles.toString(), "-o", result.toString(), "--lang", "en"),
                        Stream.of(more))
                .toArray(String[]::new));
    }

    private WrittenComparison comparison() throws IOException {
        return ComparisonReader.read(result);
    }

    private List<Finding> conflicts() throws IOException {
        return comparison().groups().stream()
                .flatMap(group -> group.findings().stream())
                .filter(finding -> finding.verdict() == Verdict.CONFLICTS)
                .toList();
    }

    /** What the walk is about: the conflict of figures on how many soldiers were massed. */
    private Finding soldiers() throws IOException {
        return conflicts().stream()
                .filter(finding -> finding.facet() == Facet.FIGURE)
                .filter(finding ->
                        finding.sides().stream().anyMatch(side -> side.value().equals("70000")))
                .findFirst()
                .orElseThrow();
    }

    private Decision decide(String id, What what, Subject subject, @Nullable String value, String who)
            throws IOException {
        Decision decision = new Decision(
                id,
                what,
                subject,
                value,
                who,
                Instant.parse("2026-01-05T09:30:00Z"),
                "reason of " + id,
                CarryOver.onto(comparison()).basis(subject),
                null);
        try (DecisionStore store = Stores.beside(result)) {
            store.append(decision, DecisionStore.ANY);
        }
        return decision;
    }

    @Test
    void theWalk() throws IOException {
        assertThat(compare("--fail-on", "conflicts").code()).isEqualTo(10);
        int found = conflicts().size();
        Subject subject = Subject.of(soldiers());
        decide("d1", What.NO_CONFLICT, subject, null, "ليلى");

        Run same = compare();
        assertThat(same.err()).contains("reads the decisions in", "review.db", "--no-decisions leaves them out");
        assertThat(same.out())
                .contains("Decisions: 1 of ", "0 need a second look, 0 orphaned", "left out: 1 that people decided");
        assertThat(page()).contains("No conflict", "ليلى", "reason of d1", "The desk has decided 1 of");
        assertThat(conflicts()).as("comparison.json is what the machine found").hasSize(found);
        assertThat(list()).contains("holds     no-conflict · ليلى").endsWith("holds: 1, changed: 0, orphaned: 0\n");

        Files.writeString(
                articles.resolve("sixth.txt"),
                "واشنطن 8 ديسمبر 2021\n\nقال مسؤولون أمريكيون إن روسيا حشدت 175 ألف جندي قرب الحدود الأوكرانية.\n",
                UTF_8);
        addToManifest("sixth.txt");
        Run sixth = compare();
        assertThat(sixth.code()).as(sixth.err()).isZero();
        assertThat(comparison().sources()).hasSize(6);
        assertThat(sixth.out()).contains("Decisions: 1 of ", "1 needs a second look, 0 orphaned");
        assertThat(page()).contains("added: ", "175,000", "new sources: ");
        assertThat(conflicts())
                .as("the one that was decided is there")
                .anyMatch(f -> Subject.of(f).equals(subject));
        assertThat(conflicts()).as("and one that nobody decided yet").hasSizeGreaterThan(found);

        edit("70 ألف", "71 ألف");
        Run edited = compare();
        assertThat(edited.out()).contains("Decisions: 0 of ", "0 need a second look, 1 orphaned");
        assertThat(page())
                .contains("id=\"orphaned\"", "never attached to words that look like them", "70 ألف")
                .contains("One decision has lost its words.");
        assertThat(list())
                .startsWith("orphaned  no-conflict")
                .contains("· reason of d1 (", "gone “")
                .endsWith("holds: 0, changed: 0, orphaned: 1\n");

        edit("71 ألف", "70 ألف");
        assertThat(compare().out()).contains("Decisions: 1 of ", "0 orphaned");
    }

    @Test
    void aNewValueAsksForASecondLook() throws IOException {
        try (Stream<Path> seeds = Files.list(articles)) {
            for (Path seed : seeds.toList()) {
                Files.delete(seed);
            }
        }
        String ferry =
                "The ferry Saint Brannoc sank off Calvi on 3 March 2024. There were %d passengers aboard the ferry.";
        Files.writeString(articles.resolve("post.txt"), ferry.formatted(342));
        Files.writeString(articles.resolve("herald.txt"), ferry.formatted(410));
        compare();
        decide("d1", What.NO_CONFLICT, Subject.of(conflicts().get(0)), null, "Omar");
        assertThat(compare("--fail-on", "conflicts").code()).isZero();

        Files.writeString(articles.resolve("times.txt"), ferry.formatted(275));
        Run third = compare("--fail-on", "conflicts");
        assertThat(third.code())
                .as("what was decided on other values counts no more")
                .isEqualTo(10);
        assertThat(third.out()).contains("Decisions: 1 of ", "1 needs a second look, 0 orphaned");
        assertThat(page()).contains("Second look", "added: ", "275", "new sources: ");
        assertThat(list()).startsWith("changed   no-conflict · Omar").contains("(added 275)");
    }

    private String list() {
        Run run = Run.of("decisions", "list", result.toString());
        assertThat(run.code()).as(run.err()).isZero();
        return run.out();
    }

    private String page() throws IOException {
        return Files.readString(result.resolve("report.html"));
    }

    private void edit(String before, String after) throws IOException {
        try (Stream<Path> files = Files.list(articles)) {
            for (Path file : files.filter(f -> f.toString().endsWith(".txt")).toList()) {
                Files.writeString(file, Files.readString(file).replace(before, after));
            }
        }
    }

    private void addToManifest(String file) throws IOException {
        Path manifest = articles.resolve("sources.json");
        String all = Files.readString(manifest).strip();
        Files.writeString(
                manifest,
                all.substring(0, all.length() - 1) + ", {\"file\": \"" + file
                        + "\", \"publisher\": \"Sixth\", \"published\": \"2021-12-08\", \"language\": \"ar\"}]");
    }

    @Test
    void conflictsThatAllAreDecidedToBeNoneFailNoRun() throws IOException {
        compare();
        int number = 0;
        for (Finding conflict : conflicts()) {
            number++;
            decide("d" + number, What.NO_CONFLICT, Subject.of(conflict), null, "Omar");
        }
        Run run = compare("--fail-on", "conflicts");
        assertThat(run.code()).as(run.out()).isZero();
        assertThat(page()).contains("The desk decided that none of what was found is a conflict.");
        assertThat(compare("--fail-on", "conflicts", "--no-decisions").code()).isEqualTo(10);
        assertThat(Run.of(
                                "export",
                                result.toString(),
                                "--format",
                                "csv",
                                "--fail-on",
                                "conflicts",
                                "--decisions",
                                result.toString())
                        .code())
                .isZero();
    }

    @Test
    void tablesAndLinesTellWhatWasDecidedOnlyWhereDecisionsAreGiven() throws IOException {
        compare();
        Finding soldiers = soldiers();
        decide("d1", What.VALUE, Subject.of(soldiers), "70000", "=cmd()");
        Run with = compare("--format", "csv,xlsx,jsonl,annotations");
        assertThat(with.code()).as(with.err()).isZero();
        assertThat(Files.readString(result.resolve("findings.csv")))
                .contains(",group,decision,decided_value,decided_label,decided_by,decided_at,note,second_look\r\n")
                .contains(",value,70000,,'=cmd(),2026-01-05T09:30:00Z,reason of d1,\r\n");
        assertThat(Files.readString(result.resolve("findings.jsonl")))
                .contains(
                        "\"decision\":{\"what\":[\"value\"],\"value\":\"70000\",\"label\":null,\"assignee\":null,"
                                + "\"who\":\"=cmd()\",\"when\":\"2026-01-05T09:30:00Z\",\"notes\":[\"reason of d1\"],\"secondLook\":[]}");
        assertThat(Files.readString(result.resolve("annotations.jsonld")))
                .contains("\"assessing\"", "Supported value: 70,000", "\"value 70000\"")
                .doesNotContain("cmd", "reason of");
        compare("--format", "csv,jsonl,annotations", "--no-decisions");
        assertThat(Files.readString(result.resolve("findings.csv"))).contains(",group\r\n");
        assertThat(Files.readString(result.resolve("findings.jsonl"))).doesNotContain("\"decision\"");
        assertThat(Files.readString(result.resolve("annotations.jsonld"))).doesNotContain("assessing");
    }

    @Test
    void aBackupIsMergedWithoutLossAndOnce() throws IOException {
        compare();
        Subject subject = Subject.of(soldiers());
        decide("d1", What.CONFLICT, subject, null, "Layla");
        Path backup = folder.resolve("backup.jsonl");
        Run export = Run.of("decisions", "export", result.toString(), backup.toString());
        assertThat(export.code()).isZero();
        assertThat(export.err()).contains("wrote 1 decisions");
        assertThat(Run.of("decisions", "export", result.toString()).out()).isEqualTo(Files.readString(backup));

        String line = Files.readString(backup);
        Files.writeString(
                backup,
                line + line.replace("\"d1\"", "\"d2\"").replace("Layla", "Omar") + "{}\n"
                        + "{\"finding\":\"" + soldiers().id()
                        + "\",\"what\":\"value\",\"value\":\"70000\",\"who\":\"Omar\",\"when\":\"2026-01-06T00:00:00Z\"}\n");
        Run first = Run.of("decisions", "import", result.toString(), backup.toString());
        assertThat(first.code()).isEqualTo(3);
        assertThat(first.out()).isEqualTo("backup.jsonl: 2 taken, 1 known, 1 refused\n");
        assertThat(first.err()).startsWith("error: backup.jsonl:3: \"what\": expected same, maybe,");
        Run again = Run.with(Files.readString(backup), "decisions", "import", result.toString(), "-");
        assertThat(again.out()).isEqualTo("standard input: 0 taken, 3 known, 1 refused\n");
        assertThat(list()).contains("value 70000 · Omar").endsWith("holds: 3, changed: 0, orphaned: 0\n");
    }

    @Test
    void whatIsNotThereIsTold() throws IOException {
        Files.createDirectories(result);
        Run export = Run.of("decisions", "export", result.toString());
        assertThat(export.code()).isEqualTo(4);
        assertThat(export.err()).contains("expected the decisions of a review at", "found none");
        assertThat(Run.of("decisions", "import", result.toString(), "nowhere.jsonl")
                        .code())
                .isEqualTo(4);
        Run compare = compare("--decisions", result.resolve("texts").toString());
        assertThat(compare.code()).isEqualTo(2);
        assertThat(compare.err()).contains("--decisions: expected a file of decisions, or a folder with review.db");
    }

    @Test
    void aFileOfShortLinesIsReadByCompare() throws IOException {
        compare();
        Path file = Files.writeString(
                folder.resolve("desk.jsonl"),
                "{\"finding\":\"" + soldiers().id()
                        + "\",\"what\":\"no-conflict\",\"who\":\"Omar\",\"when\":\"2026-01-06T00:00:00Z\"}\n"
                        + "{\"finding\":\"finding-0\",\"what\":\"conflict\",\"who\":\"Omar\",\"when\":\"2026-01-06T00:00:00Z\"}\n");
        Run run = compare("--decisions", file.toString());
        assertThat(run.code()).isEqualTo(3);
        assertThat(run.out()).contains("Decisions: 1 of ");
        assertThat(run.err())
                .isEqualTo("error: desk.jsonl:2: \"finding\": expected the id of a finding of this comparison, found"
                        + " \"finding-0\"; this decision is left out\n");
    }

    @Test
    void aRejectedPairIsNotProposedAgain() throws IOException {
        compare();
        Subject subject = Subject.of(soldiers());
        Decision rejected = decide("d1", What.DIFFERENT, subject, null, "Salma");
        Run run = compare();
        assertThat(run.code()).as(run.err()).isZero();
        assertThat(comparison().settings().get("decisions")).startsWith("same: 0, different: ");
        assertThat(comparison().groups())
                .allSatisfy(group -> assertThat(group.findings())
                        .noneMatch(f -> Subject.of(f).pieces().containsAll(subject.pieces())));
        assertThat(page()).contains("id=\"apart\"", "Not the same question");
        assertThat(list()).startsWith("holds     different");

        Run without = Run.of("export", result.toString(), "--format", "html");
        assertThat(without.code()).isEqualTo(2);
        assertThat(without.err())
                .contains("expected the decisions that the comparison was made with", "(same: 0, different: ")
                .contains("found none; name them with --decisions");
        String before = page();
        Run with = Run.of(
                "export", result.toString(), "--format", "html", "--lang", "en", "--decisions", result.toString());
        assertThat(with.code()).as(with.err()).isZero();
        assertThat(page()).isEqualTo(before);

        decide("d2", What.RETRACTED, rejected.subject(), null, "Salma");
        compare();
        assertThat(comparison().settings()).doesNotContainKey("decisions");
        assertThat(Subject.of(soldiers())).isEqualTo(subject);
    }
}

package org.muqabala.app.hostile;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;
import static org.junit.jupiter.api.DynamicTest.dynamicTest;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.DynamicContainer;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.io.TempDir;
import org.muqabala.app.Main;

/**
 * Compares every bad input with two good sources: the answer is clear, comes within the memory that the launcher
 * gives, the good sources are compared, and nothing dangerous reaches the terminal. What happens stands in docs/robustness.md,
 * which {@code -Drobustness.write=true} writes anew.
 */
@Tag("hostile")
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class HostileInputTest {
    private static final Path PAGE = Path.of("..", "docs", "robustness.md");
    /** What has not ended by then never will: a guard against hanging and no measure of speed. */
    private static final Duration ENDLESS = Duration.ofMinutes(5);

    private static final ObjectMapper JSON = new ObjectMapper();
    private static final Map<String, List<BadInput>> TABLES = tables();

    /** The scripts of a page of its own. */
    private static final int SCRIPTS = 1;

    private final Map<BadInput, String> answers = new LinkedHashMap<>();

    @TempDir
    Path folder;

    private static Map<String, List<BadInput>> tables() {
        Map<String, List<BadInput>> tables = new LinkedHashMap<>();
        tables.put("Paths", BadPlaces.all());
        tables.put("Bytes and charsets", BadBytes.all());
        tables.put("Texts", BadText.all());
        tables.put("Pages", BadPages.all());
        tables.put("Tables, feeds and lists of sources", BadTables.all());
        tables.put("Archives and documents", BadArchives.all());
        tables.put("Words that are orders elsewhere", BadWords.all());
        return tables;
    }

    @Test
    void theMemoryIsWhatTheLauncherGives() {
        assertThat(Runtime.getRuntime().maxMemory()).isLessThanOrEqualTo(512L << 20);
    }

    @TestFactory
    Stream<DynamicContainer> everyBadInputIsAnswered() {
        return TABLES.entrySet().stream()
                .map(table -> DynamicContainer.dynamicContainer(
                        table.getKey(), table.getValue().stream().map(this::test)));
    }

    private DynamicTest test(BadInput bad) {
        return dynamicTest(bad.what(), () -> assertTimeoutPreemptively(ENDLESS, () -> tried(bad)));
    }

    private void tried(BadInput bad) throws IOException, InterruptedException {
        Path place = Files.createTempDirectory(folder, "bad-");
        Path good = Files.createTempDirectory(folder, "good-");
        Path one = Files.writeString(good.resolve("one.txt"), "The fire killed 12 people on Sunday, the mayor said.\n");
        Path other =
                Files.writeString(good.resolve("other.txt"), "The mayor said the fire killed 14 people on Sunday.\n");
        List<String> args = new ArrayList<>(List.of("compare", one.toString(), other.toString()));
        bad.maker().in(place).forEach(path -> args.add(path.toString()));
        Path out = Files.createTempDirectory(folder, "out-");
        args.addAll(List.of("-o", out.toString(), "--format", "html,json,csv,xlsx"));
        ByteArrayOutputStream printed = new ByteArrayOutputStream();
        ByteArrayOutputStream told = new ByteArrayOutputStream();
        int code = Main.run(
                args.toArray(new String[0]),
                new ByteArrayInputStream(new byte[0]),
                new PrintStream(printed, true, UTF_8),
                new PrintStream(told, true, UTF_8));
        String terminal = printed.toString(UTF_8) + told.toString(UTF_8);
        assertThat(code).as(terminal).isEqualTo(bad.fate() == BadInput.Fate.REFUSED ? 3 : 0);
        Inert.requireOnTerminal(terminal);
        Inert.requirePage(out.resolve("report.html"), SCRIPTS);
        Inert.requireTable(out.resolve("findings.csv"));
        Inert.requireSheets(out.resolve("comparison.xlsx"));
        JsonNode comparison = JSON.readTree(out.resolve("comparison.json").toFile());
        requireGoodOnesCompared(comparison, good);
        int bads = comparison.path("sources").size() - 2;
        assertThat(bads > 0).as("a source comes of it").isEqualTo(bad.fate() == BadInput.Fate.READ);
        answers.put(bad, answer(comparison, bad, place));
    }

    private static void requireGoodOnesCompared(JsonNode comparison, Path good) {
        List<String> files = each(comparison.path("sources"))
                .map(s -> s.path("file").asText())
                .toList();
        assertThat(files)
                .contains(
                        good.resolve("one.txt").toString(),
                        good.resolve("other.txt").toString());
        assertThat(each(comparison.path("groups"))
                        .flatMap(g -> each(g.path("findings")))
                        .map(f -> f.path("verdict").asText()))
                .contains("conflicts");
    }

    /** What the table says: the first problem of each code that was to come, and that there is no other serious one. */
    private static String answer(JsonNode comparison, BadInput bad, Path place) {
        Map<String, String> first = new LinkedHashMap<>();
        TreeSet<String> grave = new TreeSet<>();
        for (JsonNode problem : comparison.path("problems")) {
            String code = problem.path("code").asText();
            first.putIfAbsent(code, problem.path("message").asText());
            if (!problem.path("severity").asText().equals("notice")) {
                grave.add(code);
            }
        }
        assertThat(first.keySet()).as("told of " + first).containsAll(bad.codes());
        assertThat(bad.codes()).as("told of " + first).containsAll(grave);
        StringBuilder answer = new StringBuilder();
        for (String code : bad.codes()) {
            String message = first.get(code).replace(place + "/", "").replace(place.toString(), "folder");
            answer.append(answer.length() == 0 ? "" : " · ")
                    .append('`')
                    .append(code)
                    .append("` ")
                    .append(message);
        }
        return answer.toString();
    }

    private static Stream<JsonNode> each(JsonNode array) {
        return StreamSupport.stream(array.spliterator(), false);
    }

    @AfterAll
    void thePageTellsWhatHappens() throws IOException {
        int all = TABLES.values().stream().mapToInt(List::size).sum();
        if (answers.size() < all) {
            return; // a case failed, or one alone was run
        }
        String page = RobustnessPage.of(TABLES, answers);
        if (Boolean.getBoolean("robustness.write")) {
            Files.writeString(PAGE, page);
        }
        assertThat(Files.readString(PAGE))
                .as("docs/robustness.md; -Drobustness.write=true writes it anew")
                .isEqualTo(page);
    }
}

package org.muqabala.app;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** A user's own concepts are read beside the program's, and a mistake in them is told with its line. */
class LexiconOptionTest {
    private static final String OWN = """
            # words of one trade
            zorbler : thing < person
              en: zorbler, zorblers
              fr: zorbleur, zorbleurs
              ar: زوربلي

            glimmox : event
              opposite: unglimmox
              en: glimmoxed

            unglimmox : event
              en: dimmoxed

            kill
              en: snuffed it
            """;

    @TempDir
    Path folder;

    private Path own;

    @BeforeEach
    void writeTheFile() throws IOException {
        own = put("own.lex", OWN);
    }

    @Test
    void whatOwnWordsMeanIsCounted() {
        String line = "{\"id\":\"1\",\"text\":\"Some 40 zorblers came.\",\"language\":\"en\"}\n";

        assertThat(read(line)).contains("\"of\":\"zorbler\"");
        assertThat(read(line.replace("zorblers", "zorbleurs").replace("\"en\"", "\"fr\"")))
                .contains("\"of\":\"zorbler\"");
    }

    @Test
    void wordsAreAddedToAKnownConcept() {
        String pair =
                "{\"id\":\"1\",\"a\":\"Two miners snuffed it in the mine.\",\"b\":\"Seven miners were killed in the mine.\"}\n";

        assertThat(Run.with(pair, "check", "--lexicon", own.toString()).out()).contains("\"verdict\":\"conflicts\"");
    }

    @Test
    void ownOppositesConflict() {
        String pair =
                "{\"id\":\"1\",\"a\":\"The council glimmoxed the bridge.\",\"b\":\"The council dimmoxed the bridge.\"}\n";

        assertThat(Run.with(pair, "check").out())
                .as("words of which nothing is known")
                .doesNotContain("affirmed");
        assertThat(Run.with(pair, "check", "--lexicon", own.toString()).out())
                .contains("\"verdict\":\"conflicts\"", "affirmed: glimmox", "affirmed: unglimmox");
    }

    @Test
    void aComparisonTellsItsFilesAndShowsTheirLabels() throws IOException {
        Path a = put("a.txt", "The council glimmoxed the bridge on 3 March 2024.\n");
        Path b = put("b.txt", "The council dimmoxed the bridge on 3 March 2024.\n");
        Path out = folder.resolve("out");
        Path second = put("second.lex", "bridge-keeper : thing < person\n  en: bridge keeper\n");
        Run run = Run.of(
                "compare",
                a.toString(),
                b.toString(),
                "-o",
                out.toString(),
                "--lang",
                "en",
                "--lexicon",
                own.toString(),
                "--lexicon",
                second.toString());

        assertThat(run.code()).isZero();
        assertThat(run.out()).contains("Affirmed: glimmoxed", "Affirmed: dimmoxed");
        JsonNode json = new ObjectMapper().readTree(Files.readString(out.resolve("comparison.json")));
        assertThat(json.path("settings").path("lexicon").asText())
                .matches("own\\.lex sha256:[0-9a-f]{64}, second\\.lex sha256:[0-9a-f]{64}")
                .doesNotContain(folder.toString());
        assertThat(Files.readString(out.resolve("report.html"))).contains("Affirmed: glimmoxed");

        String one = json.path("claims").get(0).path("id").asText();
        String other = json.path("claims").get(1).path("id").asText();
        assertThat(Run.of("explain", out.toString(), one, other).out()).contains("joined");
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            gizmo : thing < gadjet\\n  en: gizmo          | :1: | names the concept "gadjet", which no entry defines
            gizmo : thing\\n  opposite: nonesuch            | :1: | names the concept "nonesuch"
            gizmo : person\\n  en: gizmo                    | :1: | found "person"
            gizmo\\n  en: gizmo                             | :1: | expected ": event"
            \\ngizmo : thing\\n  de: Ding                   | :3: | found "de"
            gizmo : thing\\n  en gizmo                      | :2: | expected "key: value, value"
            gizmo : thing\\n  en: gizmo,,gizmos             | :2: | expected a value between the commas
            kill : thing\\n  en: snuffed                    | :1: | is known already: expected ": event"
            """)
    void aFaultyFileIsToldWithItsLine(String text, String line, String complaint) throws IOException {
        Path faulty = put("faulty.lex", text.replace("\\n", "\n"));
        Run run = Run.with("", "read", "--lexicon", faulty.toString());

        assertThat(run.code()).isEqualTo(2);
        assertThat(run.out()).isEmpty();
        assertThat(run.err()).contains("faulty.lex" + line).contains(complaint);
    }

    @Test
    void aFileThatIsNoneIsTold() throws IOException {
        Path latin = folder.resolve("latin.lex");
        Files.write(latin, "glacé : thing\n".getBytes(StandardCharsets.ISO_8859_1));

        assertThat(Run.with("", "check", "--lexicon", "missing.lex"))
                .satisfies(r -> assertThat(r.code()).isEqualTo(2))
                .satisfies(
                        r -> assertThat(r.err()).contains("missing.lex: expected a file of concepts, found nothing"));
        assertThat(Run.with("", "check", "--lexicon", latin.toString()).err()).contains("expected UTF-8");
    }

    @Test
    void theExampleOfTheDocumentIsRight() throws IOException {
        String page = Files.readString(Path.of("..", "docs", "lexicon.md"));
        int from = page.indexOf("```\n# Fishing") + 4;
        Path example = put("fishing.lex", page.substring(from, page.indexOf("```", from)));
        Run run = Run.with(
                "{\"id\":\"1\",\"text\":\"Nine trawlers left port.\",\"language\":\"en\"}\n",
                "read",
                "--lexicon",
                example.toString());

        assertThat(run.code()).isZero();
        assertThat(run.out()).contains("\"of\":\"trawler\"");
    }

    private String read(String line) {
        return Run.with(line, "read", "--lexicon", own.toString()).out();
    }

    private Path put(String name, String text) throws IOException {
        return Files.writeString(folder.resolve(name), text);
    }
}

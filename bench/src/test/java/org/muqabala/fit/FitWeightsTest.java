package org.muqabala.fit;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import picocli.CommandLine;

class FitWeightsTest {
    private static final String PAIRS = """
            {"a": "Nurses in Lisbon strike", "b": "Teachers in Lisbon strike", "label": "contradict", "language": "en"}
            {"a": "Wheat prices rise in Rome", "b": "Wheat prices fall in Rome", "label": "contradict", "language": "en"}
            {"a": "Mayor of Leeds opens tram line", "b": "Tram line opened by mayor of Leeds", "label": "agree", "language": "en"}
            {"a": "Rain floods streets in Manila", "b": "Streets of Manila flooded by rain", "label": "agree", "language": "en"}
            """;

    @TempDir
    private Path folder;

    private final StringWriter out = new StringWriter();
    private final StringWriter err = new StringWriter();

    @Test
    void printsWeightsOfPairs() throws IOException {
        assertThat(run("--data", file(PAIRS))).isZero();

        assertThat(out.toString())
                .contains("# left out one of 4 parts at a time, 4 cases:")
                .containsPattern("(?m)^contrast\\.conflict\\.one-in-place = 0\\.[1-9]")
                .contains("contrast.unrelated.shared = ");
    }

    @Test
    void printsWeightsOfAmounts() {
        Path dam = Path.of("../core/src/test/resources/org/muqabala/bundles/dev/dam");

        assertThat(run("--gold", dam.resolve("truth.json").toString(), dam.toString()))
                .isZero();

        assertThat(out.toString()).containsPattern("(?m)^quantity\\.around = ").contains("# left out one of 1 parts");
    }

    @Test
    void printsWeightsOfDenials() {
        Path dam = Path.of("../core/src/test/resources/org/muqabala/bundles/dev/dam");

        assertThat(run("--gold", dam.resolve("truth.json").toString(), dam.toString()))
                .isZero();

        assertThat(out.toString()).containsPattern("(?m)^dispute\\.base = -").contains("# denial F1");
    }

    @Test
    void aLineThatIsNoPairIsNamed() throws IOException {
        String file = file(PAIRS + "{\"a\": \"x\", \"b\": \"y\", \"label\": \"maybe\"}");

        assertThat(run("--data", file)).isEqualTo(2);

        assertThat(err.toString()).contains(":5: expected a label of agree, contradict, unrelated, found \"maybe\"");
    }

    @Test
    void casesAreNeeded() {
        assertThat(run()).isEqualTo(2);

        assertThat(err.toString()).contains("expected --data FILE or --gold TRUTH FOLDER");
    }

    private int run(String... args) {
        return new CommandLine(new FitWeights())
                .setOut(new PrintWriter(out, true))
                .setErr(new PrintWriter(err, true))
                .execute(args);
    }

    private String file(String text) throws IOException {
        return Files.writeString(folder.resolve("pairs.jsonl"), text).toString();
    }
}

package org.muqabala.app.watch;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.muqabala.align.Evidence;
import org.muqabala.align.Facet;
import org.muqabala.text.Explanation;
import org.muqabala.text.Quote;
import org.muqabala.verdict.Finding;
import org.muqabala.verdict.Side;
import org.muqabala.verdict.Verdict;

class ToldFileTest {
    @TempDir
    Path made = Path.of("");

    private Path folder() {
        return made.resolve("result");
    }

    private static Finding conflict(String... claims) {
        List<Side> sides = Arrays.stream(claims)
                .map(claim -> new Side(claim, List.of(new Evidence(claim, Quote.of("\"342\n passengers\"", 0, 17)))))
                .toList();
        return new Finding(
                "f", Facet.FIGURE, Verdict.CONFLICTS, null, 1, sides, Explanation.leaf("score", 1, "slot.score"));
    }

    @Test
    void whatWasToldIsKnownAfterARestart() throws IOException {
        ToldFile told = ToldFile.in(folder());
        assertThat(told.isNew()).isTrue();
        told.add(List.of(conflict("a", "b")));
        told.add(List.of());
        told.add(List.of(conflict("c", "d")));

        ToldFile again = ToldFile.in(folder());
        assertThat(again.isNew()).isFalse();
        assertThat(again.holds(conflict("b", "a"))).isTrue();
        assertThat(again.holds(conflict("c", "d"))).isTrue();
        assertThat(again.holds(conflict("a", "d"))).isFalse();
    }

    @Test
    void whoToldNothingBeganToTell() throws IOException {
        ToldFile.in(folder()).add(List.of());
        assertThat(ToldFile.in(folder()).isNew()).isFalse();
    }

    /** A run that was killed may leave half a line: it costs its own conflict, and not the one that comes after it. */
    @Test
    void halfALineCostsItselfAlone() throws IOException {
        ToldFile.in(folder()).add(List.of(conflict("a", "b"), conflict("c", "d")));
        Path file = folder().resolve(ToldFile.NAME);
        String text = Files.readString(file);
        Files.writeString(file, text.substring(0, text.length() - 10));

        ToldFile told = ToldFile.in(folder());
        assertThat(told.holds(conflict("a", "b"))).isTrue();
        assertThat(told.holds(conflict("c", "d"))).isFalse();
        told.add(List.of(conflict("e", "f")));
        assertThat(ToldFile.in(folder()).holds(conflict("e", "f"))).isTrue();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "no JSON",
                "[]",
                "{}",
                "{\"facet\":1,\"sides\":[[{}],2]}",
                "{\"sides\":[[{\"claim\":\"a\"}]]}",
                ""
            })
    void aLineThatSaysNothingCountsForNothing(String line) throws IOException {
        Files.createDirectories(folder());
        Files.writeString(folder().resolve(ToldFile.NAME), line + "\n");

        ToldFile told = ToldFile.in(folder());
        assertThat(told.isNew()).isFalse();
        assertThat(told.holds(conflict("a", "b"))).isFalse();
    }
}

package org.muqabala.reading.figure;

import static org.assertj.core.api.Assertions.assertThat;

import com.code_intelligence.jazzer.junit.FuzzTest;
import java.util.List;
import org.muqabala.FuzzedText;
import org.muqabala.text.Tokens;

/** Laws of every figure, whatever the text: it stands in the text, its ends are in order and hold what was said. */
class FigureFuzzTest {
    @FuzzTest(maxDuration = "10s")
    void figures(byte[] bytes) {
        FuzzedText fuzzed = FuzzedText.of(bytes);
        int end = 0;
        for (Figure figure : FigureReader.of(fuzzed.language()).read(Tokens.of(fuzzed.text()), List.of())) {
            fuzzed.requireQuoted(figure.quote());
            assertThat(figure.quote().start()).as("figures follow each other").isGreaterThanOrEqualTo(end);
            end = figure.quote().end();
            requireOrdered(figure.interval());
            figure.alternatives().forEach(FigureFuzzTest::requireOrdered);
        }
    }

    private static void requireOrdered(Interval value) {
        if (value.low() != null && value.high() != null) {
            assertThat(value.low()).isLessThanOrEqualTo(value.high());
        }
    }
}

package org.muqabala.reading;

import static org.assertj.core.api.Assertions.assertThat;

import com.code_intelligence.jazzer.junit.FuzzTest;
import java.time.LocalDate;
import org.muqabala.FuzzedText;
import org.muqabala.reading.concept.ConceptMention;
import org.muqabala.reading.figure.Figure;
import org.muqabala.reading.figure.Interval;
import org.muqabala.reading.name.Name;
import org.muqabala.reading.time.Time;
import org.muqabala.text.Tokens;

/** Laws of every reading, whatever the text: nothing throws, quotes stand in the text, what is lower comes first. */
class ReaderFuzzTest {
    private static final LocalDate DAY = LocalDate.of(2022, 1, 10);
    private static final Reader READER = Reader.shipped();

    @FuzzTest(maxDuration = "10s")
    void readings(byte[] bytes) {
        FuzzedText fuzzed = FuzzedText.of(bytes);
        Reading reading = READER.read(Tokens.of(fuzzed.text()), fuzzed.language(), fuzzed.isDated() ? DAY : null);
        for (Figure figure : reading.figures()) {
            fuzzed.requireQuoted(figure.quote());
            requireOrdered(figure.interval());
            figure.alternatives().forEach(ReaderFuzzTest::requireOrdered);
        }
        for (Time time : reading.times()) {
            fuzzed.requireQuoted(time.quote());
            assertThat(time.from() == null).isEqualTo(time.to() == null);
            if (time.from() != null && time.to() != null) {
                assertThat(time.from().date()).isBeforeOrEqualTo(time.to().date());
            }
        }
        reading.names().stream().map(Name::quote).forEach(fuzzed::requireQuoted);
        reading.concepts().stream().map(ConceptMention::quote).forEach(fuzzed::requireQuoted);
    }

    private static void requireOrdered(Interval value) {
        if (value.low() != null && value.high() != null) {
            assertThat(value.low()).isLessThanOrEqualTo(value.high());
        }
    }
}

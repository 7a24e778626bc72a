package org.muqabala.reading.time;

import static org.assertj.core.api.Assertions.assertThat;

import com.code_intelligence.jazzer.junit.FuzzTest;
import java.time.LocalDate;
import org.muqabala.FuzzedText;
import org.muqabala.text.Tokens;

/** Laws of every time, whatever the text: it stands in the text, ends after it begins, and has both ends or none. */
class TimeFuzzTest {
    private static final LocalDate DAY = LocalDate.of(2024, 2, 29);

    @FuzzTest(maxDuration = "10s")
    void times(byte[] bytes) {
        FuzzedText fuzzed = FuzzedText.of(bytes);
        int end = 0;
        for (Time time :
                TimeReader.of(fuzzed.language()).read(Tokens.of(fuzzed.text()), fuzzed.isDated() ? DAY : null)) {
            fuzzed.requireQuoted(time.quote());
            assertThat(time.quote().start()).as("times follow each other").isGreaterThanOrEqualTo(end);
            end = time.quote().end();
            assertThat(time.from() == null).isEqualTo(time.to() == null);
            if (time.from() != null && time.to() != null) {
                assertThat(time.from().date()).isBeforeOrEqualTo(time.to().date());
            }
        }
    }
}

package org.muqabala.claim;

import static org.assertj.core.api.Assertions.assertThat;

import com.code_intelligence.jazzer.junit.FuzzTest;
import java.time.LocalDate;
import org.muqabala.FuzzedText;
import org.muqabala.reading.Reader;

/** Laws of every claim, whatever the text: nothing throws, claims follow each other and quote the text. */
class ClaimFuzzTest {
    private static final LocalDate DAY = LocalDate.of(2022, 1, 10);
    private static final ClaimReader READER = new ClaimReader(Reader.shipped());

    @FuzzTest(maxDuration = "10s")
    void claims(byte[] bytes) {
        FuzzedText fuzzed = FuzzedText.of(bytes);
        int end = 0;
        for (Claim claim :
                READER.readFragment("fuzzed", fuzzed.text(), fuzzed.language(), fuzzed.isDated() ? DAY : null)) {
            fuzzed.requireQuoted(claim.quote());
            assertThat(claim.quote().start()).isGreaterThanOrEqualTo(end);
            end = claim.quote().end();
            Speaker speaker = claim.speaker();
            if (speaker != null) {
                fuzzed.requireQuoted(speaker.quote());
            }
            assertThat(claim.figures())
                    .allMatch(f -> claim.quote().span().contains(f.quote().span()));
            assertThat(claim.times())
                    .allMatch(t -> claim.quote().span().contains(t.quote().span()));
        }
    }
}

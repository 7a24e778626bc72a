package org.muqabala.claim;

import static org.assertj.core.api.Assertions.assertThat;

import com.code_intelligence.jazzer.junit.FuzzTest;
import org.muqabala.FuzzedText;
import org.muqabala.document.Document;
import org.muqabala.document.Documents;
import org.muqabala.reading.Reader;
import org.muqabala.statement.Statements;

/** Laws of every speaker of an article, whatever its text: he is named, and his words stand in the text. */
class SpeakerFuzzTest {
    private static final ClaimReader READER = new ClaimReader(Reader.shipped());

    @FuzzTest(maxDuration = "10s")
    void speakers(byte[] bytes) {
        FuzzedText fuzzed = FuzzedText.of(bytes);
        Document document = Documents.of("fuzzed.txt", fuzzed.text());
        FuzzedText text = new FuzzedText(document.text(), fuzzed.language(), fuzzed.isDated());
        for (Claim claim : READER.check(document, Statements.of(document)).claims()) {
            text.requireQuoted(claim.quote());
            Speaker speaker = claim.speaker();
            if (speaker != null) {
                text.requireQuoted(speaker.quote());
                assertThat(speaker.name()).isNotBlank();
                assertThat(speaker.via()).noneMatch(String::isBlank);
            }
        }
    }
}

package org.muqabala.claim;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.muqabala.reading.Reader;
import org.muqabala.text.Language;

/** A cue of speech behind which nothing is said any more. */
class CueAtTheEndTest {
    private static final ClaimReader READER = new ClaimReader(Reader.shipped());

    @ParameterizedTest
    @ValueSource(strings = {"وصف الوزير الاتفاق:", "وقد وصفته:", "الوزير وصف الأمر بأنه:", "وأعلنت الوزارة أن"})
    void isReadAsAClaim(String text) {
        assertThat(READER.readFragment("end", text, Language.ARABIC, null))
                .extracting(claim -> claim.quote().text())
                .containsExactly(text);
    }
}

package org.muqabala.lexicon;

import com.code_intelligence.jazzer.junit.FuzzTest;
import java.io.IOException;
import java.io.StringReader;
import org.assertj.core.api.Assertions;
import org.muqabala.FuzzedText;
import org.muqabala.text.Language;

/** Laws of every lexicon file, whatever is in it: it gives concepts that can be asked for, or an error that names the file. */
class LexiconFuzzTest {
    @FuzzTest(maxDuration = "10s")
    void lexicons(byte[] bytes) throws IOException {
        String text = FuzzedText.of(bytes).text();
        try {
            ConceptLexicon lexicon =
                    ConceptLexicon.shippedWith(ConceptLexicon.read("desk.lexicon", new StringReader(text)));
            for (Language language : Language.values()) {
                Assertions.assertThat(lexicon.label("soldier", language)).isNotBlank();
            }
        } catch (LexiconException e) {
            Assertions.assertThat(e).hasMessageContaining("desk.lexicon");
        }
    }
}

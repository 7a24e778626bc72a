package org.muqabala.inputs.html;

import static org.assertj.core.api.Assertions.assertThat;

import com.code_intelligence.jazzer.junit.FuzzTest;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import org.muqabala.document.FileTexts;
import org.muqabala.document.ManifestEntry;
import org.muqabala.document.SourceText;
import org.muqabala.inputs.format.Blob;
import org.muqabala.inputs.format.Decoded;

/** Laws of every page: it is a text or a problem, and no script, NUL or half of a letter is in the text. */
class HtmlFuzzTest {
    private static final HtmlFormat FORMAT = new HtmlFormat(
            (name, bytes, declared) -> new Decoded(new String(bytes, StandardCharsets.UTF_8), java.util.List.of()));

    @FuzzTest(maxDuration = "10s")
    void pages(byte[] bytes) throws IOException {
        byte[] page = ("<p>A page of 12 words, which stands before what is not known.</p><script>hiddenscript</script>"
                        + new String(bytes, StandardCharsets.UTF_8))
                .getBytes(StandardCharsets.UTF_8);
        FORMAT.isIn(Blob.of("fuzzed.html", null, bytes));
        read(bytes);
        assertThat(read(page).texts())
                .allSatisfy(source -> assertThat(source.text()).doesNotContain("hiddenscript"));
    }

    private static FileTexts read(byte[] bytes) throws IOException {
        Blob blob = Blob.of("fuzzed.html", "text/html", bytes);
        FileTexts texts = FORMAT.read(blob, ManifestEntry.of("fuzzed.html"), (inner, told) -> FileTexts.none());
        assertThat(texts.texts().size() + texts.problems().size()).isPositive();
        for (SourceText source : texts.texts()) {
            assertThat(source.text().codePoints())
                    .noneMatch(c -> c == 0 || c >= Character.MIN_SURROGATE && c <= Character.MAX_SURROGATE);
        }
        return texts;
    }
}

package org.muqabala.inputs.archive;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.Arrays;
import org.junit.jupiter.api.Test;
import org.muqabala.document.FileTexts;
import org.muqabala.inputs.Given;
import org.muqabala.inputs.format.Blob;
import org.muqabala.text.Severity;

class GzipFormatTest {
    private final GzipFormat format = new GzipFormat();

    private FileTexts read(byte[] bytes) throws IOException {
        return format.read(Blob.of("news/a.txt.gz", null, bytes), Given.told("news/a.txt.gz"), new Opened());
    }

    private static byte[] text(String text) {
        return text.getBytes(StandardCharsets.UTF_8);
    }

    @Test
    void theFileInItIsReadUnderItsOwnName() throws IOException {
        FileTexts read = read(Zips.gzip(text("قال الرئيس.")));
        assertThat(Given.lines(read)).containsExactly("news/a.txt.gz!/a.txt: قال الرئيس.");
        assertThat(read.problems()).isEmpty();
    }

    @Test
    void whatStandsBeforeABreakIsReadWithADoubt() throws IOException {
        byte[] whole = Zips.gzip(text("One two three four five. ".repeat(50)));
        FileTexts read = read(Arrays.copyOf(whole, whole.length - 6));
        assertThat(read.texts())
                .singleElement()
                .satisfies(t -> assertThat(t.text()).startsWith("One two"));
        assertThat(Given.codes(read)).containsExactly("archive-broken", "text-cut-off");
        assertThat(Given.codes(read(Arrays.copyOf(whole, 4)))).containsExactly("archive-broken");
        assertThat(read(Arrays.copyOf(whole, 4)).problems().get(0).severity()).isEqualTo(Severity.ERROR);
        whole[whole.length - 6] ^= 1;
        assertThat(Given.codes(read(whole))).containsExactly("archive-broken", "text-cut-off");
    }

    @Test
    void aBombIsRefused() {
        assertTimeoutPreemptively(Duration.ofMinutes(3), () -> {
            FileTexts read = read(Zips.gzipOfZeros(300L << 20));
            assertThat(read.texts()).isEmpty();
            assertThat(Given.codes(read)).containsExactly("archive-bomb");
            assertThat(read.problems().get(0).severity()).isEqualTo(Severity.ERROR);
            FileTexts inner = read(Zips.gzip(Zips.gzip(Zips.gzipOfZeros(300L << 20))));
            assertThat(Given.codes(inner)).contains("archive-bomb");
        });
    }

    @Test
    void itIsKnownByItsBytes() throws IOException {
        assertThat(format.isIn(Blob.of("stdin", null, Zips.gzip(text("x"))))).isTrue();
        assertThat(format.isIn(Given.file("a.gz", "x"))).isFalse();
    }
}

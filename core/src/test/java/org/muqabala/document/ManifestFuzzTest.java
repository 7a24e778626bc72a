package org.muqabala.document;

import static org.assertj.core.api.Assertions.assertThat;

import com.code_intelligence.jazzer.junit.FuzzTest;
import org.muqabala.FuzzedText;

/** Laws of every sources.json, whatever is in it: it is used or told to be broken, and each entry names a file. */
class ManifestFuzzTest {
    @FuzzTest(maxDuration = "10s")
    void manifests(byte[] bytes) {
        Manifest manifest =
                ManifestReader.read("news/sources.json", FuzzedText.of(bytes).text());
        assertThat(manifest.entries()).noneMatch(entry -> entry.file().isBlank());
        assertThat(manifest.problems()).allMatch(problem -> problem.message().startsWith("news/sources.json"));
        if (manifest.state() == Manifest.State.BROKEN) {
            assertThat(manifest.entries()).isEmpty();
            assertThat(manifest.problems()).isNotEmpty();
        }
    }
}

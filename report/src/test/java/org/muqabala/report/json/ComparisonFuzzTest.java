package org.muqabala.report.json;

import static org.assertj.core.api.Assertions.assertThat;

import com.code_intelligence.jazzer.junit.FuzzTest;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.io.TempDir;

/** Laws of every comparison.json, whatever is in it: it is read, or the error names the file. */
class ComparisonFuzzTest {
    @TempDir
    Path folder;

    @FuzzTest(maxDuration = "10s")
    void comparisons(byte[] bytes) throws IOException {
        Path file = Files.write(folder.resolve(ComparisonJson.FILE), bytes);
        try {
            WrittenComparison read = ComparisonReader.read(file);
            assertThat(read.groups()).allMatch(group -> !group.findings().isEmpty());
        } catch (ComparisonFormatException e) {
            assertThat(e).hasMessageContaining(ComparisonJson.FILE);
        }
    }
}

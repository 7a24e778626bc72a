package org.muqabala.spark;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A cluster finds what one machine finds. */
class SameAnswerTest {
    private static final Path SEEDS = Path.of("../seeds");

    @TempDir
    private Path folder;

    @Test
    void ofTheSeeds() {
        isTheSame(SEEDS);
    }

    private void isTheSame(Path... paths) {
        Path output = folder.resolve("result");
        String[] names = java.util.Arrays.stream(paths).map(Path::toString).toArray(String[]::new);
        LocalSpark.Outcome outcome = LocalSpark.run(output, names);
        OneMachine one = OneMachine.compares(paths);
        assertThat(outcome.code()).isZero();
        assertThat(LocalSpark.lines(output, "sources")).isEqualTo(one.sources());
        assertThat(LocalSpark.lines(output, "problems")).isEqualTo(one.problems());
        assertThat(LocalSpark.lines(output, "groups")).isEqualTo(one.groups());
        assertThat(LocalSpark.lines(output, "findings")).isEqualTo(one.findings());
    }
}

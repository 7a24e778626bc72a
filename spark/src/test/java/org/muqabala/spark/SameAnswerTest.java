package org.muqabala.spark;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.muqabala.story.StoryFinder;

/** A cluster finds what one machine finds, line for line. */
class SameAnswerTest {
    private static final Path SEEDS = Path.of("../seeds");

    @TempDir
    private Path folder;

    @Test
    void ofTheSeeds() {
        Path result = folder.resolve("result");
        LocalSpark.Outcome outcome = LocalSpark.run(result, SEEDS.toString());
        OneMachine.compares(SEEDS).isTheSame(result);
        assertThat(outcome.code()).isZero();
        assertThat(outcome.out()).startsWith("5 texts, 5 sources, 1 stories, 216 groups\n").contains("conflicts    4\n");
    }

    /** With copies, a mended version, and one address told twice. */
    @Test
    void ofTheTestBundlesLaidTogether() throws IOException {
        List<String> lines = new ArrayList<>(Articles.bundles());
        assertThat(lines).hasSizeGreaterThan(StoryFinder.BUNDLE);
        lines.add(lines.get(7));
        lines.add(lines.get(8).replaceFirst("\"publisher\":\"[^\"]*\"", "\"publisher\":\"Reprinter\""));
        lines.add(lines.get(9).replaceFirst("\"published\":\"20..", "\"published\":\"2031"));
        Path file = Files.write(folder.resolve("bundles.jsonl"), lines);
        Path result = folder.resolve("result");
        LocalSpark.Outcome outcome = LocalSpark.run(result, file.toString());
        OneMachine one = OneMachine.compares(file);
        one.isTheSame(result);
        assertThat(outcome.out()).contains("a collection, parted into");
        assertThat(one.problems().toString()).contains("same-text", "reprint", "older-version");
    }
}

package org.muqabala.app;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class RehearsalTest {
    @TempDir
    Path folder;

    @AfterEach
    void end() {
        System.clearProperty(Rehearsal.ASKED);
    }

    @Test
    void asksTheReviewOnceAndLeavesNothing() throws IOException {
        Files.writeString(folder.resolve("comparison.json"), "{\"schemaVersion\": \"1\"}");
        assertThat(Rehearsal.of(folder)).isFalse();
        System.setProperty(Rehearsal.ASKED, "true");
        assertThat(Rehearsal.of(folder)).isTrue();
        try (var files = Files.list(folder)) {
            assertThat(files.map(f -> f.getFileName().toString())).containsExactly("comparison.json");
        }
    }

    @Test
    void hindersNothingWhereThereIsNoComparison() {
        System.setProperty(Rehearsal.ASKED, "true");
        assertThatCode(() -> Rehearsal.of(folder.resolve("nowhere"))).doesNotThrowAnyException();
        assertThat(Rehearsal.of(folder.resolve("nowhere"))).isFalse();
    }
}

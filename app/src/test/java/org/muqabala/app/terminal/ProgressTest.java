package org.muqabala.app.terminal;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.concurrent.atomic.AtomicLong;
import org.junit.jupiter.api.Test;
import org.muqabala.StageListener.Stage;

class ProgressTest {
    private static final long SECOND = 1_000_000_000L;

    private final ByteArrayOutputStream err = new ByteArrayOutputStream();
    private final AtomicLong clock = new AtomicLong(17);

    @Test
    void tellsHowFarHowFastAndHowLong() {
        try (Progress progress = progress(true)) {
            progress.count("opening", "files", 1, 300);
            clock.addAndGet(10 * SECOND);
            progress.count("opening", "files", 100, 300);
            clock.addAndGet(290 * SECOND);
            progress.count("opening", "files", 150, 300);
        }
        assertThat(lines())
                .containsExactly(
                        "opening files: 1 of 300…",
                        "opening files: 100 of 300, 10 a second, 20 s left…",
                        "opening files: 150 of 300, 2.0 s each, 5 min 0 s left…");
    }

    @Test
    void tellsNoMoreThanCanBeRead() {
        try (Progress progress = progress(true)) {
            for (int done = 0; done <= 1000; done++) {
                clock.addAndGet(SECOND / 1000);
                progress.at(Stage.READING, done, 1000);
            }
        }
        assertThat(lines()).hasSizeBetween(10, 12).last().isEqualTo("reading texts: 1000 of 1000…");
    }

    @Test
    void saysNothingWhereNobodyLooks() {
        try (Progress progress = progress(false)) {
            progress.count("opening", "files", 1, 3);
            progress.at(Stage.JUDGING, 0, 1);
        }
        assertThat(lines()).isEmpty();
    }

    private Progress progress(boolean shown) {
        return new Progress(new PrintStream(err, true, StandardCharsets.UTF_8), shown, clock::get);
    }

    private List<String> lines() {
        return List.of(err.toString(StandardCharsets.UTF_8).split("\r\u001b\\[K")).stream()
                .filter(line -> !line.isEmpty())
                .toList();
    }
}

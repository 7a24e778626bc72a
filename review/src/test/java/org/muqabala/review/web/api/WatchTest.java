package org.muqabala.review.web.api;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.attribute.FileTime;
import java.time.Instant;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.muqabala.report.json.WrittenComparison;

class WatchTest {
    private final BlockingQueue<WrittenComparison> shown = new LinkedBlockingQueue<>();
    private final BlockingQueue<String> told = new LinkedBlockingQueue<>();

    @TempDir
    Path folder = Path.of("");

    private void write(String json) throws Exception {
        Path made = Files.writeString(folder.resolve("made"), json);
        Files.move(made, folder.resolve("comparison.json"), StandardCopyOption.REPLACE_EXISTING);
    }

    @Test
    void aBareTouchChangesNothing() throws Exception {
        write("{\"schemaVersion\":\"1\"}");
        try (Watch watch = new Watch(folder, shown::add, told::add)) {
            assertThat(watch).isNotNull();
            Thread.sleep(1_500);
            Files.setLastModifiedTime(folder.resolve("comparison.json"), FileTime.from(Instant.EPOCH));
            assertThat(shown.poll(3_500, TimeUnit.MILLISECONDS)).isNull();
        }
        assertThat(told).isEmpty();
    }

    @Test
    void aFileThatWasMadeAgainIsShownAndOneThatCannotBeReadIsNot() throws Exception {
        write("{\"schemaVersion\":\"1\"}");
        try (Watch watch = new Watch(folder, shown::add, told::add)) {
            assertThat(watch).isNotNull();
            assertThat(shown.poll(1_500, TimeUnit.MILLISECONDS)).isNull();

            write("{\"schemaVersion\":\"1\",\"settings\":{\"run\":\"second\"}}");
            WrittenComparison second = shown.poll(20, TimeUnit.SECONDS);
            assertThat(second)
                    .isNotNull()
                    .extracting(c -> c.settings().get("run"))
                    .isEqualTo("second");

            Files.setLastModifiedTime(folder.resolve("comparison.json"), FileTime.from(Instant.EPOCH));
            write("{\"schemaVersion\":\"1\",\"settings\":{\"run\":\"second\"}}");
            assertThat(shown.poll(3_500, TimeUnit.MILLISECONDS))
                    .as("touched, and made again as it was")
                    .isNull();

            write("{\"schemaVersion\":\"1\",\"groups\":[");
            assertThat(told.poll(20, TimeUnit.SECONDS)).contains("the one before stays", "comparison.json");
            assertThat(shown).isEmpty();

            write("{\"schemaVersion\":\"1\",\"settings\":{\"run\":\"third\"}}");
            WrittenComparison third = shown.poll(20, TimeUnit.SECONDS);
            assertThat(third)
                    .isNotNull()
                    .extracting(c -> c.settings().get("run"))
                    .isEqualTo("third");
        }
    }
}

package org.muqabala.accuracy;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.muqabala.Bundle;
import org.muqabala.Seeds;

/**
 * Holds docs/accuracy.md to what is measured; with {@code -Daccuracy.write=true} it is written anew. Its figures of
 * comparisons are as they were measured when it was written: what holds them from falling are the floors of AccuracyTest.
 */
class AccuracyPageTest {
    private static final Path PAGE = Path.of("../docs/accuracy.md");

    @Test
    void thePageTellsWhatIsRead() throws IOException {
        String readings = new AccuracyPage().readings();
        if (Boolean.getBoolean("accuracy.write")) {
            assertThat(System.getenv("CI")).as("pages are written by people").isNull();
            Files.writeString(PAGE, readings + AccuracyPage.comparisons(measured()), StandardCharsets.UTF_8);
        }
        String page = Files.readString(PAGE, StandardCharsets.UTF_8).replace("\r\n", "\n");
        assertThat(page.substring(0, Math.max(0, page.indexOf(AccuracyPage.COMPARISONS))))
                .as("docs/accuracy.md is stale: run the command at its head")
                .isEqualTo(readings);
    }

    private static Map<String, Accuracy> measured() {
        Map<String, Accuracy> measured = new LinkedHashMap<>();
        measured.put("seeds", Accuracy.of(Seeds.comparison(), Truth.read(Truth.SEEDS)));
        for (Bundle bundle : Bundle.dev()) {
            measured.put(bundle.name(), Accuracy.of(bundle.comparison(), bundle.truth()));
        }
        return measured;
    }
}

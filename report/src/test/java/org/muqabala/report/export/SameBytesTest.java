package org.muqabala.report.export;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.TimeZone;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.muqabala.ClaimComparison;
import org.muqabala.comparison.Comparison;
import org.muqabala.document.Document;
import org.muqabala.document.SourceFiles;
import org.muqabala.report.Hostile;
import org.muqabala.report.Odd;
import org.muqabala.report.TwoCalls;
import org.muqabala.report.export.material.Material;
import org.muqabala.report.json.ComparisonJson;
import org.muqabala.report.json.ComparisonReader;
import org.muqabala.text.Language;

/** The same comparison gives the same bytes in every format: again, elsewhere, read back, and of sources in another order. */
class SameBytesTest {
    private static final Locale LOCALE = Locale.getDefault();
    private static final TimeZone ZONE = TimeZone.getDefault();
    private static final List<Document> SEEDS =
            SourceFiles.read(List.of(Path.of("..", "seeds"))).documents();
    private static final Comparison FORWARDS = ClaimComparison.standard().compare(SEEDS);
    private static final Comparison BACKWARDS = ClaimComparison.standard().compare(backwards());

    @TempDir
    private Path folder;

    private static List<Document> backwards() {
        List<Document> backwards = new ArrayList<>(SEEDS);
        Collections.reverse(backwards);
        return backwards;
    }

    @AfterEach
    void restore() {
        Locale.setDefault(LOCALE);
        TimeZone.setDefault(ZONE);
    }

    @ParameterizedTest
    @EnumSource(
            value = Format.class,
            mode = EnumSource.Mode.EXCLUDE,
            names = {"HTML", "JSON"})
    void elsewhereAndOfAnotherOrder(Format format) {
        byte[] expected = Written.bytes(format, Material.of(FORWARDS), Language.ARABIC);
        Locale.setDefault(Locale.forLanguageTag("ar-EG-u-nu-arab"));
        TimeZone.setDefault(TimeZone.getTimeZone("Pacific/Kiritimati"));

        assertThat(Written.bytes(format, Material.of(BACKWARDS), Language.ARABIC))
                .isEqualTo(expected);
        assertThat(expected).isNotEmpty();
    }

    @ParameterizedTest
    @EnumSource(
            value = Format.class,
            mode = EnumSource.Mode.EXCLUDE,
            names = {"HTML", "JSON"})
    void readBack(Format format) throws IOException {
        List<Comparison> comparisons =
                List.of(FORWARDS, TwoCalls.comparison().withDraft("post"), Odd.comparison(), Hostile.comparison());
        for (Comparison comparison : comparisons) {
            Path written = folder.resolve(String.valueOf(comparisons.indexOf(comparison)));
            ComparisonJson.write(comparison, written);

            assertThat(Written.bytes(format, Material.of(ComparisonReader.read(written)), Language.ENGLISH))
                    .isEqualTo(Written.bytes(format, Material.of(comparison), Language.ENGLISH));
        }
    }
}

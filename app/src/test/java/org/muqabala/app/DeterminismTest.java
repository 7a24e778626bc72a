package org.muqabala.app;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.TimeZone;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The same sources give the same bytes, whatever their order, the threads, the locale and the time zone. */
class DeterminismTest {
    private static final Locale LOCALE = Locale.getDefault();
    private static final TimeZone ZONE = TimeZone.getDefault();

    @TempDir
    static Path folder;

    private static List<String> seeds = List.of();
    private static byte[] expected = new byte[0];

    @BeforeAll
    static void compareOnce() throws IOException {
        seeds = Seeds.files();
        expected = compare(seeds, "--jobs", "1");
    }

    @AfterEach
    void restore() {
        Locale.setDefault(LOCALE);
        TimeZone.setDefault(ZONE);
    }

    @TestFactory
    Stream<DynamicTest> rotationsOfTheSourcesBothWays() {
        return Stream.iterate(0, i -> i < seeds.size(), i -> i + 1).map(i -> {
            List<String> order = new ArrayList<>(seeds);
            Collections.rotate(order, i);
            if (i % 2 == 0) {
                Collections.reverse(order);
            }
            return DynamicTest.dynamicTest(
                    order.toString(),
                    () -> assertThat(compare(order, "--jobs", "2")).isEqualTo(expected));
        });
    }

    @ParameterizedTest
    @CsvSource({
        "en-US, UTC",
        "ar-EG, Africa/Cairo",
        "tr-TR, Pacific/Kiritimati",
        "th-TH-u-ca-buddhist-nu-thai, Pacific/Pago_Pago"
    })
    void localeAndTimeZoneChangeNothing(String locale, String zone) throws IOException {
        Locale.setDefault(Locale.forLanguageTag(locale));
        TimeZone.setDefault(TimeZone.getTimeZone(zone));

        assertThat(compare(seeds)).isEqualTo(expected);
    }

    private static byte[] compare(List<String> paths, String... options) throws IOException {
        List<String> line = new ArrayList<>(List.of("compare", "-o", folder.toString()));
        line.addAll(List.of(options));
        line.addAll(paths);
        Run run = Run.of(line.toArray(String[]::new));
        assertThat(run.code()).as(run.err()).isZero();
        return Files.readAllBytes(folder.resolve("comparison.json"));
    }
}

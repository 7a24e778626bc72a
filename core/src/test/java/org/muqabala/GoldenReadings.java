package org.muqabala;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.muqabala.ReadingCase.Item;
import org.muqabala.accuracy.Truth;
import org.muqabala.reading.Reader;
import org.muqabala.reading.Reading;
import org.muqabala.text.Language;
import org.muqabala.text.Tokens;

/**
 * All that is read in the articles of the dev bundles, a file for each kind and language: golden/README.md. They hold what was
 * read when they were written, right or wrong, so that no change goes unseen. {@code -Dgolden.write=true} writes them anew.
 */
public final class GoldenReadings {
    private static final Path BUNDLES = Path.of("src/test/resources/org/muqabala/bundles/dev");
    private static final Path GOLDEN = Path.of("src/test/resources/org/muqabala/reading/golden");

    private GoldenReadings() {}

    private record Article(
            String name, Language language, @Nullable LocalDate published, List<Tokens> lines) {}

    /** Cut into tokens once. */
    private static final class Articles {
        private static final List<Article> ALL = articles();
    }

    private static List<Article> articles() {
        try (Stream<Path> folders = Files.list(BUNDLES)) {
            return folders.sorted().flatMap(GoldenReadings::of).toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static Stream<Article> of(Path folder) {
        return Truth.read(folder.resolve("truth.json")).sources().stream()
                .map(a -> new Article(
                        folder.getFileName() + "/" + a.file(),
                        Language.of(a.language()).orElseThrow(),
                        a.published(),
                        lines(folder.resolve(a.file()))));
    }

    private static List<Tokens> lines(Path file) {
        try (Stream<String> lines = Files.lines(file)) {
            return lines.map(Tokens::of).toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /**
     * Holds what is read now to what was read.
     *
     * @param kind "figures", "times", "names"
     */
    public static void check(String kind, Function<Reading, List<Item>> items) {
        Reader reader = Reader.shipped();
        for (Language language : Language.values()) {
            List<String> read = new ArrayList<>();
            Articles.ALL.stream().filter(a -> a.language() == language).forEach(article -> {
                read.add("# " + article.name());
                for (Tokens line : article.lines()) {
                    items.apply(reader.read(line, language, article.published()))
                            .forEach(item -> read.add(item.toString()));
                }
            });
            check(GOLDEN.resolve(kind + "." + language.code() + ".txt"), read);
        }
    }

    private static void check(Path file, List<String> read) {
        try {
            if (Boolean.getBoolean("golden.write")) {
                Files.createDirectories(GOLDEN);
                Files.write(file, read);
            }
            assertThat(read).as(file.getFileName().toString()).isEqualTo(Files.readAllLines(file));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}

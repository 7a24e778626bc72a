package org.muqabala;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.muqabala.accuracy.Truth;
import org.muqabala.comparison.Comparison;
import org.muqabala.document.Document;
import org.muqabala.document.Documents;
import org.muqabala.document.ManifestEntry;

/**
 * A bundle of invented articles about one event, compared, with the truth about them: bundles/README.md.
 *
 * @param name of its folder
 * @param documents its articles
 * @param comparison of them
 * @param truth what people labelled
 */
public record Bundle(String name, List<Document> documents, Comparison comparison, Truth truth) {
    private static final Path DEV = Path.of("src/test/resources/org/muqabala/bundles/dev");

    /** Read and compared when first asked for. */
    private static final class Dev {
        private static final List<Bundle> BUNDLES = readDev();
    }

    /** The bundles that may be read and tuned on, by name. */
    public static List<Bundle> dev() {
        return Dev.BUNDLES;
    }

    /** The bundle of dev that is called so. */
    public static Bundle dev(String name) {
        return dev().stream().filter(b -> b.name().equals(name)).findFirst().orElseThrow();
    }

    private static List<Bundle> readDev() {
        try (Stream<Path> folders = Files.list(DEV)) {
            return folders.sorted().map(Bundle::read).toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static Bundle read(Path folder) {
        Truth truth = Truth.read(folder.resolve("truth.json"));
        List<Document> documents =
                truth.sources().stream().map(s -> document(folder, s)).toList();
        return new Bundle(
                folder.getFileName().toString(),
                documents,
                ClaimComparison.standard().compare(documents),
                truth);
    }

    private static Document document(Path folder, Truth.Article article) {
        try {
            ManifestEntry entry = ManifestEntry.of(article.file()).with(article.published(), article.language());
            return Documents.of(entry, Files.readString(folder.resolve(article.file())));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}

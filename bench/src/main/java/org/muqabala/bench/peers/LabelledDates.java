package org.muqabala.bench.peers;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.muqabala.document.Document;
import org.muqabala.document.Documents;
import org.muqabala.document.ManifestEntry;
import org.muqabala.document.Section;
import org.muqabala.document.SourceFiles;
import org.muqabala.text.Span;

/**
 * An Arabic article of the project in which people marked dates.
 *
 * @param document the article
 * @param dates what a reader must find in it
 * @param unseen true where nothing of the program was adjusted on the article
 */
record LabelledDates(Document document, List<Dated> dates, boolean unseen) {
    private static final Path RESOURCES = Path.of("core/src/test/resources/org/muqabala");
    private static final Path SEEDS = Path.of("seeds");

    LabelledDates {
        dates = List.copyOf(dates);
    }

    /** Those of the checkout that the program was started in: the seeds and the bundles. */
    static List<LabelledDates> ofCheckout() throws IOException {
        List<LabelledDates> articles = new ArrayList<>(of(RESOURCES.resolve("gold/seeds.json"), SEEDS, false));
        for (String part : List.of("dev", "held-out", "check")) {
            try (Stream<Path> bundles = Files.list(RESOURCES.resolve("bundles").resolve(part))) {
                for (Path bundle : bundles.sorted().toList()) {
                    articles.addAll(of(bundle.resolve("truth.json"), bundle, !part.equals("dev")));
                }
            }
        }
        return articles;
    }

    private static List<LabelledDates> of(Path truth, Path folder, boolean unseen) throws IOException {
        JsonNode json = new ObjectMapper().readTree(truth.toFile());
        List<Document> documents = SourceFiles.read(List.of(folder)).documents();
        List<LabelledDates> articles = new ArrayList<>();
        for (JsonNode source : json.get("sources")) {
            String language =
                    source.path("language").asText(json.path("language").asText());
            String file = source.get("file").asText();
            if (language.equals("ar")) {
                Document document = document(source, file, documents);
                articles.add(new LabelledDates(document, dates(json, file, document.text()), unseen));
            }
        }
        return articles;
    }

    /** As its folder gives it where that has a manifest, else with the day that its truth tells. */
    private static Document document(JsonNode source, String file, List<Document> folder) {
        Document document = folder.stream()
                .filter(d -> d.source().file().endsWith("/" + file))
                .findFirst()
                .orElseThrow(() -> new IllegalStateException("expected the article " + file + ", found none"));
        String published = source.path("published").asText("");
        return document.sections().isEmpty() && published.length() >= 10
                ? Documents.of(
                        ManifestEntry.of(file).with(LocalDate.parse(published.substring(0, 10)), "ar"), document.text())
                : document;
    }

    /** Those whose words stand in the text once, so that it is clear which are meant. */
    private static List<Dated> dates(JsonNode truth, String file, String text) {
        List<Dated> dates = new ArrayList<>();
        for (JsonNode label : truth.path("dates")) {
            String words = label.get("quote").asText();
            int at = text.indexOf(words);
            if (label.get("source").asText().equals(file) && at >= 0 && text.indexOf(words, at + 1) < 0) {
                dates.add(new Dated(
                        at,
                        at + words.length(),
                        LocalDate.parse(label.get("start").asText().substring(0, 10)),
                        LocalDate.parse(label.get("end").asText().substring(0, 10))));
            }
        }
        return dates;
    }

    /** A piece of an article with a day of its own. */
    record Piece(int start, String text, LocalDate published) {}

    /** The article in pieces that were published on one day each, for a reader that knows one day a text. */
    List<Piece> pieces() {
        List<Piece> pieces = new ArrayList<>();
        for (Section section : document.sections()) {
            Span span = section.span();
            if (section.published() != null) {
                pieces.add(new Piece(
                        span.start(), document.text().substring(span.start(), span.end()), section.published()));
            }
        }
        LocalDate published = document.source().published();
        if (pieces.isEmpty() && published != null) {
            pieces.add(new Piece(0, document.text(), published));
        }
        return pieces;
    }
}

package org.muqabala.fit;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.muqabala.claim.Claim;
import org.muqabala.document.Document;
import org.muqabala.document.Documents;
import org.muqabala.document.ManifestEntry;
import org.muqabala.text.Quote;
import org.muqabala.text.Span;

/**
 * The articles of a bundle with what people labelled in them.
 *
 * @param name of the file of labels, by which cases are told apart
 * @param documents the articles
 * @param labelled pairs of quotes that belong together, and traps, which do not
 * @param tolerated pairs of quotes that may be reported as conflicting and need not be
 */
record GoldBundle(String name, List<Document> documents, List<Labelled> labelled, List<Labelled> tolerated) {
    GoldBundle {
        documents = List.copyOf(documents);
        labelled = List.copyOf(labelled);
        tolerated = List.copyOf(tolerated);
    }

    /** A quote of the truth, found in its article. */
    record Place(String source, Span span) {
        boolean carries(Claim claim, Quote quote) {
            return claim.source().equals(source) && quote.span().overlaps(span);
        }

        /** Does half of the shorter of the two lie on the other? */
        boolean covers(Claim claim) {
            Span words = claim.quote().span();
            int common = Math.min(words.end(), span.end()) - Math.max(words.start(), span.start());
            return claim.source().equals(source) && 2 * common >= Math.min(words.length(), span.length());
        }
    }

    /**
     * Two quotes.
     *
     * @param isOne whether they belong together
     * @param isConflict whether they may stand against each other
     */
    record Labelled(Place a, Place b, boolean isOne, boolean isConflict) {
        boolean covers(Claim x, Claim y) {
            return a.covers(x) && b.covers(y) || a.covers(y) && b.covers(x);
        }
    }

    /**
     * Reads a bundle.
     *
     * @param truth the labels; where they name no sources, all texts of the folder are
     */
    static GoldBundle read(Path truth, Path folder) throws IOException {
        JsonNode json = new ObjectMapper().readTree(truth.toFile());
        Map<String, Document> documents = documents(json, folder);
        List<Labelled> labelled = new ArrayList<>();
        List<Labelled> tolerated = new ArrayList<>();
        json.path("pairs").forEach(p -> labelled.add(labelled(p, documents, truth, true)));
        json.path("traps").forEach(p -> labelled.add(labelled(p, documents, truth, false)));
        json.path("tolerated").forEach(p -> tolerated.add(labelled(p, documents, truth, true)));
        return new GoldBundle(truth.toString(), List.copyOf(documents.values()), labelled, tolerated);
    }

    private static Map<String, Document> documents(JsonNode truth, Path folder) throws IOException {
        Map<String, Document> documents = new TreeMap<>();
        for (JsonNode source : truth.path("sources")) {
            String file = source.get("file").asText();
            JsonNode published = source.path("published");
            LocalDate day =
                    published.isTextual() ? LocalDate.parse(published.asText().substring(0, 10)) : null;
            ManifestEntry entry =
                    ManifestEntry.of(file).with(day, source.path("language").asText(null));
            documents.put(file, Documents.of(entry, Files.readString(folder.resolve(file))));
        }
        if (documents.isEmpty()) {
            try (var files = Files.list(folder)) {
                for (Path file : files.filter(f -> f.toString().endsWith(".txt"))
                        .sorted()
                        .toList()) {
                    String name = file.getFileName().toString();
                    documents.put(name, Documents.of(name, Files.readString(file)));
                }
            }
        }
        return documents;
    }

    private static Labelled labelled(JsonNode pair, Map<String, Document> documents, Path truth, boolean isOne) {
        boolean isConflict = false;
        for (JsonNode verdict : pair.path("verdict")) {
            isConflict |= verdict.asText().equals("conflicts");
        }
        return new Labelled(
                place(pair.get("a"), documents, truth), place(pair.get("b"), documents, truth), isOne, isConflict);
    }

    private static Place place(JsonNode label, Map<String, Document> documents, Path truth) {
        String file = label.get("source").asText();
        String quote = label.get("quote").asText().strip();
        Document document = documents.get(file);
        if (document == null) {
            throw new FitException(truth + ": names the source \"" + file + "\", which the folder lacks");
        }
        String words =
                Pattern.compile("\\s+").splitAsStream(quote).map(Pattern::quote).collect(Collectors.joining("\\s+"));
        return Pattern.compile(words)
                .matcher(document.text())
                .results()
                .findFirst()
                .map(m -> new Place(document.source().id(), new Span(m.start(), m.end())))
                .orElseThrow(() -> new FitException(truth + ": \"" + quote + "\" does not stand in " + file));
    }
}

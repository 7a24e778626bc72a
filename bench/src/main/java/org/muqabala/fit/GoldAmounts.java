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
import org.muqabala.ClaimComparison;
import org.muqabala.align.Aligner;
import org.muqabala.align.Answer;
import org.muqabala.align.Value;
import org.muqabala.align.Weights;
import org.muqabala.align.WhyNot;
import org.muqabala.candidate.CandidatePair;
import org.muqabala.claim.Claim;
import org.muqabala.document.Document;
import org.muqabala.document.Documents;
import org.muqabala.document.ManifestEntry;
import org.muqabala.event.EventLinker;
import org.muqabala.event.Events;
import org.muqabala.lexicon.ConceptLexicon;
import org.muqabala.lexicon.Gazetteer;
import org.muqabala.text.Explanation;
import org.muqabala.text.Span;

/**
 * Reads labelled pairs of amounts of a bundle of articles. Two amounts that the truth pairs answer one question; two that it
 * does not pair, though it labels both, answer two, and so do its traps, since the labels of a bundle are exhaustive.
 */
final class GoldAmounts {
    static final String PREFIX = "quantity.";

    private final Weights weights = Weights.shipped();
    private final Aligner aligner = new Aligner(ConceptLexicon.shipped(), weights);
    private final EventLinker linker = new EventLinker(ConceptLexicon.shipped(), Gazetteer.shipped());

    /** A quote of the truth, found in its article. */
    private record Place(String source, Span span) {
        boolean carries(Answer answer) {
            return answer.claim().source().equals(source)
                    && answer.quote().span().overlaps(span);
        }
    }

    private record Labelled(Place a, Place b, boolean isOne) {
        boolean joins(Answer x, Answer y) {
            return a.carries(x) && b.carries(y) || a.carries(y) && b.carries(x);
        }
    }

    /**
     * The cases of one bundle.
     *
     * @param truth the labels; where they name no sources, all texts of the folder are
     */
    List<Example> read(Path truth, Path folder) throws IOException {
        JsonNode json = new ObjectMapper().readTree(truth.toFile());
        Map<String, Document> documents = documents(json, folder);
        List<Labelled> labelled = new ArrayList<>();
        json.path("pairs").forEach(p -> labelled.add(labelled(p, documents, truth, true)));
        json.path("traps").forEach(p -> labelled.add(labelled(p, documents, truth, false)));
        List<Document> sources = List.copyOf(documents.values());
        List<Claim> claims = ClaimComparison.standard().compare(sources).claims();
        Events events = linker.link(claims);
        List<Claim> told = claims.stream()
                .filter(c -> labelled.stream().anyMatch(l -> isIn(c, l.a()) || isIn(c, l.b())))
                .toList();
        List<Example> examples = new ArrayList<>();
        for (int i = 0; i < told.size(); i++) {
            for (int j = i + 1; j < told.size(); j++) {
                CandidatePair pair = new CandidatePair(told.get(i), told.get(j));
                if (!pair.a().source().equals(pair.b().source())) {
                    WhyNot why = aligner.whyNot(pair, new WhyNot.Meeting(List.of(), 0, false), claims, events, sources);
                    why.values().forEach(v -> add(v, labelled, truth.toString(), examples));
                }
            }
        }
        return examples;
    }

    private static boolean isIn(Claim claim, Place place) {
        return claim.source().equals(place.source()) && claim.quote().span().overlaps(place.span());
    }

    private void add(WhyNot.Values values, List<Labelled> labelled, String bundle, List<Example> examples) {
        if (!(values.a().value() instanceof Value.Quantity) || values.score() == null) {
            return;
        }
        boolean bothLabelled = labelled.stream().anyMatch(l -> l.a().carries(values.a()) || l.b().carries(values.a()))
                && labelled.stream().anyMatch(l -> l.a().carries(values.b()) || l.b().carries(values.b()));
        if (bothLabelled) {
            boolean isOne = labelled.stream().anyMatch(l -> l.isOne() && l.joins(values.a(), values.b()));
            examples.add(new Example(bundle, measures(values.score()), isOne ? 1 : 0));
        }
    }

    /** What the scorer measured: 1 for each level that a part reached; a measure that is multiplied as it was. */
    private Map<String, Double> measures(Explanation score) {
        Map<String, Double> measures = new TreeMap<>();
        boolean counts = score.children().stream()
                .anyMatch(p -> p.code().equals("slot.kind.count") || p.code().equals("slot.kind.ordinal"));
        for (Explanation part : score.children()) {
            String level = part.code().substring("slot.".length());
            String name = PREFIX + (level.startsWith("of.") && !counts ? "near" + level.substring(2) : level);
            boolean multiplied = level.indexOf('.') < 0;
            measures.put(name, multiplied ? part.contribution() / weights.get(name) : 1);
        }
        return measures;
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
        return new Labelled(place(pair.get("a"), documents, truth), place(pair.get("b"), documents, truth), isOne);
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

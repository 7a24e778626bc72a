package org.muqabala.fit;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.muqabala.align.ContrastFeature;
import org.muqabala.align.Contrasts;
import org.muqabala.claim.Claim;
import org.muqabala.claim.ClaimReader;
import org.muqabala.lexicon.ConceptLexicon;
import org.muqabala.lexicon.Gazetteer;
import org.muqabala.reading.Reader;
import org.muqabala.text.Language;
import org.muqabala.text.LanguageGuess;

/** Reads labelled pairs of brief texts, a JSON object a line: {@code {"a", "b", "label", "language"?}}. */
final class HeadlinePairs {
    /** The labels in the order of their classes: the first is what the odds are against. */
    static final List<String> LABELS = List.of("agree", "contradict", "unrelated");

    /** So many folds of which each is left out once. */
    private static final int FOLDS = 10;

    private final Contrasts contrasts = Contrasts.shipped();
    private final ClaimReader reader =
            new ClaimReader(new Reader(Gazetteer.shipped(), ConceptLexicon.shipped()), ConceptLexicon.shipped());

    /** @throws FitException where a line is no such pair */
    List<Example> read(Path file) throws IOException {
        List<Example> examples = new ArrayList<>();
        int number = 0;
        for (String line : Files.readAllLines(file)) {
            number++;
            if (!line.isBlank()) {
                examples.add(example(json(line, file + ":" + number), file + ":" + number, examples.size()));
            }
        }
        return examples;
    }

    private static JsonNode json(String line, String place) {
        try {
            JsonNode json = new ObjectMapper().readTree(line);
            for (String field : List.of("a", "b", "label")) {
                if (!json.path(field).isTextual()) {
                    throw new FitException(place + ": expected a text in the field \"" + field + "\"");
                }
            }
            return json;
        } catch (JsonProcessingException e) {
            throw new FitException(place + ": expected a JSON object: " + e.getOriginalMessage());
        }
    }

    private Example example(JsonNode json, String place, int index) {
        int label = LABELS.indexOf(json.get("label").asText());
        if (label < 0) {
            throw new FitException(place + ": expected a label of " + String.join(", ", LABELS) + ", found \""
                    + json.get("label").asText() + "\"");
        }
        Map<String, Double> measures = new TreeMap<>();
        contrasts
                .features(claims("a", json, place), claims("b", json, place))
                .ifPresent(found -> found.forEach((feature, value) -> measures.put(feature.key(), value)));
        return new Example(String.valueOf(index % FOLDS), measures, label);
    }

    private List<Claim> claims(String side, JsonNode json, String place) {
        String text = json.get(side).asText();
        Language language = (json.hasNonNull("language")
                        ? Language.of(json.get("language").asText())
                        : LanguageGuess.of(text))
                .orElseThrow(() -> new FitException(place + ": \"" + side + "\" is in no language that is read"));
        return reader.readFragment(side, text, language, null);
    }

    /** The features in the order of the file of weights. */
    static List<String> features() {
        return List.of(ContrastFeature.values()).stream()
                .map(ContrastFeature::key)
                .toList();
    }
}

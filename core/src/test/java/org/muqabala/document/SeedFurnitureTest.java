package org.muqabala.document;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.muqabala.text.Severity;
import org.muqabala.text.Span;

/** The furniture of the five seed articles against what was labelled by hand in seeds.json. */
class SeedFurnitureTest {
    private static final String SPACE = "[\\s\\u00a0\\u200b-\\u200f\\u202a-\\u202e\\u2066-\\u2069\\ufeff]+";
    private static final Map<String, Document> DOCUMENTS = new HashMap<>();
    private static JsonNode truth;

    @BeforeAll
    static void read() throws IOException {
        try (InputStream in = SeedFurnitureTest.class.getResourceAsStream("/org/muqabala/gold/seeds.json")) {
            truth = new ObjectMapper().readTree(in);
        }
        SourceSet seeds = SourceFiles.read(List.of(Path.of("../seeds")));
        assertThat(seeds.problems()).isEmpty();
        seeds.documents()
                .forEach(d -> DOCUMENTS.put(
                        d.source().file().substring(d.source().file().lastIndexOf('/') + 1), d));
        assertThat(DOCUMENTS).hasSize(5);
    }

    @Test
    void noSeedIsLostOrInferred() {
        assertThat(DOCUMENTS.values())
                .flatExtracting(Document::problems)
                .noneMatch(problem -> problem.severity() == Severity.ERROR);
    }

    @Test
    void everyPieceOfFurnitureIsFound() {
        List<String> missed = new ArrayList<>();
        for (JsonNode piece : truth.get("furniture")) {
            for (Span span : places(piece)) {
                if (!document(piece).isFurniture(span)) {
                    missed.add(piece.get("quote").asText());
                }
            }
        }
        assertThat(missed).isEmpty();
    }

    @Test
    void nothingThatIsCompared_isFurniture() {
        List<JsonNode> pieces = new ArrayList<>();
        for (String list : List.of("figures", "dates", "speakers")) {
            truth.get(list).forEach(pieces::add);
        }
        for (JsonNode pair : truth.get("pairs")) {
            pieces.add(pair.get("a"));
            pieces.add(pair.get("b"));
        }
        List<String> lost = new ArrayList<>();
        for (JsonNode piece : pieces) {
            List<Span> places = piece.isNull() ? List.of() : places(piece);
            if (!places.isEmpty() && places.stream().allMatch(document(piece)::isFurniture)) {
                lost.add(piece.get("quote").asText());
            }
        }
        assertThat(lost).isEmpty();
    }

    private static Document document(JsonNode piece) {
        return Objects.requireNonNull(DOCUMENTS.get(piece.get("source").asText()));
    }

    /** Every place of a quote in its source, whatever white space stands between its words. */
    private static List<Span> places(JsonNode piece) {
        String quote = piece.get("quote").asText();
        String words = Pattern.compile(SPACE)
                .splitAsStream(quote.strip())
                .map(Pattern::quote)
                .collect(Collectors.joining(SPACE));
        List<Span> places = Pattern.compile(words)
                .matcher(document(piece).text())
                .results()
                .map(match -> new Span(match.start(), match.end()))
                .toList();
        assertThat(places).as(quote).isNotEmpty();
        return places;
    }
}

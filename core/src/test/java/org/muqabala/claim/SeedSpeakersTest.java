package org.muqabala.claim;

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
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.muqabala.document.Document;
import org.muqabala.document.SourceFiles;
import org.muqabala.reading.Reader;
import org.muqabala.statement.Statement;
import org.muqabala.statement.Statements;

/** The claims of the five seed articles: their speakers as labelled by hand, and what holds of all claims. */
class SeedSpeakersTest {
    private static final double OVERLAP = 0.8;
    private static final Map<String, Document> DOCUMENTS = new HashMap<>();
    private static final Map<String, List<Claim>> CLAIMS = new HashMap<>();
    private static JsonNode truth;

    @BeforeAll
    static void read() throws IOException {
        try (InputStream in = SeedSpeakersTest.class.getResourceAsStream("/org/muqabala/gold/seeds.json")) {
            truth = new ObjectMapper().readTree(in);
        }
        ClaimReader reader = new ClaimReader(Reader.shipped());
        for (Document document : SourceFiles.read(List.of(Path.of("../seeds"))).documents()) {
            String file = document.source().file();
            String name = file.substring(file.lastIndexOf('/') + 1);
            DOCUMENTS.put(name, document);
            CLAIMS.put(name, reader.read(document, Statements.of(document)));
        }
    }

    @Test
    void theSourcesLabelledByHandAreFound() {
        List<String> missed = new ArrayList<>();
        for (JsonNode label : truth.get("speakers")) {
            if (!isFound(label)) {
                missed.add(label.get("speaker").asText() + ": "
                        + label.get("quote").asText());
            }
        }
        assertThat(missed).isEmpty();
    }

    private static boolean isFound(JsonNode label) {
        String file = label.get("source").asText();
        String quote = label.get("quote").asText();
        int at = DOCUMENTS.get(file).text().indexOf(quote);
        assertThat(at).as(quote).isNotNegative();
        return CLAIMS.get(file).stream()
                .filter(c -> overlaps(c, at, at + quote.length()))
                .map(Claim::speaker)
                .anyMatch(s -> s != null
                        && s.quote().text().length() <= 80
                        && (s.quote().text() + " " + s.name())
                                .replaceAll("\\s+", " ")
                                .contains(label.get("speaker").asText()));
    }

    private static boolean overlaps(Claim claim, int start, int end) {
        int shared = Math.min(end, claim.quote().end())
                - Math.max(start, claim.quote().start());
        return shared >= OVERLAP * Math.min(end - start, claim.quote().span().length());
    }

    @Test
    void claimsQuoteTheirSourceInOrderWithoutOverlap() {
        CLAIMS.forEach((file, claims) -> {
            String text = DOCUMENTS.get(file).text();
            int end = 0;
            for (Claim claim : claims) {
                assertThat(claim.quote().span().cut(text))
                        .isEqualTo(claim.quote().text());
                assertThat(claim.quote().start()).isGreaterThanOrEqualTo(end);
                assertThat(claim.sentence().contains(claim.quote().span())).isTrue();
                end = claim.quote().end();
            }
        });
    }

    @Test
    void idsAreUniqueAndFollowFromTheQuote() {
        CLAIMS.values()
                .forEach(claims -> assertThat(claims).extracting(Claim::id).doesNotHaveDuplicates());
    }

    @Test
    void theLongestSentencesFallIntoClauses() {
        for (Claim claim : CLAIMS.get("003_6eac2d1a5053bf2c.txt")) {
            assertThat(claim.tokens().folded().size()).as(claim.quote().text()).isLessThanOrEqualTo(60);
        }
    }

    @Test
    void everyWordOfAStatementIsInAClaim() {
        CLAIMS.forEach((file, claims) -> {
            Document document = DOCUMENTS.get(file);
            for (Statement statement : Statements.of(document)) {
                long words = claims.stream()
                        .filter(c -> c.sentence().equals(statement.quote().span()))
                        .mapToLong(c -> c.tokens().folded().size())
                        .sum();
                assertThat(words)
                        .as(statement.quote().text())
                        .isEqualTo(statement.tokens().folded().size());
            }
        });
    }
}

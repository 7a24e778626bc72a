package org.muqabala.event;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.DynamicTest.dynamicTest;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.io.InputStream;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;
import org.muqabala.claim.Claim;
import org.muqabala.claim.ClaimReader;
import org.muqabala.document.Document;
import org.muqabala.document.Documents;
import org.muqabala.document.ManifestEntry;
import org.muqabala.lexicon.ConceptLexicon;
import org.muqabala.lexicon.Gazetteer;
import org.muqabala.reading.Reader;
import org.muqabala.statement.Statements;

/** Whether two short articles tell of one event, as listed in {@code pairs.json}; in either order. */
class EventPairsTest {
    private static final EventLinker LINKER = new EventLinker(ConceptLexicon.shipped(), Gazetteer.shipped());
    private static final ClaimReader READER = new ClaimReader(Reader.shipped());

    @TestFactory
    Stream<DynamicTest> links() throws IOException {
        List<DynamicTest> tests = new ArrayList<>();
        try (InputStream in = EventPairsTest.class.getResourceAsStream("pairs.json")) {
            for (JsonNode example : new ObjectMapper().readTree(in)) {
                tests.add(dynamicTest(example.get("why").asText(), () -> check(example)));
            }
        }
        return tests.stream();
    }

    private static void check(JsonNode example) {
        boolean one = example.get("events").asText().equals("one");
        assertThat(areOne(example.get("a"), example.get("b"))).isEqualTo(one);
        assertThat(areOne(example.get("b"), example.get("a"))).isEqualTo(one);
    }

    /** Does an event hold claims of both articles? */
    private static boolean areOne(JsonNode a, JsonNode b) {
        List<Claim> claims = new ArrayList<>(claims("a.txt", a));
        claims.addAll(claims("b.txt", b));
        Map<String, String> sources = claims.stream().collect(Collectors.toMap(Claim::id, Claim::source));
        return LINKER.link(claims).list().stream().anyMatch(event -> {
            Set<String> tell = new HashSet<>();
            event.claims().forEach(claim -> tell.add(sources.get(claim)));
            return tell.size() == 2;
        });
    }

    private static List<Claim> claims(String file, JsonNode article) {
        ManifestEntry entry = ManifestEntry.of(file)
                .with(
                        LocalDate.parse(article.get("published").asText()),
                        article.get("language").asText());
        Document document = Documents.of(entry, article.get("text").asText());
        List<Claim> claims = READER.read(document, Statements.of(document));
        assertThat(claims).isNotEmpty();
        return claims;
    }
}

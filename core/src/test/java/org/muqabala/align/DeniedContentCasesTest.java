package org.muqabala.align;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.io.InputStream;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.muqabala.ClaimComparison;
import org.muqabala.document.Document;
import org.muqabala.document.Documents;
import org.muqabala.document.ManifestEntry;
import org.muqabala.verdict.Verdict;

/** A denial in one article and what another tells in words of its own, each among other sentences of one story. */
class DeniedContentCasesTest {
    private static final ClaimComparison COMPARISON = ClaimComparison.standard();

    /** What stands around both sentences. */
    private static final Map<String, String> STORY = Map.of(
            "en",
            "The mayor visited the town on Monday. Residents gathered in the main square. The council met in the evening. The road stayed open.",
            "fr",
            "Le maire a visité la ville lundi. Les habitants se sont réunis sur la place. Le conseil a siégé le soir. La route est restée ouverte.",
            "es",
            "El alcalde visitó la ciudad el lunes. Los vecinos se reunieron en la plaza. El consejo se reunió por la noche. La carretera siguió abierta.",
            "ar",
            "زار رئيس البلدية المدينة يوم الاثنين. وتجمع السكان في الساحة. واجتمع المجلس مساء. وظل الطريق مفتوحا.",
            "ru",
            "Мэр посетил город в понедельник. Жители собрались на площади. Совет заседал вечером. Дорога осталась открытой.");

    /** One pair of denied-content.json. */
    record Case(String language, String a, String b, boolean contradicts) {
        @Override
        public String toString() {
            return a + " | " + b;
        }
    }

    static List<Case> cases() throws IOException {
        List<Case> cases = new ArrayList<>();
        try (InputStream in =
                Objects.requireNonNull(DeniedContentCasesTest.class.getResourceAsStream("denied-content.json"))) {
            for (JsonNode node : new ObjectMapper().readTree(in)) {
                cases.add(new Case(
                        node.get("language").asText(),
                        node.get("a").asText(),
                        node.get("b").asText(),
                        node.get("contradicts").asBoolean()));
            }
        }
        return cases;
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("cases")
    void setsADenialAgainstWhatTellsEnoughOfIt(Case one) {
        boolean found =
                COMPARISON
                        .compare(List.of(document("a.txt", one, one.a()), document("b.txt", one, one.b())))
                        .groups()
                        .stream()
                        .flatMap(g -> g.findings().stream())
                        .anyMatch(f -> f.facet() == Facet.POLARITY && f.verdict() == Verdict.CONFLICTS);
        assertThat(found).isEqualTo(one.contradicts());
    }

    private static Document document(String file, Case one, String sentence) {
        String text = Objects.requireNonNull(STORY.get(one.language())) + " " + sentence;
        return Documents.of(ManifestEntry.of(file).with(null, one.language()), text);
    }
}

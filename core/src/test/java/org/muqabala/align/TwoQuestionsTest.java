package org.muqabala.align;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.muqabala.ClaimComparison;
import org.muqabala.comparison.Comparison;
import org.muqabala.document.Document;
import org.muqabala.document.Documents;
import org.muqabala.document.ManifestEntry;
import org.muqabala.verdict.Finding;
import org.muqabala.verdict.Side;
import org.muqabala.verdict.Verdict;

/**
 * Two values that one article gives in two sentences answer two questions, so others that give one of them each do not
 * contradict each other; unless that article sets them beside each other itself.
 */
class TwoQuestionsTest {
    private static final ClaimComparison COMPARISON = ClaimComparison.standard();
    private static final LocalDate DAY = LocalDate.of(2025, 1, 16);

    @ParameterizedTest(name = "{1} | {2} | {3}")
    @CsvSource(delimiter = '|', textBlock = """
            # the whole and a part
            en | The helicopters cost 400 million dollars. The whole arms deal is worth 1.4 billion dollars. | The arms deal is worth 1.4 billion dollars. | The arms deal includes helicopters for 400 million dollars. |
            # two blasts on two days
            en | The first blast shook the harbour on Tuesday. A second blast shook the harbour on Wednesday. | A blast shook the harbour on Tuesday. | A blast shook the harbour on Wednesday. |
            fr | L'incendie de mardi a détruit deux maisons. Un incendie a détruit une école mercredi. | Un incendie a éclaté mardi. | Un incendie a éclaté mercredi. |
            ar | انفجرت قنبلة في الميناء يوم الثلاثاء. وانفجرت قنبلة أخرى في الميناء يوم الأربعاء. | انفجرت قنبلة في الميناء يوم الثلاثاء. | انفجرت قنبلة في الميناء يوم الأربعاء. |
            # those who voted for it, and all who were there
            ar | وافق 94 نائبا على حجب الثقة. وحضر الجلسة 176 نائبا. | صوت 94 نائبا لحجب الثقة. | حضر 176 نائبا جلسة حجب الثقة. |
            # what several words call is one thing, not several
            en | Washington spoke of measures. Later it called them tough sanctions. | Washington will impose sanctions. | Washington will take measures. |
            # in one sentence, or by two who speak, they are rivals
            en | Police arrested 12 people, or 31 according to the union. | Police arrested 12 people. | Police arrested 31 people. | 12, 31
            en | Police said 12 people had been arrested. The union said 31 people had been arrested. | Police arrested 12 people. | Police arrested 31 people. | 12, 31
            # what the article tells itself is no rival of what somebody says in it
            es | Un hombre secuestró un autocar con 37 pasajeros, informó el Ministerio del Interior. El secuestrador liberó a doce viajeros a media mañana. | Un hombre secuestró un autocar con 37 pasajeros. | El secuestrador liberó a doce viajeros. |
            # two and three are in every text, and say nothing of what two others count
            en | Two firemen came with a ladder. The robbers took three paintings. | Two robbers broke in. | Three robbers broke in. | 2, 3
            """)
    void setsValuesOfOneArticleApart(String language, String both, String one, String other, String conflict) {
        Comparison compared = COMPARISON.compare(documents(language, both, one, other));
        List<String> told = findings(compared)
                .filter(f -> f.verdict() == Verdict.CONFLICTS)
                .map(f -> String.join(", ", f.sides().stream().map(Side::value).toList()))
                .toList();
        assertThat(told).isEqualTo(conflict == null ? List.of() : List.of(conflict));
    }

    private static Stream<Finding> findings(Comparison compared) {
        return compared.groups().stream().flatMap(g -> g.findings().stream());
    }

    private static List<Document> documents(String language, String... texts) {
        List<Document> documents = new ArrayList<>();
        for (String text : texts) {
            documents.add(Documents.of(
                    ManifestEntry.of("s" + documents.size() + ".txt").with(DAY, language), text));
        }
        return documents;
    }
}

package org.muqabala.align;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.muqabala.ClaimComparison;
import org.muqabala.document.Document;
import org.muqabala.document.Documents;
import org.muqabala.document.ManifestEntry;
import org.muqabala.verdict.Finding;
import org.muqabala.verdict.Verdict;

/** Two sentences that say which of several like things they mean: the northern stand, the left engine. */
class SideCasesTest {
    private static final ClaimComparison COMPARISON = ClaimComparison.standard();

    @ParameterizedTest(name = "{2} | {3}")
    @CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
            en | en | The crack runs through the eastern pier of the bridge.  | Engineers say the crack is in the western pier.            | CONFLICTS
            fr | es | La toiture de la tribune nord s'est effondrée.          | El tejado de la grada sur se vino abajo.                   | CONFLICTS
            ar | en | توقف المحرك الأيمن بعد الإقلاع.                         | It was the left engine that failed after take-off.         | CONFLICTS
            ru | en | Отказал левый двигатель самолета.                       | Smoke came from the left engine of the aircraft.           | AGREES
            fr | fr | Une fissure s'est ouverte sur le flanc est.             | Les pêcheurs ont vu la lave sur le flanc sud.              | CONFLICTS
            ar | ar | انهار الجدار الشرقي للمدرسة.                            | وقال شهود إن الجدار الغربي سقط أولا.                       | CONFLICTS
            en | en | The thieves came in through the side door.              | The thieves came in through the main door.                 | CONFLICTS
            # another thing, and words that tell no side
            en | en | The crack runs through the eastern pier of the bridge.  | Lorries queued at the western gate.                        |
            fr | fr | Le pont est fermé depuis lundi.                         | Le pont sud a rouvert.                                     |
            en | en | The minister left home at seven.                        | The right home for the museum is the port, she said.       |
            en | en | Ships of North Korea entered the bay.                   | Fishermen had sailed from ports of South Korea in May.     |
            """)
    void tellsWhichIsMeant(String languageA, String languageB, String a, String b, @Nullable Verdict verdict) {
        Optional<Finding> found =
                COMPARISON.check(document("a.txt", languageA, a), document("b.txt", languageB, b)).stream()
                        .filter(f -> f.facet() == Facet.PLACE)
                        .filter(f -> f.verdict() != Verdict.SINGLE)
                        .findFirst();
        assertThat(found.map(Finding::verdict)).isEqualTo(Optional.ofNullable(verdict));
    }

    private static Document document(String file, String language, String text) {
        return Documents.of(ManifestEntry.of(file).with(null, language), text);
    }
}

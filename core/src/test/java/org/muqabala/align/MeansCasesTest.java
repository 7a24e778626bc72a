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

/** Two sentences that tell by what means one thing was done: by which way in or out, weapon, message, vehicle or money. */
class MeansCasesTest {
    private static final ClaimComparison COMPARISON = ClaimComparison.standard();

    @ParameterizedTest(name = "{2} | {3}")
    @CsvSource(delimiter = '|', textBlock = """
            en | en | Three inmates escaped by digging a tunnel under the wall.      | The three escaped through a window, the governor said.       | CONFLICTS
            fr | ru | Les voleurs sont entrés par une fenêtre du musée.                | Воры проникли в музей через крышу.                            | CONFLICTS
            ar | es | فر السجناء عبر نفق حفروه تحت السجن.                              | Los presos se fugaron por el tejado de la cárcel.             | CONFLICTS
            en | fr | The burglars broke in through the roof of the bank.             | Les cambrioleurs sont entrés par le toit de la banque.        | AGREES
            ar | en | قتل ستة مدنيين في قصف مدفعي على البلدة.                         | Six civilians were killed in air strikes on the town.         | CONFLICTS
            ru | en | Шесть человек погибли от удара беспилотника.                     | Six people were killed by a missile that hit the town.        | CONFLICTS
            en | es | Staff were told of the closure in a text message.                | El personal fue informado del cierre por carta.               | CONFLICTS
            ar | fr | أبلغ الوزير بالقرار في رسالة نصية.                               | Le ministre a appris la décision par téléphone.               | CONFLICTS
            es | ru | Los ladrones huyeron en una moto.                                | Грабители скрылись на машине.                                 | CONFLICTS
            en | fr | The ransom was paid in cash.                                     | La rançon a été versée en bitcoins.                           | CONFLICTS
            en | en | The thieves climbed over a fence and got in through a window.    | The thieves got in through a window.                          | AGREES
            en | en | The fence was repaired after the escape.                         | The prisoners escaped through the gate.                       |
            """)
    void comparesMeans(String languageA, String languageB, String a, String b, @Nullable Verdict verdict) {
        Optional<Finding> found =
                COMPARISON.check(document("a.txt", languageA, a), document("b.txt", languageB, b)).stream()
                        .filter(f -> f.facet() == Facet.MEDIUM)
                        .filter(f -> f.verdict() != Verdict.SINGLE)
                        .findFirst();
        assertThat(found.map(Finding::verdict)).isEqualTo(Optional.ofNullable(verdict));
    }

    private static Document document(String file, String language, String text) {
        return Documents.of(ManifestEntry.of(file).with(null, language), text);
    }
}

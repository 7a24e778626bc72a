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

/** Two sentences that tell what brought a thing about: whether they name one cause, two, or causes of two things. */
class ReasonCasesTest {
    private static final ClaimComparison COMPARISON = ClaimComparison.standard();

    @ParameterizedTest(name = "{2} | {3}")
    @CsvSource(delimiter = '|', textBlock = """
            # behind "caused by", before "caused", with the thing between
            en | en | The blaze was caused by a short circuit.                   | A discarded cigarette started the fire, police said.      | CONFLICTS
            en | fr | Officials blamed the crash on a brake failure.              | L'accident est dû à la vitesse excessive du chauffeur.    | CONFLICTS
            fr | es | L'incendie serait d'origine criminelle, selon la police.    | El incendio se debió a un cortocircuito.                  | CONFLICTS
            ar | ar | وعزا مصدر أمني الحريق إلى تسرب للغاز.                       | نجم الحريق عن عقب سيجارة، بحسب الدفاع المدني.            | CONFLICTS
            ru | ru | Причиной пожара стало короткое замыкание.                   | Пожар произошел из-за поджога, сообщили в полиции.        | CONFLICTS
            ru | en | Авария произошла из-за тумана.                              | The accident was caused by a signal failure.              | CONFLICTS
            # who drove fell asleep
            en | en | The coach crashed. The brakes had failed.                    | The coach crashed. The driver had fallen asleep at the wheel. | CONFLICTS
            # one cause in other words
            en | es | The fire was caused by faulty wiring.                       | El incendio se originó por un fallo eléctrico.            | AGREES
            fr | ar | L'explosion est due à une fuite de gaz.                     | وقع الانفجار بسبب تسرب الغاز.                            | AGREES
            en | ru | Engine failure caused the crash, investigators said.        | Самолет разбился из-за отказа двигателя.                  | AGREES
            # told by what went before, where the thing is told beside it
            ar | en | اندلع الحريق إثر انفجار أسطوانة غاز.                        | The fire broke out after lightning struck the roof.       | CONFLICTS
            es | fr | El tren descarriló tras chocar con una vaca.                | Le train a déraillé à cause d'un rail cassé.              | CONFLICTS
            # why a product is taken back, why a match is put off
            en | fr | The yoghurt was recalled after listeria was found in it.    | Le rappel des yaourts est dû à une erreur d'étiquetage.   | CONFLICTS
            es | en | El partido fue aplazado por la lluvia.                      | The match was postponed because of fog.                   | CONFLICTS
            # the only cause that each text tells, without such words
            en | en | A valve failed at the plant before the leak, its owner said. | Experts trace the leak to a cracked storage tank.         | CONFLICTS
            # what is denied is no cause
            en | en | The fire was not caused by a short circuit.                 | The fire was caused by a cigarette.                       |
            en | en | The fire was caused by arson, not by lightning.             | The fire was caused by arsonists.                         | AGREES
            # causes of two things
            en | en | The recall was caused by a labelling error.                 | The power cut was caused by a storm.                      |
            # a cause of no listed sort: what it means
            en | en | The stand collapsed on Saturday, police said, blaming fans jumping in unison. | The collapse was due to corrosion.     | CONFLICTS
            # whom somebody blames is no cause
            en | en | The stand collapsed on Saturday, police said, blaming the minister.         | The collapse was due to corrosion.       |
            """)
    void comparesCauses(String languageA, String languageB, String a, String b, @Nullable Verdict verdict) {
        Optional<Finding> found =
                COMPARISON.check(document("a.txt", languageA, a), document("b.txt", languageB, b)).stream()
                        .filter(f -> f.facet() == Facet.ACTOR)
                        .filter(f -> f.verdict() != Verdict.SINGLE)
                        .findFirst();
        assertThat(found.map(Finding::verdict)).isEqualTo(Optional.ofNullable(verdict));
    }

    private static Document document(String file, String language, String text) {
        return Documents.of(ManifestEntry.of(file).with(null, language), text);
    }
}

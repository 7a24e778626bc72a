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

/** Two sentences that tell who did one deed, or from where it was done: whether they name one doer, two, or may name one. */
class DeedCasesTest {
    private static final ClaimComparison COMPARISON = ClaimComparison.standard();

    @ParameterizedTest(name = "{2} | {3}")
    @CsvSource(delimiter = '|', textBlock = """
            # who took the initiative: of, its owner, the adjective, the verb
            en | en | The summit was held at the initiative of Norway.    | Switzerland put forward the plan for the summit.        | CONFLICTS
            en | ar | The truce came at Norway's initiative.              | جاءت الهدنة بمبادرة سويسرية.                           | CONFLICTS
            fr | es | La trêve a été conclue à l'initiative de la Norvège. | La tregua se firmó por iniciativa de Noruega.           | AGREES
            ru | en | Встреча прошла по инициативе Норвегии.              | The meeting took place at the initiative of Switzerland. | CONFLICTS
            # who raised the alarm: before the verb, behind "by", in "it was X who"
            en | en | A neighbour raised the alarm at dawn.               | It was the night watchman who raised the alarm.         | CONFLICTS
            en | fr | A shepherd raised the alarm.                        | L'alerte a été donnée par des pompiers.                 | CONFLICTS
            es | es | Un vecino dio la voz de alarma.                     | Fue una vecina del barrio quien dio la voz de alarma.   |
            ar | ar | أبلغت الممرضة الشرطة بالسرقة أمس.                    | السائق هو الذي أبلغ الشرطة بالسرقة.                     |
            # who fired first: whom an accusation names
            en | en | Rebels opened fire first at the bridge.             | The army broke the truce at the bridge.                 | CONFLICTS
            # who broke off the talks: a body and its member may be one, two bodies are not
            en | en | The pilots' union broke off the talks on Friday.    | The airline walked out of the talks on Friday.          | CONFLICTS
            en | en | The government broke off the talks on Friday.       | The minister walked out of the talks on Friday.         |
            fr | fr | Le syndicat a quitté la table des négociations.     | C'est la direction qui a rompu les négociations.        | CONFLICTS
            es | es | La patronal rompió las negociaciones.               | El sindicato abandonó las negociaciones.                | CONFLICTS
            ru | ru | Профсоюз прервал переговоры в пятницу.              | Компания прервала переговоры в пятницу.                 | CONFLICTS
            # who takes over: the same post, two names
            fr | fr | La ministre Jeanne Morel assurera l'intérim.        | C'est le ministre Paul Garnier qui assurera l'intérim.  | CONFLICTS
            en | en | Deputy mayor Ana Reyes will take over.              | Ana Reyes will take over on Monday.                     | AGREES
            ar | ar | وقال المتحدث إن نائب المدير كريم سلامة كلف بإدارة المستشفى. | وتسلم الدكتور حسام ناصر مهامه في المستشفى.          | CONFLICTS
            # who was there first
            es | es | Los bomberos fueron los primeros en llegar.         | Unos pescadores llegaron primero al lugar.              | CONFLICTS
            # a verb and what it is done to: who tabled the motion, asked for the talks, had it recalled, decided, called it off
            ar | ar | تقدمت كتلة النهضة بملتمس الرقابة.                     | ملتمس الرقابة الذي تقدمت به كتلة الإصلاح.               | CONFLICTS
            en | fr | The ministry asked to open talks.                   | C'est le constructeur qui a engagé les discussions.     | CONFLICTS
            en | es | The company voluntarily recalled the cars.          | El ministerio ha ordenado la retirada de los coches.    | CONFLICTS
            fr | fr | C'est le ministère qui a décidé la coupure.         | La décision a été prise par l'exploitant.               | CONFLICTS
            ru | ru | Клуб отменил концерт.                               | Концерт отменила полиция.                               | CONFLICTS
            ar | ar | اندلعت المواجهات بعد أن رشق محتجون الحافلات بالحجارة.  | الشرطة هي التي بدأت باستخدام القوة.                     | CONFLICTS
            # a pronoun is who speaks, or the body named before
            ar | ar | وأعلنت النقابة أنها انسحبت من المفاوضات.              | الوزارة هي التي قطعت المفاوضات.                         | CONFLICTS
            # what is denied names no doer
            en | en | The union denied that it broke off the talks.       | The airline walked out of the talks.                    |
            # a name that both scripts have stands for no other name
            en | ar | The ministers met at Marzen's invitation in Orsania. | عقد الوزراء الاجتماع بدعوة من أورسانيا.                 | CONFLICTS
            en | ar | The ministers met at Marzen's invitation.           | عقد الوزراء الاجتماع بدعوة من أورسانيا.                 |
            # a town is no ministry
            es | es | La reunión se celebró por iniciativa de la alcaldía. | La reunión fue convocada por el Ministerio de Trabajo.  | CONFLICTS
            # whose idea it was, though a word for it stands between
            es | es | La idea de la cumbre partió de Marruecos.           | La cumbre se celebra por iniciativa de Argelia.         | CONFLICTS
            # whose idea it was, who asked for it
            en | en | Norway proposed the truce, the ministry said.       | The truce was Sweden's idea, a diplomat said.           | CONFLICTS
            en | en | The postponement was requested by Norway.           | Sweden asked for the postponement.                      | CONFLICTS
            fr | fr | La réunion s'est tenue à la demande du syndicat.    | Le ministère avait suggéré la réunion.                  | CONFLICTS
            es | es | La tregua fue idea de Suecia.                       | Noruega planteó la tregua.                              | CONFLICTS
            ar | ar | اقترحت السويد الهدنة.                                | الهدنة جاءت باقتراح من النرويج.                        | CONFLICTS
            # a child is rescued once
            en | en | Firefighters pulled the girl out of the rubble.     | Neighbours freed the girl from the rubble.              | CONFLICTS
            """)
    void comparesWhoDidIt(String languageA, String languageB, String a, String b, @Nullable Verdict verdict) {
        Optional<Finding> found =
                COMPARISON.check(document("a.txt", languageA, a), document("b.txt", languageB, b)).stream()
                        .filter(f -> f.facet() == Facet.INITIATOR || f.facet() == Facet.ACTOR)
                        .filter(f -> f.verdict() != Verdict.SINGLE)
                        .findFirst();
        assertThat(found.map(Finding::verdict)).isEqualTo(Optional.ofNullable(verdict));
    }

    @ParameterizedTest(name = "{2} | {3}")
    @CsvSource(delimiter = '|', textBlock = """
            fr | es | Le voilier est parti du port de Calvi.        | El velero había zarpado del puerto de Ajaccio.  | CONFLICTS
            ar | ar | انطلق الموكب من ساحة الأوبرا ظهرا.             | انطلق الموكب من ساحة الشهداء ظهرا.             | CONFLICTS
            en | en | The yacht set sail from Calvi.                | The yacht sailed from Calvi on Sunday.          | AGREES
            """)
    void comparesFromWhere(String languageA, String languageB, String a, String b, Verdict verdict) {
        assertThat(COMPARISON.check(document("a.txt", languageA, a), document("b.txt", languageB, b)))
                .filteredOn(f -> f.facet() == Facet.PLACE)
                .extracting(Finding::verdict)
                .containsExactly(verdict);
    }

    private static Document document(String file, String language, String text) {
        return Documents.of(ManifestEntry.of(file).with(null, language), text);
    }
}

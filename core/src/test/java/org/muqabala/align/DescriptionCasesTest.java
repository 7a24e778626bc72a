package org.muqabala.align;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.muqabala.ClaimComparison;
import org.muqabala.document.Document;
import org.muqabala.document.Documents;
import org.muqabala.document.ManifestEntry;
import org.muqabala.verdict.Finding;
import org.muqabala.verdict.Verdict;

/** Two people say what a thing is: which of their words are set side by side as another wording, and never as a conflict. */
class DescriptionCasesTest {
    private static final ClaimComparison COMPARISON = ClaimComparison.standard();

    @ParameterizedTest(name = "{2} | {3}")
    @CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
            # behind a verb and its link, or the thing
            en | fr | The minister described the decree as a necessary evil.  | Le syndicat a qualifié le décret de « déclaration de guerre ». | a necessary evil + déclaration de guerre
            en | es | Critics called the tender a farce.                      | La alcaldesa tachó el concurso de ejemplar.                   | a farce + ejemplar
            ar | ar | ووصف الوزير القانون بأنه إنجاز كبير.                    | واعتبر النائب القانون "كارثة وطنية".                          | إنجاز كبير + كارثة وطنية
            ar | en | وصفت النقابة العرض بالمهين.                             | The company hailed "a generous offer".                        | بالمهين + a generous offer
            ru | en | Министр охарактеризовал реформу как исторический шаг.   | Unions denounced the reform as a swindle.                     | исторический шаг + a swindle
            fr | es | Le maire a jugé la fête « réussie ».                    | El vecino habló de "un desastre".                             | réussie + un desastre
            # of somebody speaking of it
            ar | fr | تحدث رئيس الاتحاد عن خطأ جسيم.                          | Le club parle d'une injustice.                                | خطأ جسيم + injustice
            en | en | The army protested against what it called a provocation. | The neighbours spoke of "a routine exercise".                | a provocation + a routine exercise
            es | en | «Lo que aprobaron es un robo», dijo la diputada.        | "This is a fair tax," the treasurer said.                     | un robo + a fair tax
            # in the words of who says "this is"
            en | ar | "It was an ambush," the commander said.                 | وأضاف: "هذا حادث مؤسف".                                      | an ambush + حادث مؤسف
            fr | ru | « C'est le pire accord possible », a lancé le député.   | «Это большая победа», заявил министр.                         | le pire accord possible + большая победа
            en | en | "This is unacceptable," the mayor said.                 | The owner called the closure "a sad necessity".               | unacceptable + a sad necessity
            # one description in both
            en | en | Critics called the tender a farce.                      | The auditor described the tender as a farce.                  | a farce + a farce
            # what is no description: an amount, what is known, what is done
            en | fr | The report spoke of 12 breaches.                        | Le syndicat parle d'une trahison.                             |
            ar | en | تحدث الوزير عن الإصلاح الضريبي.                         | Critics called the tender a farce.                            |
            ar | en | وقال: "إنها ستعود غدا".                                  | Critics called the reform a farce.                            |
            en | en | "It was the company that left," she said.               | Critics called the talks a farce.                             |
            # of people, and of what happened
            en | es | "They were hostages," the minister said.                | El alcalde habló de "una protesta".                           |
            # of two things
            en | en | The minister described the decree as a necessary evil.  | Fans called the stadium a ruin.                               |
            # an article that describes many things is about none of them, and a mark that closes opens nothing
            en | fr | Critics called the tender a farce. The mayor called the road a disgrace. Fans called the stadium a ruin. | « C'est une trahison », a lancé le député. |
            en | fr | "That is what they denounced" the mayor said on Monday.  | « C'est une trahison », a lancé le député.                     |
            """)
    void setsDescriptionsSideBySide(String languageA, String languageB, String a, String b, @Nullable String expected) {
        List<Finding> found =
                COMPARISON.check(document("a.txt", languageA, a), document("b.txt", languageB, b)).stream()
                        .filter(f -> f.facet() == Facet.WORDING && f.verdict() != Verdict.SINGLE)
                        .toList();
        assertThat(found).noneMatch(f -> f.verdict() == Verdict.CONFLICTS);
        assertThat(found.stream()
                        .map(f -> String.join(" + ", words(f)))
                        .filter(w -> expected != null || !w.isEmpty())
                        .toList())
                .isEqualTo(expected == null ? List.of() : List.of(expected));
    }

    private static List<String> words(Finding finding) {
        return finding.sides().stream()
                .flatMap(s -> s.evidence().stream())
                .sorted((x, y) -> x.claim().compareTo(y.claim()))
                .map(e -> e.quote().text())
                .toList();
    }

    private static Document document(String file, String language, String text) {
        return Documents.of(ManifestEntry.of(file).with(null, language), text);
    }
}

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

/** Two sentences that keep one tally, of those who protested, fled or lost their work, under two verbs; and such as keep two. */
class TallyCasesTest {
    private static final ClaimComparison COMPARISON = ClaimComparison.standard();

    @ParameterizedTest(name = "{2} | {3}")
    @CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
            # how many protested, lost their work, fled, robbed, looked on, went on strike, voted
            en | en | Some 3,000 people took to the streets of the capital.      | About 9,000 marchers heeded the union, organisers said.      | CONFLICTS
            ar | fr | خرج نحو ثلاثة آلاف شخص إلى الشوارع في العاصمة.               | La police a compté 9 000 manifestants.                       | CONFLICTS
            en | es | The plant will lay off 640 people by June.                 | La empresa prevé 900 despidos hasta junio.                   | CONFLICTS
            en | ru | The mayor said 3,200 people were forced from their homes.  | Покинуть свои дома были вынуждены 5000 человек.              | CONFLICTS
            en | fr | Four gunmen burst into the bank.                           | Six hommes masqués ont dévalisé la banque.                   | CONFLICTS
            es | en | Unas 22.000 personas estaban en el estadio.                | Police counted 25,500 spectators.                            | CONFLICTS
            en | ar | The union says 80 percent of teachers stopped work.        | قالت الوزارة إن 45 في المئة التزموا بالإضراب.                | CONFLICTS
            en | fr | Turnout was 61 percent.                                    | Seuls 48 % des inscrits se sont rendus aux urnes.            | CONFLICTS
            # some among them, and another tally
            en | en | Some 3,000 people took to the streets of the capital.      | Nine children among the marchers were lost for an hour.      |
            en | en | Some 3,000 people took to the streets of the capital.      | The plant will shed 640 jobs by June.                        |
            """)
    void keepsOneTally(String languageA, String languageB, String a, String b, @Nullable Verdict verdict) {
        Optional<Finding> found =
                COMPARISON.check(document("a.txt", languageA, a), document("b.txt", languageB, b)).stream()
                        .filter(f -> f.facet() == Facet.FIGURE)
                        .filter(f -> f.verdict() != Verdict.SINGLE && f.verdict() != Verdict.UNDECIDED)
                        .findFirst();
        assertThat(found.map(Finding::verdict)).isEqualTo(Optional.ofNullable(verdict));
    }

    private static Document document(String file, String language, String text) {
        return Documents.of(ManifestEntry.of(file).with(null, language), text);
    }
}

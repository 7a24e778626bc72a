package org.muqabala;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.muqabala.claim.Claim;
import org.muqabala.comparison.Comparison;
import org.muqabala.document.Document;
import org.muqabala.document.Documents;
import org.muqabala.text.Language;
import org.muqabala.verdict.Finding;
import org.muqabala.verdict.Verdict;

/** An Arabic article with a statement in English, whose figure another source tells otherwise. */
class MixedLanguagesTest {
    private static final Document MIXED = Documents.of("mixed.txt", """
                    حريق عبارة قبالة الساحل

                    أعلنت شركة الموانئ مساء السبت أن حريقا اندلع في عبارة الركاب قبالة الساحل الشمالي لإسبانيا.

                    ونشرت السلطات البيان التالي باللغة الإنجليزية على موقعها الرسمي في المساء نفسه.

                    Two people died in the fire in Madrid on Saturday, the government said in its statement.

                    وأضافت الشركة أن التحقيق في أسباب الحريق لا يزال جاريا.
                    """);
    private static final Document ENGLISH =
            Documents.of("english.txt", "Seven people died in the fire in Madrid on Saturday, the mayor said.\n");

    @Test
    void theStatementIsReadInItsOwnLanguage_andItsFigureConflicts() {
        Comparison comparison = ClaimComparison.with(new Settings(1)).compare(List.of(MIXED, ENGLISH));
        assertThat(comparison.claims().stream()
                        .filter(c -> c.source().equals("mixed"))
                        .map(Claim::language))
                .contains(Language.ENGLISH, Language.ARABIC);
        List<Finding> conflicts = comparison.groups().stream()
                .flatMap(g -> g.findings().stream())
                .filter(f -> f.verdict() == Verdict.CONFLICTS)
                .toList();
        assertThat(conflicts)
                .singleElement()
                .satisfies(finding -> assertThat(finding.sides().stream()
                                .flatMap(s -> s.evidence().stream())
                                .map(e -> e.quote().text()))
                        .containsExactlyInAnyOrder("Two people", "Seven people"));
    }
}

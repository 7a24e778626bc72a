package org.muqabala.verdict;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.muqabala.ClaimComparison;
import org.muqabala.align.Facet;
import org.muqabala.document.Document;
import org.muqabala.document.Documents;
import org.muqabala.document.ManifestEntry;

/** With whom a difference of dates is told. */
class AskedTest {
    @Test
    void whoDatesAnotherActOfTheDayHasNoPartInIt() {
        List<Document> documents = List.of(
                article("a.txt", "The dam at Korva burst on Monday. The king will visit the valley on Tuesday."),
                article("b.txt", "The dam at Korva burst on Tuesday, officials said."),
                article("c.txt", "On Tuesday a singer gave a concert in the capital."));
        List<Finding> conflicts = ClaimComparison.standard().compare(documents).groups().stream()
                .flatMap(g -> g.findings().stream())
                .filter(f -> f.facet() == Facet.DATE && f.verdict() == Verdict.CONFLICTS)
                .toList();
        assertThat(conflicts).hasSize(1);
        assertThat(conflicts.get(0).sides())
                .allSatisfy(side -> assertThat(side.evidence()).hasSize(1));
    }

    private static Document article(String file, String text) {
        return Documents.of(ManifestEntry.of(file).with(LocalDate.parse("2024-07-04"), "en"), text);
    }
}

package org.muqabala;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.muqabala.comparison.Comparison;
import org.muqabala.document.Document;
import org.muqabala.document.Source;
import org.muqabala.text.Language;
import org.muqabala.text.Problem;

/** What contradicts itself in a source is told with its source and its place. */
class ContradictionTest {
    private static final String WRONG = "The dam burst on Monday, 14 May 2024.";

    @Test
    void aWeekdayThatIsNotItsDatesIsAProblemOfTheComparison() {
        Comparison comparison = ClaimComparison.standard()
                .compare(
                        List.of(document("right", "The dam burst on Tuesday, 14 May 2024."), document("wrong", WRONG)));
        assertThat(comparison.problems()).hasSize(1);
        Problem problem = comparison.problems().get(0);
        assertThat(problem.code()).isEqualTo("weekday-contradicts-date");
        assertThat(problem.source()).isEqualTo("wrong");
        assertThat(problem.span()).isNotNull();
        assertThat(problem.span().cut(WRONG)).isEqualTo("Monday, 14 May 2024");
    }

    private static Document document(String id, String text) {
        LocalDate day = LocalDate.of(2024, 5, 15);
        Source source = new Source(id, id, null, null, day, Source.DateOrigin.MANIFEST, null, Language.ENGLISH.code());
        return new Document(source, text, List.of(), List.of(), List.of());
    }
}

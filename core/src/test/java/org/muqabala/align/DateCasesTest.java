package org.muqabala.align;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.io.InputStream;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.muqabala.ClaimComparison;
import org.muqabala.document.Document;
import org.muqabala.document.Documents;
import org.muqabala.document.ManifestEntry;
import org.muqabala.verdict.Finding;
import org.muqabala.verdict.Verdict;

/** Pairs of sentences that date one act, or seem to: what their days, times of day and minutes of play are to each other. */
class DateCasesTest {
    private static final ClaimComparison COMPARISON = ClaimComparison.standard();

    /** One pair of dates.json; a verdict of null is for two that must not conflict. */
    record Case(JsonNode row) {
        String text(String name) {
            return row.get(name).asText();
        }

        @Override
        public String toString() {
            return text("a") + " | " + text("b");
        }
    }

    static List<Case> cases() throws IOException {
        List<Case> cases = new ArrayList<>();
        try (InputStream in = Objects.requireNonNull(DateCasesTest.class.getResourceAsStream("dates.json"))) {
            new ObjectMapper().readTree(in).forEach(row -> cases.add(new Case(row)));
        }
        return cases;
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("cases")
    void tellsWhatTwoTimesOfOneActAreToEachOther(Case one) {
        Facet facet = Facet.valueOf(one.text("facet").toUpperCase(Locale.ROOT));
        List<Verdict> found = COMPARISON.check(document(one, "A", "a"), document(one, "B", "b")).stream()
                .filter(f -> f.facet() == facet)
                .map(Finding::verdict)
                .toList();
        if (one.row().get("verdict").isNull()) {
            assertThat(found).doesNotContain(Verdict.CONFLICTS);
        } else {
            assertThat(found).contains(Verdict.valueOf(one.text("verdict").toUpperCase(Locale.ROOT)));
        }
    }

    private static Document document(Case one, String side, String text) {
        LocalDate day = LocalDate.parse(one.text("day" + side));
        return Documents.of(ManifestEntry.of(text + ".txt").with(day, one.text("language" + side)), one.text(text));
    }
}

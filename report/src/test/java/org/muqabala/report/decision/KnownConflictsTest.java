package org.muqabala.report.decision;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.muqabala.align.Evidence;
import org.muqabala.align.Facet;
import org.muqabala.text.Explanation;
import org.muqabala.text.Quote;
import org.muqabala.verdict.Finding;
import org.muqabala.verdict.Side;
import org.muqabala.verdict.Verdict;

class KnownConflictsTest {
    /** Sides stand between bars, the claims of a side between blanks; conflicts that were told, between slashes. */
    @ParameterizedTest
    @CsvSource({
        // told | now | known?
        "'', a|b, false",
        "a|b, a|b, true",
        "a|b, b|a, true",
        // a source that repeats a side
        "a|b, a c|b, true",
        "a c|b, a|b, true",
        // a source with an answer of its own
        "a|b, a|b|c, false",
        "a|b|c, a|c, true",
        "a|b / a|c, a|b|c, false",
        "a|b / a|c / b|c, a|b|c, true",
        // another source stands against one that was told
        "a|b, a|c, false",
        // what were two sides is one now, against a third
        "a|b, a b|c, false",
        // told as one side, they stand against each other now
        "a b|c, a|b, false",
        "a b|c, a|c, true",
    })
    void aConflictIsKnownWhereItsSidesWereToldAgainstEachOther(String told, String now, boolean known) {
        KnownConflicts conflicts = new KnownConflicts();
        if (!told.isEmpty()) {
            Arrays.stream(told.split(" / ", -1)).forEach(c -> conflicts.add(conflict(Facet.FIGURE, c)));
        }

        assertThat(conflicts.holds(conflict(Facet.FIGURE, now))).isEqualTo(known);
    }

    @ParameterizedTest
    @CsvSource({"FIGURE, true", "DATE, false"})
    void theSameWordsMayConflictInTwoWays(Facet facet, boolean known) {
        KnownConflicts conflicts = new KnownConflicts();
        conflicts.add("figure", List.of(List.of(new Piece("a", "words of a")), List.of(new Piece("b", "words of b"))));

        assertThat(conflicts.holds(conflict(facet, "a|b"))).isEqualTo(known);
    }

    private static Finding conflict(Facet facet, String sides) {
        List<Side> all = Arrays.stream(sides.split("\\|", -1))
                .map(side -> new Side(side, evidence(side)))
                .toList();
        return new Finding("f", facet, Verdict.CONFLICTS, null, 1, all, Explanation.leaf("score", 1, "slot.score"));
    }

    private static List<Evidence> evidence(String side) {
        return Arrays.stream(side.split(" ", -1))
                .map(claim -> new Evidence(claim, Quote.of("words of " + claim, 0, 10)))
                .toList();
    }
}

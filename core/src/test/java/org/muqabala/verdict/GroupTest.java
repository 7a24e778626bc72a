package org.muqabala.verdict;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.muqabala.align.Facet;
import org.muqabala.align.Slot;
import org.muqabala.text.Explanation;

class GroupTest {
    private static Group group(String id, Verdict verdict, Facet facet, String claim) {
        Side side = new Side("1", List.of(Answers.figure("It sent 1 soldier.").evidence()));
        Finding finding = new Finding(
                id, facet, verdict, null, 1, List.of(side), Explanation.leaf("one-question", 1, "slot.asserted"));
        return new Group(id, new Slot(facet, null, null, null, null), null, List.of(claim), List.of(finding));
    }

    @Test
    void conflictsComeFirstThenFacetsThenPlacesThenIds() {
        List<Group> inOrder = List.of(
                group("g", Verdict.CONFLICTS, Facet.FIGURE, "b"),
                group("f", Verdict.CONFLICTS, Facet.DATE, "a"),
                group("c", Verdict.AGREES, Facet.FIGURE, "a"),
                group("d", Verdict.AGREES, Facet.FIGURE, "a"),
                group("a", Verdict.AGREES, Facet.FIGURE, "b"),
                group("b", Verdict.SINGLE, Facet.FIGURE, "a"));
        List<Group> shuffled = new ArrayList<>(inOrder);
        Collections.shuffle(shuffled, new Random(5));
        Collections.sort(shuffled);
        assertThat(shuffled).isEqualTo(inOrder);
    }
}

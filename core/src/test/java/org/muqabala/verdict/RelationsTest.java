package org.muqabala.verdict;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import org.junit.jupiter.api.Test;
import org.muqabala.align.Answer;
import org.muqabala.align.Facet;
import org.muqabala.align.Link;
import org.muqabala.align.Slot;
import org.muqabala.align.SlotGroup;
import org.muqabala.text.Explanation;

/** Which sides of one question are one relation. */
class RelationsTest {
    private static final Explanation WHY = Explanation.leaf("one-question", 1, "slot.asserted");
    private static final Answer TEN = Answers.figure("It sent 10 soldiers.");
    private static final Answer TWENTY = Answers.figure("It sent 20 soldiers.");
    private static final Answer THIRTY = Answers.figure("It sent 30 soldiers.");
    private static final Judgement CONFLICT = Judgement.conflict(Finding.Kind.VALUE, "rule");
    private static final Judgement UPDATE = Judgement.conflict(Finding.Kind.UPDATE, "rule");
    private static final Judgement PERIOD = Judgement.undecided(Finding.Kind.PERIOD, "rule");
    private static final Judgement UNIT = Judgement.undecided(Finding.Kind.UNIT, "rule");

    private static Link link(Answer a, Answer b) {
        return new Link(a, b, Link.Bearing.CONFLICT, 1, WHY);
    }

    /** Links, the surest first, and what the values that each of them joins are to each other. */
    private static List<Relations.Relation> largest(List<Link> links, Function<Link, Optional<Judgement>> judge) {
        Slot slot = new Slot(Facet.FIGURE, "soldier", null, null, null);
        return new Relations(new SlotGroup(slot, null, List.of(TEN, TWENTY, THIRTY), links), judge).largest();
    }

    private static Function<Link, Optional<Judgement>> each(List<Link> links, Judgement... judgements) {
        return link -> links.indexOf(link) < judgements.length
                ? Optional.of(judgements[links.indexOf(link)])
                : Optional.empty();
    }

    @Test
    void threeOfWhichEachConflictsWithEachAreOneRelation() {
        List<Link> links = List.of(link(TEN, TWENTY), link(TWENTY, THIRTY), link(TEN, THIRTY));
        assertThat(largest(links, link -> Optional.of(CONFLICT)))
                .singleElement()
                .satisfies(r -> assertThat(r.values()).containsExactly("10", "20", "30"))
                .satisfies(r -> assertThat(r.link()).isEqualTo(links.get(0)));
    }

    @Test
    void twoThatNoLinkJoinsAreInNoRelation() {
        List<Link> links = List.of(link(TEN, TWENTY), link(TWENTY, THIRTY));
        assertThat(largest(links, link -> Optional.of(CONFLICT)))
                .extracting(Relations.Relation::values)
                .containsExactly(Set.of("10", "20"), Set.of("20", "30"));
    }

    @Test
    void anotherVerdictOrKindIsAnotherRelation() {
        List<Link> links = List.of(link(TEN, TWENTY), link(TWENTY, THIRTY), link(TEN, THIRTY));
        for (Judgement other : List.of(UPDATE, PERIOD)) {
            assertThat(largest(links, each(links, CONFLICT, CONFLICT, other)))
                    .extracting(r -> r.judgement().verdict() + " " + r.values())
                    .hasSize(3)
                    .contains(other.verdict() + " [10, 30]");
        }
    }

    @Test
    void equalValuesAndWhatIsNotJudgedAreNoRelation() {
        List<Link> links = List.of(link(TEN, TEN), link(TEN, TWENTY));
        assertThat(largest(links, each(links, CONFLICT))).isEmpty();
    }

    @Test
    void theFirmerOfTwoVerdictsOnTheSameValuesHolds() {
        Map<Judgement, Integer> firmness = Map.of(PERIOD, 0, UPDATE, 1, UNIT, 2, CONFLICT, 2);
        for (Judgement first : firmness.keySet()) {
            for (Judgement second : firmness.keySet()) {
                List<Link> links = List.of(link(TEN, TWENTY), new Link(TEN, TWENTY, Link.Bearing.CONFLICT, 0.9, WHY));
                Judgement firmer = firmness.get(second) > firmness.get(first) ? second : first;
                assertThat(largest(links, each(links, first, second)))
                        .as(first + " / " + second)
                        .singleElement()
                        .satisfies(r -> assertThat(r.judgement()).isEqualTo(firmer));
            }
        }
    }
}

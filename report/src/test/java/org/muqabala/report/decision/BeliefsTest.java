package org.muqabala.report.decision;

import static org.assertj.core.api.Assertions.assertThat;
import static org.muqabala.report.decision.Some.decision;
import static org.muqabala.report.decision.Some.pair;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.muqabala.report.decision.Belief.Reason;

/** The laws of what holds by a log. */
class BeliefsTest {
    private static final Subject PAIR = pair("a", "b");

    private final List<Decision> log = new ArrayList<>();

    private Decision add(What what, String who, @Nullable String undoes) {
        Decision decision = decision("d" + log.size(), what, PAIR, who, log.size(), undoes);
        log.add(decision);
        return decision;
    }

    private Belief conflict() {
        return Beliefs.of(log).on(PAIR, Aspect.CONFLICT, What.CONFLICT);
    }

    @Test
    void whatThePersonAssertedBeatsWhatIsInferred() {
        assertThat(conflict()).isEqualTo(Belief.inferred(What.CONFLICT));
        Decision decision = add(What.NO_CONFLICT, "amal", null);
        assertThat(conflict()).isEqualTo(new Belief(What.NO_CONFLICT, null, Reason.ASSERTED, decision));
    }

    @Test
    void aspectsDoNotTouchEachOther() {
        add(What.NO_CONFLICT, "amal", null);
        add(What.DIFFERENT, "amal", null);
        add(What.ASSIGN, "amal", null);
        Decision value = add(What.VALUE, "amal", null);
        add(What.NOTE, "amal", null);
        assertThat(conflict().what()).isEqualTo(What.NO_CONFLICT);
        assertThat(Beliefs.of(log).on(PAIR, Aspect.OUTCOME, null))
                .isEqualTo(new Belief(What.VALUE, "70000", Reason.ASSERTED, value));
        assertThat(Beliefs.of(log).on(PAIR, Aspect.QUESTION, What.SAME).what()).isEqualTo(What.DIFFERENT);
        assertThat(Beliefs.of(log).on(PAIR, Aspect.LABEL, null)).isEqualTo(Belief.inferred(null));
        assertThat(Beliefs.of(log).on(pair("a", "c"), Aspect.QUESTION, What.SAME))
                .isEqualTo(Belief.inferred(What.SAME));
        assertThat(Beliefs.of(log).notes(PAIR)).hasSize(1);
    }

    @Test
    void undoGivesBackWhatHeldBeforeAndRedoWhatHeldThen() {
        Belief nothing = conflict();
        Decision first = add(What.NO_CONFLICT, "amal", null);
        Belief one = conflict();
        Decision second = add(What.CONFLICT, "basim", null);
        Belief two = conflict();
        Decision undo = add(What.RETRACTED, "basim", second.id());
        assertThat(conflict()).isEqualTo(one);
        Decision undoFirst = add(What.RETRACTED, "basim", first.id());
        assertThat(conflict()).isEqualTo(nothing);
        add(What.RETRACTED, "basim", undoFirst.id());
        assertThat(conflict()).isEqualTo(one);
        add(What.RETRACTED, "basim", undo.id());
        assertThat(conflict()).isEqualTo(two);
    }

    @Test
    void undoingAndRedoingHasNoLimit() {
        String last = add(What.NO_CONFLICT, "amal", null).id();
        for (int i = 1; i <= 100_000; i++) {
            last = add(What.RETRACTED, "amal", last).id();
        }
        assertThat(conflict().what()).isEqualTo(What.NO_CONFLICT);
        add(What.RETRACTED, "amal", last);
        assertThat(conflict()).isEqualTo(Belief.inferred(What.CONFLICT));
    }

    @Test
    void aRetractionEndsWhatWasAssertedButNeitherNotesNorAssignments() {
        add(What.NO_CONFLICT, "amal", null);
        add(What.ASSIGN, "amal", null);
        add(What.NOTE, "amal", null);
        Decision retracted = add(What.RETRACTED, "basim", null);
        assertThat(conflict()).isEqualTo(new Belief(What.CONFLICT, null, Reason.RETRACTED, retracted));
        assertThat(Beliefs.of(log).on(PAIR, Aspect.ASSIGNEE, null).reason()).isEqualTo(Reason.ASSERTED);
        assertThat(Beliefs.of(log).notes(PAIR)).hasSize(1);
        Decision again = add(What.NO_CONFLICT, "amal", null);
        assertThat(conflict().decision()).isEqualTo(again);
    }

    @Test
    void aDecisionThatReplacesAnotherFallsBackToTheOneBeforeWhenItIsUndone() {
        Decision first = add(What.NO_CONFLICT, "amal", null);
        Decision second = add(What.CONFLICT, "amal", first.id());
        assertThat(Beliefs.of(log).standing()).containsExactly(second);
        add(What.RETRACTED, "amal", second.id());
        assertThat(conflict().decision()).isEqualTo(first);
    }

    @Test
    void onePersonsBeliefsAreHisOwn() {
        Decision first = add(What.NO_CONFLICT, "amal", null);
        add(What.CONFLICT, "basim", first.id());
        Beliefs all = Beliefs.of(log);
        assertThat(all.people()).containsExactly("amal", "basim");
        assertThat(all.by("amal").on(PAIR, Aspect.CONFLICT, null).what()).isEqualTo(What.NO_CONFLICT);
        assertThat(all.by("basim").on(PAIR, Aspect.CONFLICT, null).what()).isEqualTo(What.CONFLICT);
        assertThat(all.by("carim").on(PAIR, Aspect.CONFLICT, null).reason()).isEqualTo(Reason.INFERRED);
    }

    @Test
    void forgedCirclesAndUnknownTargetsTakeNobodyDown() {
        Decision honest = add(What.NO_CONFLICT, "amal", null);
        log.add(decision("x", What.CONFLICT, PAIR, "mallory", 50, "y"));
        log.add(decision("y", What.CONFLICT, PAIR, "mallory", 51, "x"));
        log.add(decision("z", What.NOTE, PAIR, "mallory", 52, "nowhere"));
        assertThat(conflict().decision()).isEqualTo(honest);
        assertThat(Beliefs.of(log).notes(PAIR)).hasSize(1);
    }

    @Test
    void theOrderOfTheLogSaysNothing() {
        Random random = new Random(6);
        List<What> kinds = List.of(What.values());
        for (int round = 0; round < 200; round++) {
            log.clear();
            for (int i = 0; i < 12; i++) {
                String undoes = i > 0 && random.nextBoolean() ? "d" + random.nextInt(i) : null;
                add(kinds.get(random.nextInt(kinds.size())), "p" + random.nextInt(2), undoes);
            }
            Beliefs before = Beliefs.of(log);
            Collections.shuffle(log, random);
            Beliefs after = Beliefs.of(log);
            assertThat(after.standing()).isEqualTo(before.standing());
            for (Aspect aspect : Aspect.values()) {
                assertThat(after.on(PAIR, aspect, null)).isEqualTo(before.on(PAIR, aspect, null));
            }
        }
    }
}

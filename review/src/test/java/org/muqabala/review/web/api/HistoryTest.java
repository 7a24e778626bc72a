package org.muqabala.review.web.api;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Random;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.muqabala.report.decision.Aspect;
import org.muqabala.report.decision.Belief;
import org.muqabala.report.decision.Beliefs;
import org.muqabala.report.decision.Decision;
import org.muqabala.report.decision.Subject;
import org.muqabala.report.decision.What;
import org.muqabala.review.log.Some;
import org.muqabala.review.log.Stored;

/** Undoing and redoing, as the log alone tells it. */
class HistoryTest {
    private static final List<Subject> SUBJECTS = List.of(Some.pair("a", "b"), Some.pair("c", "d"), Some.group("e"));
    private static final List<What> ALL = List.of(What.values());
    private static final List<String> PEOPLE = List.of("amal", "basma");

    private final List<Stored> log = new ArrayList<>();
    private final History history = new History();

    private void add(Decision decision) {
        log.add(new Stored(log.size() + 1, decision));
        history.added(log.get(log.size() - 1));
    }

    private void decide(String who, What what, Subject subject, @Nullable String batch, @Nullable String undoes) {
        String id = "d" + log.size();
        Decision plain = Some.decision(id, what, subject, who, log.size(), undoes);
        add(new Decision(
                id, what, subject, plain.value(), who, plain.when(), plain.note(), plain.basis(), undoes, batch, null));
    }

    private boolean takeBack(String who, List<Stored> act) {
        String batch = act.size() == 1 ? null : "b" + log.size();
        act.forEach(stored -> decide(
                who,
                What.RETRACTED,
                stored.decision().subject(),
                batch,
                stored.decision().id()));
        return !act.isEmpty();
    }

    private boolean undo(String who) {
        return takeBack(who, history.of(who).undoable());
    }

    private boolean redo(String who) {
        return takeBack(who, history.of(who).redoable());
    }

    private List<Belief> beliefs() {
        Beliefs beliefs = Beliefs.of(log.stream().map(Stored::decision).toList());
        List<Belief> all = new ArrayList<>();
        for (Subject subject : SUBJECTS) {
            for (Aspect aspect : Aspect.values()) {
                all.add(beliefs.on(subject, aspect, null));
            }
        }
        return all;
    }

    private void act(Random random) {
        String who = PEOPLE.get(random.nextInt(2));
        switch (random.nextInt(6)) {
            case 0 -> undo(who);
            case 1 -> redo(who);
            case 2 -> {
                String batch = "b" + log.size();
                for (int i = 0; i <= random.nextInt(3); i++) {
                    decide(who, any(random), SUBJECTS.get(i), batch, null);
                }
            }
            case 3 -> {
                if (!log.isEmpty()) {
                    Stored some = log.get(random.nextInt(log.size()));
                    decide(
                            who,
                            What.RETRACTED,
                            some.decision().subject(),
                            null,
                            some.decision().id());
                }
            }
            default -> decide(who, any(random), SUBJECTS.get(random.nextInt(3)), null, null);
        }
    }

    private static What any(Random random) {
        return ALL.get(random.nextInt(ALL.size()));
    }

    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3, 4, 5, 6, 7, 8, 9, 10})
    void whoUndoesAndRedoesAsOftenIsWhereTheyWere(long seed) {
        Random random = new Random(seed);
        for (int i = 0; i < 120; i++) {
            act(random);
            String who = PEOPLE.get(random.nextInt(2));
            History.Moment before = history.of(who);
            List<Belief> believed = beliefs();
            int undone = 0;
            for (int n = random.nextInt(6); n > 0 && undo(who); n--) {
                undone++;
            }
            for (int n = 0; n < undone; n++) {
                assertThat(redo(who)).isTrue();
            }
            assertThat(beliefs()).isEqualTo(believed);
            assertThat(history.of(who).undoable()).isEqualTo(before.undoable());
            assertThat(history.of(who).redoable()).isEqualTo(before.redoable());
        }
    }

    @ParameterizedTest
    @ValueSource(longs = {11, 12, 13})
    void whoUndoesAllHasSaidNothing(long seed) {
        Random random = new Random(seed);
        for (int i = 0; i < 100; i++) {
            act(random);
        }
        while (undo("amal")) {
            // until nothing is left
        }
        assertThat(Beliefs.of(log.stream().map(Stored::decision).toList())
                        .by("amal")
                        .standing())
                .allMatch(d -> d.undoes() != null);
    }

    @ParameterizedTest
    @ValueSource(longs = {21, 22, 23})
    void aHistoryThatIsReadAgainIsTheSame(long seed) {
        Random random = new Random(seed);
        for (int i = 0; i < 100; i++) {
            act(random);
        }
        History again = new History();
        log.forEach(again::added);
        for (String who : PEOPLE) {
            assertThat(again.of(who).undoable()).isEqualTo(history.of(who).undoable());
            assertThat(again.of(who).redoable()).isEqualTo(history.of(who).redoable());
        }
        assertThat(log.stream().map(Stored::number)).isSortedAccordingTo(Comparator.naturalOrder());
    }

    @Test
    void aNewActLeavesNothingToRedo() {
        decide("amal", What.SAME, SUBJECTS.get(0), null, null);
        undo("amal");
        assertThat(history.of("amal").redoable()).hasSize(1);
        decide("basma", What.SAME, SUBJECTS.get(0), null, null);
        assertThat(history.of("amal").redoable()).hasSize(1);
        decide("amal", What.NOTE, SUBJECTS.get(1), null, null);
        assertThat(history.of("amal").redoable()).isEmpty();
        assertThat(history.of("amal").undoable()).extracting(Stored::number).containsExactly(4L);
    }

    @Test
    void takingBackAnEarlierOneIsAnActOfItsOwn() {
        decide("amal", What.SAME, SUBJECTS.get(0), null, null);
        decide("amal", What.SAME, SUBJECTS.get(1), null, null);
        decide("amal", What.RETRACTED, SUBJECTS.get(0), null, "d0");
        assertThat(history.of("amal").undoable()).extracting(Stored::number).containsExactly(3L);
        assertThat(history.of("amal").redoable()).isEmpty();
    }

    @Test
    void whatAColleagueTakesBackIsTheirsToRedo() {
        decide("amal", What.SAME, SUBJECTS.get(0), null, null);
        decide("basma", What.RETRACTED, SUBJECTS.get(0), null, "d0");
        assertThat(history.of("basma").undoable()).extracting(Stored::number).containsExactly(2L);
        assertThat(history.of("amal").undoable()).extracting(Stored::number).containsExactly(1L);
        assertThat(history.of("amal").redoable()).isEmpty();
    }
}

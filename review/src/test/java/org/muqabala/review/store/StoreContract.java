package org.muqabala.review.store;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.catchThrowableOfType;
import static org.muqabala.review.log.Some.decision;
import static org.muqabala.review.log.Some.group;
import static org.muqabala.review.log.Some.pair;

import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.LongStream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.muqabala.report.decision.Decision;
import org.muqabala.report.decision.Subject;
import org.muqabala.report.decision.What;
import org.muqabala.review.log.DecisionConflict;
import org.muqabala.review.log.DecisionStore;
import org.muqabala.review.log.Some;
import org.muqabala.review.log.StaleDecision;
import org.muqabala.review.log.StoreException;
import org.muqabala.review.log.Stored;

/** What every store keeps to, whatever database it is in. */
abstract class StoreContract {
    private static final long ANY = DecisionStore.ANY;

    private DecisionStore store;

    /** An empty database of this test's own, the same for the whole test. */
    abstract Database database();

    @BeforeEach
    void open() {
        store = new LogStore(database());
    }

    @AfterEach
    void close() {
        store.close();
    }

    @Test
    void aDecisionComesBackAsItWas() {
        for (What what : What.values()) {
            Decision decision = decision("d-" + what.code(), what, pair("a", "b"));
            Stored stored = store.append(decision, ANY);
            assertThat(store.since(stored.number() - 1, 1)).containsExactly(new Stored(stored.number(), decision));
        }
        assertThat(store.last()).isEqualTo(What.values().length);
    }

    @Test
    void anEmptyLogHasNothing() {
        assertThat(store.last()).isZero();
        assertThat(store.since(0, 10)).isEmpty();
        assertThat(store.on(pair("a", "b"))).isEmpty();
    }

    @Test
    void theLogIsReadInPartsWithoutGaps() {
        for (int i = 0; i < 5; i++) {
            store.append(decision("d" + i, What.SAME, pair("a", "b" + i)), ANY);
        }
        assertThat(store.since(0, 3)).extracting(Stored::number).containsExactly(1L, 2L, 3L);
        assertThat(store.since(3, 3)).extracting(Stored::number).containsExactly(4L, 5L);
        assertThat(store.since(5, 3)).isEmpty();
        assertThat(store.since(0, 0)).isEmpty();
    }

    @Test
    void theSameAgainIsStoredOnceEvenWhereItIsStaleByNow() {
        Decision decision = decision("d1", What.CONFLICT, pair("a", "b"));
        Stored first = store.append(decision, 0);
        store.append(decision("d2", What.NO_CONFLICT, pair("a", "b")), first.number());
        assertThat(store.append(decision, 0)).isEqualTo(first);
        assertThat(store.last()).isEqualTo(2);
    }

    @Test
    void anIdIsOfOneDecision() {
        Stored stored = store.append(decision("d1", What.CONFLICT, pair("a", "b")), ANY);
        DecisionConflict conflict = catchThrowableOfType(
                DecisionConflict.class, () -> store.append(decision("d1", What.NO_CONFLICT, pair("a", "b")), ANY));
        assertThat(conflict.stored()).isEqualTo(stored);
        assertThat(store.since(0, 9)).containsExactly(stored);
    }

    @Test
    void whoHasNotSeenTheLastDecisionIsToldOfIt() {
        Stored first = store.append(decision("d1", What.CONFLICT, pair("a", "b")), 0);
        Stored second = store.append(decision("d2", What.MAYBE, pair("a", "b")), first.number());
        store.append(decision("d3", What.MAYBE, pair("a", "c")), 0);
        StaleDecision stale = catchThrowableOfType(
                StaleDecision.class, () -> store.append(decision("d4", What.SAME, pair("a", "b")), first.number()));
        assertThat(stale.newer()).containsExactly(second);
        assertThat(store.last()).isEqualTo(3);
        assertThat(store.append(decision("d4", What.SAME, pair("a", "b")), second.number())
                        .number())
                .isEqualTo(4);
    }

    @Test
    void aBatchIsStoredInItsOrderAndOnce() {
        Decision first = decision("b.1", What.DIFFERENT, pair("a", "b"));
        Decision second = decision("b.2", What.SAME, pair("a", "c"));
        Decision undoing = decision("b.3", What.RETRACTED, pair("a", "b"), "amal", 1, "b.1");
        List<Stored> stored = store.appendAll(List.of(first, second, undoing), 0);

        assertThat(stored)
                .containsExactly(new Stored(1, first), new Stored(2, second), new Stored(3, undoing))
                .isEqualTo(store.since(0, 9));
        assertThat(store.appendAll(List.of(first, second, undoing), 0)).isEqualTo(stored);
        assertThat(store.appendAll(List.of(), 0)).isEmpty();
        assertThat(store.last()).isEqualTo(3);
    }

    @Test
    void ofABatchWithAnIdThatIsTakenNothingIsStored() {
        Stored taken = store.append(decision("b.2", What.SAME, pair("a", "c")), ANY);
        List<Decision> batch = List.of(
                decision("b.1", What.DIFFERENT, pair("a", "b")), decision("b.2", What.DIFFERENT, pair("a", "c")));
        DecisionConflict conflict = catchThrowableOfType(DecisionConflict.class, () -> store.appendAll(batch, ANY));

        assertThat(conflict.stored()).isEqualTo(taken);
        assertThat(store.since(0, 9)).containsExactly(taken);
        assertThat(store.on(pair("a", "b"))).isEmpty();
        assertThatThrownBy(() -> store.appendAll(
                        List.of(
                                decision("c.1", What.SAME, pair("a", "d")),
                                decision("c.1", What.DIFFERENT, pair("a", "d"))),
                        ANY))
                .isInstanceOf(IllegalArgumentException.class);
        assertThat(store.last()).isEqualTo(1);
    }

    @Test
    void ofABatchThatIsStaleNothingIsStoredAndAllThatIsNewerIsTold() {
        Stored first = store.append(decision("d1", What.SAME, pair("a", "b")), ANY);
        Stored second = store.append(decision("d2", What.SAME, pair("a", "c")), ANY);
        Stored third = store.append(decision("d3", What.DIFFERENT, pair("a", "b")), ANY);
        List<Decision> batch = List.of(
                decision("b.1", What.MAYBE, pair("a", "c")),
                decision("b.2", What.MAYBE, pair("a", "d")),
                decision("b.3", What.MAYBE, pair("a", "b")));
        StaleDecision stale = catchThrowableOfType(StaleDecision.class, () -> store.appendAll(batch, first.number()));

        assertThat(stale.newer()).containsExactly(second, third);
        assertThat(store.last()).isEqualTo(3);
        assertThat(store.appendAll(batch, third.number())).hasSize(3);
    }

    @Test
    void batchesOfTenWritersStayTogether() throws Exception {
        int size = 5;
        AtOnce.write(10, writer -> {
            List<Decision> batch = new ArrayList<>();
            for (int i = 0; i < size; i++) {
                batch.add(decision("w" + writer + "." + i, What.SAME, pair("a" + writer, "b" + i)));
            }
            return store.appendAll(batch, 0);
        });
        List<Stored> log = store.since(0, 99);
        assertThat(log).hasSize(10 * size);
        for (int i = 0; i < log.size(); i++) {
            String first = log.get(i - i % size).decision().id();
            assertThat(log.get(i).decision().id()).isEqualTo(first.replace(".0", "." + i % size));
        }
    }

    @Test
    void aSubjectIsItsPiecesInAnyOrderButSidesAreNotExchanged() {
        Stored stored = store.append(decision("d1", What.SAME, group("a", "b", "a")), ANY);
        assertThat(store.on(group("b", "a"))).containsExactly(stored);
        assertThat(store.on(pair("a", "b"))).isEmpty();
        assertThat(store.on(group("a"))).isEmpty();
    }

    @Test
    void tenWritersAtOnceLoseAndDoubleNothing() throws Exception {
        int writers = 10;
        int each = 20;
        List<Stored> acknowledged = AtOnce.write(writers, writer -> {
            List<Stored> stored = new ArrayList<>();
            for (int i = 0; i < each; i++) {
                Decision decision = decision("w" + writer + "-" + i, What.SAME, pair("a" + writer, "b" + i));
                stored.add(store.append(decision, 0));
                store.append(decision, 0);
            }
            return stored;
        });
        assertThat(store.since(0, 1000)).containsExactlyInAnyOrderElementsOf(acknowledged);
        assertThat(store.since(0, 1000))
                .extracting(Stored::number)
                .containsExactlyElementsOf(
                        LongStream.rangeClosed(1, (long) writers * each).boxed().toList());
    }

    @Test
    void ofTenWhoSawTheSameOneDecides() throws Exception {
        AtomicInteger refused = new AtomicInteger();
        Subject subject = pair("a", "b");
        try (DecisionStore other = new LogStore(database())) {
            List<Stored> stored = AtOnce.write(10, writer -> {
                try {
                    return List.of((writer % 2 == 0 ? store : other)
                            .append(decision("w" + writer, What.CONFLICT, subject), 0));
                } catch (StaleDecision e) {
                    refused.incrementAndGet();
                    return List.of();
                }
            });
            assertThat(stored).hasSize(1).isEqualTo(store.on(subject));
            assertThat(refused).hasValue(9);
        }
    }

    @Test
    void ofManyWhoWriteAtOnceEachIsAnsweredForItself() throws Exception {
        int rounds = 30;
        Stored known = store.append(decision("known", What.SAME, pair("a", "b")), ANY);
        Stored last = store.append(decision("last", What.MAYBE, pair("a", "b")), known.number());
        AtomicInteger stale = new AtomicInteger();
        AtomicInteger conflicting = new AtomicInteger();
        List<Stored> stored = AtOnce.write(9, writer -> {
            List<Stored> mine = new ArrayList<>();
            for (int i = 0; i < rounds; i++) {
                String id = "w" + writer + "-" + i;
                try {
                    switch (writer % 3) {
                        case 0 -> mine.add(store.append(decision(id, What.SAME, pair("c" + writer, "d")), ANY));
                        case 1 -> store.append(decision(id, What.SAME, pair("a", "b")), known.number());
                        default -> store.append(decision("known", What.DIFFERENT, pair("a", "b")), ANY);
                    }
                } catch (StaleDecision e) {
                    assertThat(e.newer()).containsExactly(last);
                    stale.incrementAndGet();
                } catch (DecisionConflict e) {
                    assertThat(e.stored()).isEqualTo(known);
                    conflicting.incrementAndGet();
                }
            }
            return mine;
        });
        assertThat(stored).hasSize(3 * rounds);
        assertThat(stale).hasValue(3 * rounds);
        assertThat(conflicting).hasValue(3 * rounds);
        assertThat(store.since(last.number(), 1000)).containsExactlyInAnyOrderElementsOf(stored);
    }

    @Test
    void tenWhoOpenANewDatabaseAtOnceShareIt() throws Exception {
        store.close();
        empty();
        List<Stored> stored = AtOnce.write(10, writer -> {
            try (DecisionStore one = new LogStore(database())) {
                return List.of(one.append(decision("w" + writer, What.CONFLICT, pair("a", "b")), ANY));
            }
        });
        open();
        assertThat(store.since(0, 99)).hasSize(10).containsExactlyInAnyOrderElementsOf(stored);
    }

    @Test
    void theLogIsThereAfterARestart() {
        Stored stored = store.append(decision("d1", What.NOTE, pair("a", "b")), ANY);
        store.close();
        assertThatThrownBy(() -> store.last())
                .isInstanceOf(StoreException.class)
                .hasMessageContaining("closed");
        open();
        assertThat(store.since(0, 9)).containsExactly(stored);
        assertThat(store.append(decision("d2", What.SAME, pair("a", "b")), stored.number())
                        .number())
                .isEqualTo(2);
    }

    @Test
    void theDatabaseItselfRefusesToChangeTheLog() throws SQLException {
        Stored stored = store.append(decision("d1", What.SAME, pair("a", "b")), ANY);
        assertThatThrownBy(() -> execute("UPDATE review_decision SET id = 'other'"))
                .hasMessageContaining("only grows");
        assertThatThrownBy(() -> execute("DELETE FROM review_decision")).hasMessageContaining("only grows");
        assertThat(store.since(0, 9)).containsExactly(stored);
    }

    @Test
    void tablesOfAnOlderVersionAreBroughtUpToDateWithWhatTheyHold() throws SQLException {
        store.close();
        empty();
        Stored stored;
        try (DecisionStore log = new LogStore(new FirstVersion(database()))) {
            stored = log.append(Some.decision("d1", What.SAME, pair("a", "b")), ANY);
        }
        open();
        assertThat(store.since(0, 9)).containsExactly(stored);
        assertThat(store.on(pair("a", "b"))).containsExactly(stored);
        assertThatThrownBy(() -> execute("DELETE FROM review_decision")).hasMessageContaining("only grows");
    }

    /** Makes {@link #database} another one, of which nothing is there yet. */
    abstract void empty();

    @Test
    void tablesOfANewerVersionAreLeftAlone() throws SQLException {
        execute("INSERT INTO review_version VALUES (99)");
        assertThatThrownBy(() -> new LogStore(database()))
                .isInstanceOf(StoreException.class)
                .hasMessageContaining("found version 99; open them with the newer program");
    }

    private void execute(String sql) throws SQLException {
        try (Connection connection = database().connect();
                Statement statement = connection.createStatement()) {
            statement.execute(sql);
        }
    }
}

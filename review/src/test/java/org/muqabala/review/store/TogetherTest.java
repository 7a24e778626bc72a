package org.muqabala.review.store;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import java.util.function.Supplier;
import org.junit.jupiter.api.Test;

class TogetherTest {
    private final List<List<String>> rounds = Collections.synchronizedList(new ArrayList<>());
    private final CountDownLatch begun = new CountDownLatch(1);
    private final CountDownLatch may = new CountDownLatch(1);
    private final Together<String, String> together = new Together<>(this::work);

    private List<Supplier<String>> work(List<String> tasks) {
        rounds.add(tasks);
        begun.countDown();
        try {
            may.await();
        } catch (InterruptedException e) {
            throw new IllegalStateException(e);
        }
        if (tasks.contains("breaks all")) {
            throw new IllegalStateException("broken");
        }
        if (tasks.contains("too much")) {
            throw new OutOfMemoryError("too much");
        }
        return tasks.stream().map(TogetherTest::outcome).toList();
    }

    private static Supplier<String> outcome(String task) {
        return () -> {
            if (task.equals("refused")) {
                throw new IllegalArgumentException("no");
            }
            return "done: " + task;
        };
    }

    /** The first task is at work while the others come. */
    private List<Future<String>> whileAtWork(String... tasks) throws InterruptedException {
        ExecutorService threads = Executors.newCachedThreadPool();
        List<Future<String>> outcomes = new ArrayList<>();
        outcomes.add(threads.submit(() -> together.does("first")));
        begun.await();
        for (String task : tasks) {
            outcomes.add(threads.submit(() -> together.does(task)));
        }
        while (together.waiting() < tasks.length) {
            Thread.onSpinWait();
        }
        may.countDown();
        threads.shutdown();
        return outcomes;
    }

    @Test
    void whoComesWhileOthersAreAtWorkIsTakenAlongWithTheNextRound() throws Exception {
        List<Future<String>> outcomes = whileAtWork("a", "b", "c");
        for (int i = 0; i < 4; i++) {
            assertThat(outcomes.get(i).get())
                    .isEqualTo("done: " + List.of("first", "a", "b", "c").get(i));
        }
        assertThat(rounds).hasSize(2);
        assertThat(rounds.get(1)).containsExactlyInAnyOrder("a", "b", "c");
    }

    @Test
    void eachIsAnsweredForItself() throws Exception {
        List<Future<String>> outcomes = whileAtWork("a", "refused");
        assertThat(outcomes.get(1).get()).isEqualTo("done: a");
        assertThatThrownBy(() -> outcomes.get(2).get()).hasRootCauseMessage("no");
        assertThat(rounds).hasSize(2);
    }

    @Test
    void whatBreaksARoundHindersNoneButItself() throws Exception {
        List<Future<String>> outcomes = whileAtWork("a", "breaks all", "b");
        assertThat(outcomes.get(1).get()).isEqualTo("done: a");
        assertThatThrownBy(() -> outcomes.get(2).get()).hasRootCauseMessage("broken");
        assertThat(outcomes.get(3).get()).isEqualTo("done: b");
        assertThat(rounds).hasSize(5);
    }

    @Test
    void whereMemoryEndsNobodyWaitsForEver() throws Exception {
        List<Future<String>> outcomes = whileAtWork("a", "too much", "b");
        assertThat(outcomes.get(1).get(20, TimeUnit.SECONDS)).isEqualTo("done: a");
        assertThatThrownBy(() -> outcomes.get(2).get(20, TimeUnit.SECONDS)).hasRootCauseMessage("too much");
        assertThat(outcomes.get(3).get(20, TimeUnit.SECONDS)).isEqualTo("done: b");
    }

    @Test
    void oneAloneIsDoneAtOnce() {
        may.countDown();
        assertThat(together.does("a")).isEqualTo("done: a");
        assertThatThrownBy(() -> together.does("breaks all")).hasMessage("broken");
        assertThat(rounds).containsExactly(List.of("a"), List.of("breaks all"));
    }
}

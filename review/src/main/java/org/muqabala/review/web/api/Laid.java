package org.muqabala.review.web.api;

import java.util.ArrayList;
import java.util.Collection;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.NavigableMap;
import java.util.Optional;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
import org.muqabala.report.decision.Aspect;
import org.muqabala.report.decision.Carried;
import org.muqabala.report.decision.CarryOver;
import org.muqabala.report.decision.Subject;
import org.muqabala.review.log.Stored;

/**
 * The decisions that count, laid upon the comparison that is shown. Each is laid once, when it comes or when the comparison
 * does. That values changed asks for a second look at what was said of them, not at a label, an assignment or a note; those
 * are told of only where their evidence is gone.
 */
final class Laid implements Follower {
    private final CarryOver carryOver;
    private final Material material;
    private final Map<Subject, Status> bySubject = new HashMap<>();
    private final Map<Carried.State, NavigableMap<Long, One>> byState = new EnumMap<>(Carried.State.class);
    private final NavigableMap<Integer, Integer> changedGroups = new TreeMap<>();

    Laid(CarryOver carryOver, Material material) {
        this.carryOver = carryOver;
        this.material = material;
        for (Carried.State state : Carried.State.values()) {
            byState.put(state, new TreeMap<>());
        }
    }

    /** A decision and what became of it. */
    record One(Stored stored, Carried carried) {}

    /**
     * What is kept of a subject.
     *
     * @param counting the decisions that are told of
     * @param held the one that settles it; null where none does
     */
    private record Status(List<One> counting, @Nullable One held) {
        boolean isChanged() {
            return held != null && held.carried().state() == Carried.State.CHANGED;
        }
    }

    @Override
    public synchronized void changed(List<Stored> decisions) {
        Subject subject = decisions.get(0).decision().subject();
        @Nullable Status before = bySubject.remove(subject);
        if (before != null) {
            count(subject, before, -1);
            before.counting().forEach(one -> of(one).remove(one.stored().number()));
        }
        Status after = status(subject, Opinion.of(decisions));
        List<Integer> findings = material.on(subject);
        findings.forEach(number -> material.findings().decide(number, after.held() != null));
        if (!after.counting().isEmpty()) {
            bySubject.put(subject, after);
            count(subject, after, 1);
            after.counting().forEach(one -> of(one).put(one.stored().number(), one));
        }
    }

    private Status status(Subject subject, Opinion opinion) {
        Optional<Stored> held = opinion.held();
        @Nullable One settling = null;
        List<One> counting = new ArrayList<>();
        for (Stored stored : opinion.counting(subject)) {
            One one = new One(stored, carryOver.carry(stored.decision()));
            if (isOfArticles(stored) || one.carried().state() == Carried.State.ORPHANED) {
                counting.add(one);
            }
            if (held.filter(stored::equals).isPresent()) {
                settling = one;
            }
        }
        return new Status(List.copyOf(counting), settling);
    }

    private static boolean isOfArticles(Stored stored) {
        return Aspect.of(stored.decision().what())
                .filter(aspect -> aspect != Aspect.LABEL && aspect != Aspect.ASSIGNEE)
                .isPresent();
    }

    private Map<Long, One> of(One one) {
        return forState(one.carried().state());
    }

    private NavigableMap<Long, One> forState(Carried.State state) {
        return byState.getOrDefault(state, new TreeMap<>());
    }

    private void count(Subject subject, Status status, int by) {
        if (status.isChanged()) {
            for (int place : material.groupsOn(subject)) {
                changedGroups.merge(place, by, (a, b) -> a + b == 0 ? null : a + b);
            }
        }
    }

    /** How many decisions are in each state. */
    synchronized Map<Carried.State, Integer> counts() {
        Map<Carried.State, Integer> counts = new EnumMap<>(Carried.State.class);
        byState.forEach((state, all) -> counts.put(state, all.size()));
        return counts;
    }

    /** What became of a decision. */
    Carried of(Stored stored) {
        return known(stored).orElseGet(() -> carryOver.carry(stored.decision()));
    }

    private synchronized Optional<Carried> known(Stored stored) {
        @Nullable Status status = bySubject.get(stored.decision().subject());
        return status == null
                        || status.held() == null
                        || !status.held().stored().equals(stored)
                ? Optional.empty()
                : Optional.of(status.held().carried());
    }

    /** Places of the groups with a finding whose values are others than those that it was settled on, ascending. */
    synchronized int[] changedGroups() {
        return changedGroups.keySet().stream().mapToInt(Integer::intValue).toArray();
    }

    /** Decisions behind a number, in a state or in any, the oldest first, so many at most. */
    synchronized List<One> behind(long number, Carried.@Nullable State state, int most) {
        Collection<NavigableMap<Long, One>> asked = state == null ? byState.values() : List.of(forState(state));
        NavigableMap<Long, One> found = new TreeMap<>();
        for (NavigableMap<Long, One> all : asked) {
            all.tailMap(number, false).values().stream()
                    .limit(most)
                    .forEach(one -> found.put(one.stored().number(), one));
        }
        return found.values().stream().limit(most).toList();
    }
}

package org.muqabala.review.web;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.muqabala.report.decision.Decision;
import org.muqabala.report.decision.Subject;
import org.muqabala.review.log.DecisionConflict;
import org.muqabala.review.log.DecisionStore;
import org.muqabala.review.log.StaleDecision;
import org.muqabala.review.log.Stored;

/** A log without a file. */
final class MemoryStore implements DecisionStore {
    private final List<Stored> log = new ArrayList<>();

    @Override
    public synchronized Stored append(Decision decision, long expected) {
        for (Stored stored : log) {
            if (stored.decision().id().equals(decision.id())) {
                if (stored.decision().equals(decision)) {
                    return stored;
                }
                throw new DecisionConflict(stored);
            }
        }
        List<Stored> newer = on(decision.subject()).stream()
                .filter(s -> s.number() > expected)
                .toList();
        if (expected != ANY && !newer.isEmpty()) {
            throw new StaleDecision(newer);
        }
        Stored stored = new Stored(log.size() + 1, decision);
        log.add(stored);
        return stored;
    }

    @Override
    public synchronized List<Stored> appendAll(List<Decision> decisions, long expected) {
        long last = log.size();
        List<Stored> before = List.copyOf(log);
        boolean done = false;
        try {
            Set<Stored> newer = new LinkedHashSet<>();
            List<Stored> all = new ArrayList<>();
            for (Decision decision : decisions) {
                boolean isKnown =
                        before.stream().anyMatch(s -> s.decision().id().equals(decision.id()));
                if (!isKnown && expected != ANY) {
                    on(decision.subject()).stream()
                            .filter(s -> s.number() > expected && s.number() <= last)
                            .forEach(newer::add);
                }
                all.add(append(decision, ANY));
            }
            if (!newer.isEmpty()) {
                throw new StaleDecision(List.copyOf(newer));
            }
            done = true;
            return all;
        } finally {
            if (!done) {
                log.subList((int) last, log.size()).clear();
            }
        }
    }

    @Override
    public synchronized List<Stored> since(long number, int most) {
        return log.stream().filter(s -> s.number() > number).limit(most).toList();
    }

    @Override
    public synchronized List<Stored> on(Subject subject) {
        return log.stream().filter(s -> s.decision().subject().equals(subject)).toList();
    }

    @Override
    public synchronized long last() {
        return log.size();
    }

    @Override
    public void close() {}
}

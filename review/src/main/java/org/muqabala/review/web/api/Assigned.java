package org.muqabala.review.web.api;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
import org.muqabala.report.decision.Aspect;
import org.muqabala.report.decision.Subject;
import org.muqabala.report.decision.What;
import org.muqabala.review.log.Stored;

/** Which groups of a comparison somebody is to look at, and in which somebody decided. */
final class Assigned implements Follower {
    private final Places places;
    private final Map<Subject, String> colleagues = new HashMap<>();
    private final Map<Subject, Set<String>> deciders = new HashMap<>();
    private final Map<String, Map<Integer, Integer>> toColleague = new HashMap<>();
    private final Map<String, Map<Integer, Integer>> byDecider = new HashMap<>();

    Assigned(Places places) {
        this.places = places;
    }

    @Override
    public synchronized void changed(List<Stored> decisions) {
        Subject subject = decisions.get(0).decision().subject();
        if (places.of(subject).isEmpty()) {
            return;
        }
        boolean isOfAssignment = false;
        Set<String> known = deciders.computeIfAbsent(subject, s -> new HashSet<>());
        for (Stored stored : decisions) {
            isOfAssignment |= stored.decision().what() == What.ASSIGN;
            if (known.add(stored.decision().who())) {
                count(byDecider, stored.decision().who(), subject, 1);
            }
        }
        if (isOfAssignment) {
            assign(
                    subject,
                    Opinion.of(decisions).on(subject, Aspect.ASSIGNEE, null).value());
        }
    }

    private void assign(Subject subject, @Nullable String colleague) {
        @Nullable String before = colleagues.remove(subject);
        if (before != null) {
            count(toColleague, before, subject, -1);
        }
        if (colleague != null) {
            colleagues.put(subject, colleague);
            count(toColleague, colleague, subject, 1);
        }
    }

    private void count(Map<String, Map<Integer, Integer>> all, String who, Subject subject, int by) {
        Map<Integer, Integer> counts = all.computeIfAbsent(who, w -> new TreeMap<>());
        for (int place : places.of(subject)) {
            counts.merge(place, by, (a, b) -> a + b == 0 ? null : a + b);
        }
    }

    /** Places of the groups that a colleague is to look at, ascending. */
    synchronized List<Integer> to(String colleague) {
        return List.copyOf(toColleague.getOrDefault(colleague, Map.of()).keySet());
    }

    /** Places of the groups in which somebody decided on a finding, ascending. */
    synchronized List<Integer> by(String who) {
        return List.copyOf(byDecider.getOrDefault(who, Map.of()).keySet());
    }
}

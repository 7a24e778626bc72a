package org.muqabala.review.web.api;

import java.util.BitSet;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.muqabala.report.decision.Aspect;
import org.muqabala.report.decision.Subject;
import org.muqabala.report.decision.What;
import org.muqabala.review.log.Stored;

/** Which findings of a comparison somebody is to look at, and which somebody decided, by their numbers. */
final class Assigned implements Follower {
    private final Material material;
    private final Map<Subject, String> colleagues = new HashMap<>();
    private final Map<String, BitSet> toColleague = new HashMap<>();
    private final Map<String, BitSet> byDecider = new HashMap<>();

    Assigned(Material material) {
        this.material = material;
    }

    @Override
    public synchronized void changed(List<Stored> decisions) {
        Subject subject = decisions.get(0).decision().subject();
        List<Integer> findings = material.on(subject);
        if (findings.isEmpty()) {
            return;
        }
        own(decisions).forEach((who, own) -> {
            boolean isDecided = Held.of(own).isPresent();
            BitSet decided = byDecider.computeIfAbsent(who, w -> new BitSet());
            findings.forEach(number -> decided.set(number, isDecided));
        });
        if (decisions.stream().anyMatch(stored -> stored.decision().what() == What.ASSIGN)) {
            assign(
                    subject,
                    findings,
                    Opinion.of(decisions).on(subject, Aspect.ASSIGNEE, null).value());
        }
    }

    private static Map<String, List<Stored>> own(List<Stored> decisions) {
        Map<String, List<Stored>> own = new LinkedHashMap<>();
        for (Stored stored : decisions) {
            String who = stored.decision().who();
            own.computeIfAbsent(
                    who,
                    w -> decisions.stream()
                            .filter(s -> s.decision().who().equals(w))
                            .toList());
        }
        return own;
    }

    private void assign(Subject subject, List<Integer> findings, @Nullable String colleague) {
        @Nullable String before = colleagues.remove(subject);
        if (before != null) {
            findings.forEach(toColleague.computeIfAbsent(before, c -> new BitSet())::clear);
        }
        if (colleague != null) {
            colleagues.put(subject, colleague);
            findings.forEach(toColleague.computeIfAbsent(colleague, c -> new BitSet())::set);
        }
    }

    /** Numbers of the findings that a colleague is to look at. */
    synchronized BitSet to(String colleague) {
        return copy(toColleague.get(colleague));
    }

    /** Numbers of the findings that somebody decided, whatever others did. */
    synchronized BitSet by(String who) {
        return copy(byDecider.get(who));
    }

    private static BitSet copy(@Nullable BitSet numbers) {
        return numbers == null ? new BitSet() : (BitSet) numbers.clone();
    }
}

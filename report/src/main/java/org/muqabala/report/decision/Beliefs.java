package org.muqabala.report.decision;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;

/**
 * What holds of each subject by a log of decisions. Of several that stand on one aspect the latest holds, by its time and,
 * at one instant, by its id; the order of the log says nothing, so that two desks who merged their logs believe the same.
 */
public final class Beliefs {
    static final Comparator<Decision> BY_TIME =
            Comparator.comparing(Decision::when).thenComparing(Decision::id);

    private final List<Decision> log;
    private final List<Decision> standing;
    private final Map<Subject, List<Decision>> bySubject = new HashMap<>();

    private Beliefs(List<Decision> log) {
        this.log = log;
        standing = Collections.unmodifiableList(Standing.of(log));
        for (Decision decision : standing) {
            bySubject
                    .computeIfAbsent(decision.subject(), subject -> new ArrayList<>())
                    .add(decision);
        }
    }

    /** What holds by some decisions, each of which comes once. */
    public static Beliefs of(Collection<Decision> decisions) {
        return new Beliefs(decisions.stream().sorted(BY_TIME).toList());
    }

    /** What one person alone would have it: nobody else's decision asserts anything or takes anything back. */
    public Beliefs by(String who) {
        return new Beliefs(log.stream().filter(d -> d.who().equals(who)).toList());
    }

    /** The people who decided, in alphabetical order. */
    public Set<String> people() {
        Set<String> people = new TreeSet<>();
        log.forEach(decision -> people.add(decision.who()));
        return people;
    }

    /** The decisions that nobody took back, by time. */
    public List<Decision> standing() {
        return standing;
    }

    /** The subjects on which a decision stands, in no order that means anything. */
    public Set<Subject> subjects() {
        return Collections.unmodifiableSet(bySubject.keySet());
    }

    /**
     * What holds on an aspect of a subject.
     *
     * @param inferred what the program infers; null where it does not say
     */
    public Belief on(Subject subject, Aspect aspect, @Nullable What inferred) {
        return on(bySubject.getOrDefault(subject, List.of()), aspect, inferred);
    }

    /** The same by some decisions that stand, the oldest first, whatever they are on. */
    static Belief on(List<Decision> decisions, Aspect aspect, @Nullable What inferred) {
        for (int i = decisions.size() - 1; i >= 0; i--) {
            Decision decision = decisions.get(i);
            boolean ends = decision.what() == What.RETRACTED && decision.undoes() == null && aspect.isAboutArticles();
            if (ends || Aspect.of(decision.what()).filter(aspect::equals).isPresent()) {
                return Belief.of(decision, inferred);
            }
        }
        return Belief.inferred(inferred);
    }

    /** Does a decision still count: is it a note, or the one that holds on its aspect of its subject? */
    boolean counts(Decision decision) {
        return decision.what() == What.NOTE
                || Aspect.of(decision.what())
                        .filter(aspect -> decision.equals(
                                on(decision.subject(), aspect, null).decision()))
                        .isPresent();
    }

    /** The notes on a subject, by time. */
    public List<Decision> notes(Subject subject) {
        return bySubject.getOrDefault(subject, List.of()).stream()
                .filter(decision -> decision.what() == What.NOTE)
                .toList();
    }
}

package org.muqabala.report.decision;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.muqabala.comparison.Comparison;
import org.muqabala.report.decision.Carried.State;
import org.muqabala.report.json.WrittenComparison;
import org.muqabala.verdict.Finding;
import org.muqabala.verdict.Verdict;

/**
 * What people decided, laid on a comparison: finding by finding, and what found no place on it. It changes nothing of what
 * the program found.
 */
public final class Decided {
    private static final Decided NONE = new Decided(Decisions.none());

    private final Decisions decisions;
    private final Map<String, DecidedFinding> findings = new HashMap<>();
    private final List<Carried> carried = new ArrayList<>();
    private final List<Carried> orphaned = new ArrayList<>();
    private final List<Carried> apart = new ArrayList<>();
    private Counts counts = new Counts(0, 0, 0, 0);

    /**
     * How far a desk is.
     *
     * @param decided findings that somebody settled
     * @param asked findings that people are asked about: what one source alone says is no question
     * @param secondLook settled findings whose values changed since
     * @param orphaned decisions whose words are gone
     */
    public record Counts(int decided, int asked, int secondLook, int orphaned) {}

    private Decided(Decisions decisions) {
        this.decisions = decisions;
    }

    /** Where no decisions are given. */
    public static Decided none() {
        return NONE;
    }

    public static Decided of(Comparison comparison, Decisions decisions) {
        return of(Ground.of(comparison), decisions);
    }

    public static Decided of(WrittenComparison comparison, Decisions decisions) {
        return of(Ground.of(comparison), decisions);
    }

    private static Decided of(Ground ground, Decisions decisions) {
        if (!decisions.given()) {
            return NONE;
        }
        Decided decided = new Decided(decisions);
        Beliefs beliefs = Beliefs.of(decisions.decisions());
        Map<String, List<Carried>> byFinding = new HashMap<>();
        decided.carried.addAll(new CarryOver(ground).carry(beliefs.standing()));
        for (Carried carried : decided.carried) {
            if (carried.state() == State.ORPHANED || carried.findings().isEmpty()) {
                if (beliefs.counts(carried.decision())) {
                    (carried.state() == State.ORPHANED ? decided.orphaned : decided.apart).add(carried);
                }
            } else {
                carried.findings()
                        .forEach(id -> byFinding
                                .computeIfAbsent(id, k -> new ArrayList<>())
                                .add(carried));
            }
        }
        for (Finding finding : ground.findings()) {
            List<Carried> on = byFinding.getOrDefault(finding.id(), List.of());
            if (!on.isEmpty()) {
                decided.findings.put(finding.id(), decided(finding, on));
            }
        }
        decided.count(ground.findings());
        return decided;
    }

    private static DecidedFinding decided(Finding finding, List<Carried> on) {
        List<Carried> whole = new ArrayList<>();
        List<Carried> parts = new ArrayList<>();
        for (Carried carried : on) {
            boolean isAboutArticles = Aspect.of(carried.decision().what())
                    .filter(Aspect::isAboutArticles)
                    .isPresent();
            boolean isWhole = isWhole(carried.decision().subject(), finding);
            (isWhole || !isAboutArticles ? whole : parts).add(carried);
        }
        return DecidedFinding.of(whole, parts);
    }

    /** Is a decision on it one on the finding as a whole: across its sides, or on all of its one side? */
    private static boolean isWhole(Subject subject, Finding finding) {
        if (finding.sides().size() == 1) {
            return subject.b().isEmpty()
                    && (subject.a().size() > 1 || Findings.pieces(finding).size() == 1);
        }
        return finding.sides().stream()
                        .filter(side -> subject.pieces().stream().anyMatch(Findings.pieces(side)::contains))
                        .count()
                > 1;
    }

    private void count(List<Finding> all) {
        int asked = 0;
        int settled = 0;
        int secondLook = 0;
        for (Finding finding : all) {
            if (finding.verdict() != Verdict.SINGLE) {
                asked++;
                Optional<DecidedFinding> decided = on(finding);
                settled += decided.filter(DecidedFinding::isSettled).isPresent() ? 1 : 0;
                secondLook += decided.filter(DecidedFinding::asksForSecondLook).isPresent() ? 1 : 0;
            }
        }
        counts = new Counts(settled, asked, secondLook, orphaned.size());
    }

    /** Were decisions given, be it none? */
    public boolean isGiven() {
        return decisions.given();
    }

    /** The decisions as they were read. */
    public Decisions decisions() {
        return decisions;
    }

    /** Every decision that stands and says something of its own, the oldest first. */
    public List<Carried> carried() {
        return List.copyOf(carried);
    }

    /** What was decided of a finding; empty where nothing was. */
    public Optional<DecidedFinding> on(Finding finding) {
        return Optional.ofNullable(findings.get(finding.id()));
    }

    /** Is a finding a conflict? What people say of it counts, and the program's verdict where they do not. */
    public boolean isConflict(Finding finding) {
        return on(finding).flatMap(DecidedFinding::isConflict).orElse(finding.verdict() == Verdict.CONFLICTS);
    }

    /** Decisions whose words the comparison does not have any more, by time. */
    public List<Carried> orphaned() {
        return List.copyOf(orphaned);
    }

    /** Decisions whose words are there and that no finding joins, such as on pairs that are kept apart, by time. */
    public List<Carried> apart() {
        return List.copyOf(apart);
    }

    public Counts counts() {
        return counts;
    }
}

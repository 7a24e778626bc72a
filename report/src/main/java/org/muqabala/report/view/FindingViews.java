package org.muqabala.report.view;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.muqabala.align.Facet;
import org.muqabala.event.Event;
import org.muqabala.report.words.Questions;
import org.muqabala.verdict.Finding;
import org.muqabala.verdict.Group;
import org.muqabala.verdict.Verdict;

/** Makes {@link FindingView}s and, of those that are folded away, {@link FindingLine}s. */
final class FindingViews {
    private final Lookup lookup;
    private final Wording wording;
    private final Questions questions;
    private final SideViews sides;
    private final FindingLines lines;
    private final ReasonViews reasons;

    FindingViews(Lookup lookup, Wording wording, EvidenceViews evidence) {
        this.lookup = lookup;
        this.wording = wording;
        this.questions = new Questions(wording.messages(), wording.labels(), lookup.comparison());
        this.sides = new SideViews(lookup, wording, evidence);
        this.lines = new FindingLines(lookup, evidence, sides);
        this.reasons = new ReasonViews(lookup, wording);
    }

    /** A finding in its group. */
    record Member(Group group, Finding finding) {
        /** Is it asked what something is called, or how it is described? */
        boolean isNamed() {
            return finding.facet() == Facet.TONE
                    || finding.facet() == Facet.WORDING && group.slot().of() != null;
        }
    }

    /**
     * The findings of one verdict: in the order of the comparison; of rewordings, which are many, names for one thing first,
     * then the surest.
     */
    List<Member> of(Verdict verdict) {
        List<Member> members = new ArrayList<>();
        for (Group group : lookup.comparison().groups()) {
            for (Finding finding : group.findings()) {
                if (finding.verdict() == verdict) {
                    members.add(new Member(group, finding));
                }
            }
        }
        if (verdict == Verdict.REWORDS) {
            members.sort(Comparator.comparing((Member m) -> !m.isNamed())
                    .thenComparingDouble(m -> -m.finding().score()));
        }
        return members;
    }

    FindingView card(Member member) {
        Group group = member.group();
        Finding finding = member.finding();
        String verdict = Wording.code(finding.verdict());
        return new FindingView(
                lookup.findingAnchor(finding),
                verdict,
                wording.messages().get("verdict." + verdict),
                facet(finding),
                subject(group),
                event(group),
                kind(finding),
                sides.of(finding, member.isNamed()),
                reasons.view(finding.explanation()),
                related(group, finding));
    }

    FindingLine line(Member member) {
        return lines.of(facet(member.finding()), subject(member.group()), member);
    }

    SideViews sides() {
        return sides;
    }

    private String facet(Finding finding) {
        return wording.messages().get("facet." + Wording.code(finding.facet()));
    }

    private String subject(Group group) {
        return Pieces.visible(questions.subject(group));
    }

    /** That a denial and what it denies are two values goes without saying. */
    private @Nullable String kind(Finding finding) {
        return finding.kind() == null || finding.facet() == Facet.POLARITY
                ? null
                : wording.messages().get("kind." + Wording.code(finding.kind()));
    }

    /** The event that a question is about; where it asks when, the event without its days. */
    private @Nullable String event(Group group) {
        Optional<Event> event = lookup.event(group.event());
        return event.map(e -> group.slot().facet() == Facet.DATE ? wording.undated(e) : wording.event(e))
                .orElse(null);
    }

    /** The other findings of the question: one link for each verdict, to the first of it, with how many there are. */
    private List<LinkView> related(Group group, Finding finding) {
        Map<Verdict, List<Finding>> others = new EnumMap<>(Verdict.class);
        group.findings().stream()
                .filter(f -> !f.equals(finding))
                .forEach(f -> others.computeIfAbsent(f.verdict(), v -> new ArrayList<>())
                        .add(f));
        return others.entrySet().stream()
                .map(e -> {
                    String verdict = Wording.code(e.getKey());
                    String label = wording.messages().get("verdict." + verdict);
                    int count = e.getValue().size();
                    return new LinkView(
                            "#" + lookup.findingAnchor(e.getValue().get(0)),
                            verdict,
                            count == 1 ? label : wording.messages().get("finding.times", label, count));
                })
                .toList();
    }
}

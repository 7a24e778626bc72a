package org.muqabala.report.view;

import java.util.ArrayList;
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
    private final Members members;
    private final Lookup lookup;
    private final Wording wording;
    private final EvidenceViews evidence;
    private final Questions questions;
    private final SideViews sides;
    private final FindingLines lines;
    private final ReasonViews reasons;
    private final ReasonTable table;
    private final FilterKeys keys;
    private final Charts charts;
    private final DeskViews desk;

    FindingViews(Shared shared, Lookup lookup, EvidenceViews evidence, FilterKeys keys, DeskViews desk) {
        this.members = shared.members();
        this.desk = desk;
        this.lookup = lookup;
        this.wording = shared.wording();
        this.evidence = evidence;
        this.questions = shared.questions();
        this.sides = new SideViews(lookup, wording, evidence);
        this.lines = new FindingLines(lookup, wording, evidence, sides, desk);
        this.reasons = new ReasonViews(wording.messages(), shared.reasons());
        this.table = new ReasonTable(reasons);
        this.keys = keys;
        this.charts = new Charts(lookup, wording, evidence, sides);
    }

    /** A finding in its group. */
    record Member(Group group, Finding finding) {
        /** Is it asked what something is called, or how it is described? */
        boolean isNamed() {
            return finding.facet() == Facet.TONE
                    || finding.facet() == Facet.WORDING && group.slot().of() != null;
        }
    }

    /** The findings of one verdict, on whichever page they are. */
    List<Member> of(Verdict verdict) {
        return members.of(verdict);
    }

    /** The findings of one verdict that stand on this page. */
    List<Member> here(Verdict verdict) {
        return members.on(lookup.places().here(), verdict);
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
                desk.of(finding),
                sides.of(finding, member.isNamed()),
                finding.verdict() == Verdict.CONFLICTS ? charts.of(group, subject(group)) : null,
                reasons.of(finding.explanation()),
                related(group, finding),
                keys.key(member));
    }

    FindingLine line(Member member) {
        return lines.of(
                question(member),
                member,
                keys.key(member),
                table.code(member.finding().explanation()));
    }

    SourceMark mark(int source) {
        return evidence.mark(source);
    }

    /** The sentences of the explanations of lines. */
    String reasons() {
        return table.sentences();
    }

    SideViews sides() {
        return sides;
    }

    private String question(Member member) {
        String subject = subject(member.group());
        String facet = facet(member.finding());
        return subject.isEmpty() ? facet : wording.messages().get("link.finding", facet, subject);
    }

    String facet(Finding finding) {
        return wording.messages().get("facet." + Wording.code(finding.facet()));
    }

    String subject(Group group) {
        return Pieces.visible(questions.subject(group));
    }

    /** That a denial and what it denies are two values goes without saying. */
    private @Nullable String kind(Finding finding) {
        return finding.kind() == null || finding.facet() == Facet.POLARITY
                ? null
                : wording.messages().get("kind." + Wording.code(finding.kind()));
    }

    /** The event that a question is about; where it asks when, the event without its days. */
    @Nullable
    String event(Group group) {
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
                            lookup.findingHref(e.getValue().get(0)),
                            verdict,
                            count == 1 ? label : wording.messages().get("finding.times", label, count));
                })
                .toList();
    }
}

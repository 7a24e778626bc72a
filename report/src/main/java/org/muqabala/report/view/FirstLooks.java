package org.muqabala.report.view;

import java.util.Comparator;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.muqabala.align.Evidence;
import org.muqabala.align.Facet;
import org.muqabala.report.view.FindingViews.Member;
import org.muqabala.verdict.Side;
import org.muqabala.verdict.Verdict;

/** Chooses the conflicts of the {@link FirstLook}: those that most origins take part in, figures and dates before others; none that people decided to be none. */
final class FirstLooks {
    private static final int SHOWN = 3;

    private static final int LONGEST = 70;

    private static final List<Facet> WEIGHTY =
            List.of(Facet.FIGURE, Facet.DATE, Facet.DURATION, Facet.POLARITY, Facet.PLACE, Facet.ACTOR);

    private final Lookup lookup;
    private final EvidenceViews evidence;
    private final FindingViews findings;
    private final Wording wording;

    FirstLooks(Lookup lookup, Wording wording, EvidenceViews evidence, FindingViews findings) {
        this.lookup = lookup;
        this.wording = wording;
        this.evidence = evidence;
        this.findings = findings;
    }

    FirstLook view() {
        List<Member> conflicts = findings.of(Verdict.CONFLICTS).stream()
                .filter(m -> lookup.decided().isConflict(m.finding()))
                .toList();
        int more = conflicts.size() - Math.min(SHOWN, conflicts.size());
        return new FirstLook(
                conflicts.stream()
                        .sorted(Comparator.comparingLong((Member m) -> -origins(m))
                                .thenComparingInt(FirstLooks::rank))
                        .limit(SHOWN)
                        .map(this::clash)
                        .toList(),
                more(conflicts, more),
                lookup.verdictHref(Verdict.CONFLICTS));
    }

    private @Nullable String more(List<Member> conflicts, int more) {
        if (conflicts.isEmpty() && lookup.count(Verdict.CONFLICTS) > 0) {
            return wording.messages().get("first.decided");
        }
        return more == 0 ? null : wording.messages().get("first.more", more);
    }

    private long origins(Member member) {
        return member.finding().sides().stream()
                .flatMap(s -> lookup.sources(s).stream())
                .map(lookup::originOf)
                .distinct()
                .count();
    }

    private static int rank(Member member) {
        int rank = WEIGHTY.indexOf(member.finding().facet());
        return rank < 0 ? WEIGHTY.size() : rank;
    }

    private FirstLook.Clash clash(Member member) {
        return new FirstLook.Clash(
                lookup.findingHref(member.finding()),
                findings.facet(member.finding()),
                findings.subject(member.group()),
                findings.event(member.group()),
                member.finding().sides().stream().map(s -> answer(member, s)).toList());
    }

    private FirstLook.Answer answer(Member member, Side side) {
        Evidence first = side.evidence().get(0);
        String language = lookup.claim(first.claim()).language().code();
        return new FirstLook.Answer(
                findings.sides().value(member.finding().facet(), side).pieces(),
                Pieces.cut(first.quote().text(), LONGEST),
                wording.language(language),
                wording.directionOf(language),
                lookup.sources(side).stream().map(evidence::mark).toList());
    }
}

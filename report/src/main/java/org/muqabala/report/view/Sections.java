package org.muqabala.report.view;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import org.muqabala.report.view.FindingViews.Member;
import org.muqabala.verdict.Group;
import org.muqabala.verdict.Verdict;

/** Puts the findings of a page into sections: the first as cards, the flood behind them as lines that are folded away. */
final class Sections {
    /** The verdicts that have a section of cards behind the conflicts; what one source alone says is listed by source. */
    static final List<Verdict> OTHERS = List.of(Verdict.REFINES, Verdict.AGREES, Verdict.REWORDS, Verdict.UNDECIDED);

    /** Of these, what one answer of a question is to others is shown once: the next card would repeat most of it. */
    private static final Set<Verdict> AGAIN_FOLDED = EnumSet.of(Verdict.REFINES, Verdict.REWORDS);

    private final Lookup lookup;
    private final Wording wording;
    private final FindingViews findings;
    private final LeafLinks links;

    Sections(Lookup lookup, Wording wording, FindingViews findings, LeafLinks links) {
        this.lookup = lookup;
        this.wording = wording;
        this.findings = findings;
        this.links = links;
    }

    /** How many cards a verdict has at once: rewordings are many and matter least, conflicts most. */
    private static int cards(Verdict verdict) {
        return switch (verdict) {
            case CONFLICTS -> 60;
            case REWORDS -> 2;
            default -> 4;
        };
    }

    /** The findings of a verdict that are on the page: of a report of several it may hold a part of them. */
    PageView.Section of(Verdict verdict) {
        String code = Wording.code(verdict);
        List<FindingView> shown = new ArrayList<>();
        List<FindingLine> folded = new ArrayList<>();
        Set<Group> told = new HashSet<>();
        for (Member member : findings.here(verdict)) {
            boolean again = !told.add(member.group()) && AGAIN_FOLDED.contains(verdict);
            if (!again && shown.size() < cards(verdict)) {
                shown.add(findings.card(member));
            } else {
                folded.add(findings.line(member));
            }
        }
        return new PageView.Section(
                code,
                wording.messages().get("section." + code),
                wording.messages().get("note." + code),
                shown,
                folded,
                wording.messages().get("findings.more", folded.size()),
                verdict == Verdict.CONFLICTS,
                links.next("section." + code));
    }

    /** What one source alone says, source by source. */
    List<PageView.Single> single() {
        Map<Integer, List<Member>> bySource = new TreeMap<>();
        for (Member member : findings.here(Verdict.SINGLE)) {
            String claim = member.finding().sides().get(0).evidence().get(0).claim();
            bySource.computeIfAbsent(lookup.number(lookup.claim(claim).source()), k -> new ArrayList<>())
                    .add(member);
        }
        List<PageView.Single> single = new ArrayList<>();
        bySource.forEach((source, members) -> {
            int shown = Math.min(cards(Verdict.SINGLE), members.size());
            single.add(new PageView.Single(
                    findings.mark(source),
                    wording.messages().get("count.single", members.size()),
                    members.subList(0, shown).stream().map(findings::card).toList(),
                    members.subList(shown, members.size()).stream()
                            .map(findings::line)
                            .toList()));
        });
        return single;
    }
}

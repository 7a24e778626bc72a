package org.muqabala.report.view;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.muqabala.align.Evidence;
import org.muqabala.align.Facet;
import org.muqabala.verdict.Finding;
import org.muqabala.verdict.Group;
import org.muqabala.verdict.Side;
import org.muqabala.verdict.Verdict;

/** Makes {@link FindingView}s. */
final class FindingViews {
    /** How many pieces of evidence of one side are shown at once. */
    private static final int SHOWN = 3;

    private final Lookup lookup;
    private final Wording wording;
    private final EvidenceViews evidence;
    private final ReasonViews reasons;

    FindingViews(Lookup lookup, Wording wording, EvidenceViews evidence) {
        this.lookup = lookup;
        this.wording = wording;
        this.evidence = evidence;
        this.reasons = new ReasonViews(wording);
    }

    /** The findings of one verdict, in the order of the comparison. */
    List<FindingView> of(Verdict verdict) {
        List<FindingView> views = new ArrayList<>();
        for (Group group : lookup.comparison().groups()) {
            for (Finding finding : group.findings()) {
                if (finding.verdict() == verdict) {
                    views.add(view(group, finding));
                }
            }
        }
        return views;
    }

    private FindingView view(Group group, Finding finding) {
        String verdict = Wording.code(finding.verdict());
        return new FindingView(
                lookup.findingAnchor(finding),
                verdict,
                wording.messages().get("verdict." + verdict),
                wording.messages().get("facet." + Wording.code(finding.facet())),
                wording.subject(group.slot()),
                lookup.event(group.event()).map(wording::event).orElse(null),
                finding.kind() == null ? null : wording.messages().get("kind." + Wording.code(finding.kind())),
                sides(finding),
                reasons.view(finding.explanation()),
                related(group, finding));
    }

    private List<LinkView> related(Group group, Finding finding) {
        return group.findings().stream()
                .filter(f -> !f.equals(finding))
                .map(f -> new LinkView(
                        "#" + lookup.findingAnchor(f),
                        Wording.code(f.verdict()),
                        wording.messages().get("verdict." + Wording.code(f.verdict()))))
                .toList();
    }

    private List<SideView> sides(Finding finding) {
        @Nullable WordDiff diff = diff(finding);
        List<SideView> views = new ArrayList<>();
        for (int i = 0; i < finding.sides().size(); i++) {
            @Nullable List<Piece> compared = diff == null ? null : i == 0 ? diff.left() : diff.right();
            views.add(side(finding.facet(), finding.sides().get(i), compared));
        }
        return views;
    }

    /** The words of two wordings in one language compared; null where there is nothing to compare word by word. */
    private @Nullable WordDiff diff(Finding finding) {
        if (finding.verdict() != Verdict.REWORDS || finding.sides().size() != 2) {
            return null;
        }
        Evidence a = finding.sides().get(0).evidence().get(0);
        Evidence b = finding.sides().get(1).evidence().get(0);
        boolean oneLanguage =
                lookup.claim(a.claim()).language() == lookup.claim(b.claim()).language();
        return oneLanguage && finding.facet() == Facet.WORDING
                ? WordDiff.of(a.quote().text(), b.quote().text())
                : null;
    }

    private SideView side(Facet facet, Side side, @Nullable List<Piece> compared) {
        List<EvidenceView> views = new ArrayList<>();
        for (Evidence e : side.evidence()) {
            views.add(views.isEmpty() ? evidence.view(e, compared) : evidence.view(e));
        }
        List<EvidenceView> shown = views.subList(0, Math.min(SHOWN, views.size()));
        List<EvidenceView> more = views.subList(shown.size(), views.size());
        return new SideView(
                value(facet, side),
                carriers(side),
                shown,
                more,
                wording.messages().get("evidence.more", more.size()));
    }

    /** The value of a side in words; none for wording. */
    List<Piece> value(Facet facet, Side side) {
        return wording.values()
                .words(side.value(), facet)
                .map(Pieces::visible)
                .map(Pieces::of)
                .orElse(List.of());
    }

    private String carriers(Side side) {
        List<String> sources = lookup.sources(side);
        long origins = sources.stream()
                .map(s -> lookup.origin(s).map(o -> o.id()).orElse(s))
                .distinct()
                .count();
        String counted = wording.messages().get("count.sources", sources.size());
        return origins < sources.size()
                ? wording.messages().get("carriers", counted, wording.messages().get("count.origins", origins))
                : counted;
    }
}

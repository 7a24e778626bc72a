package org.muqabala.report.view;

import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.muqabala.align.Evidence;
import org.muqabala.claim.Claim;
import org.muqabala.claim.Polarity;
import org.muqabala.verdict.Finding;
import org.muqabala.verdict.Verdict;

/** Makes the {@link DenialsView}: those that bear on a conflict first, then in the order of the sources. */
final class Denials {
    /** How many are shown at once. */
    private static final int SHOWN = 4;

    private final Lookup lookup;
    private final Wording wording;
    private final EvidenceViews evidence;
    private final LeafLinks links;

    Denials(Lookup lookup, Wording wording, EvidenceViews evidence, LeafLinks links) {
        this.lookup = lookup;
        this.wording = wording;
        this.evidence = evidence;
        this.links = links;
    }

    DenialsView view() {
        List<Claim> denied = lookup.comparison().claims().stream()
                .filter(c -> c.polarity() == Polarity.DENIED)
                .sorted(Comparator.comparing(c -> !isDisputed(c)))
                .toList();
        List<DenialsView.Denial> all = lookup.places().part(Stretch.DENIALS, denied).stream()
                .map(this::denial)
                .toList();
        int shown = Math.min(SHOWN, all.size());
        return new DenialsView(
                all.subList(0, shown),
                all.subList(shown, all.size()),
                wording.messages().get("findings.more", all.size() - shown),
                links.next(Stretch.DENIALS));
    }

    private boolean isDisputed(Claim claim) {
        return lookup.findingsOf(claim.id()).stream().anyMatch(f -> f.verdict() == Verdict.CONFLICTS);
    }

    private DenialsView.Denial denial(Claim claim) {
        Map<Verdict, LinkView> links = new LinkedHashMap<>();
        for (Finding finding : lookup.findingsOf(claim.id())) {
            if (finding.verdict() != Verdict.SINGLE) {
                String verdict = Wording.code(finding.verdict());
                links.putIfAbsent(
                        finding.verdict(),
                        new LinkView(
                                lookup.findingHref(finding),
                                verdict,
                                wording.messages().get("verdict." + verdict)));
            }
        }
        return new DenialsView.Denial(
                evidence.view(
                        new Evidence(claim.id(), claim.quote()),
                        List.of(Piece.plain(claim.quote().text()))),
                List.copyOf(links.values()));
    }
}

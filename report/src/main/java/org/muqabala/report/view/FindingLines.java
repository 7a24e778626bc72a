package org.muqabala.report.view;

import java.util.List;
import org.muqabala.align.Evidence;
import org.muqabala.align.Facet;
import org.muqabala.claim.Claim;
import org.muqabala.verdict.Side;

/** Makes {@link FindingLine}s. */
final class FindingLines {
    /** A quote longer than this is cut behind a word. */
    private static final int LONGEST = 80;

    private final Lookup lookup;
    private final EvidenceViews evidence;
    private final SideViews sides;

    FindingLines(Lookup lookup, EvidenceViews evidence, SideViews sides) {
        this.lookup = lookup;
        this.evidence = evidence;
        this.sides = sides;
    }

    FindingLine of(String facet, String subject, FindingViews.Member member) {
        return new FindingLine(
                lookup.findingAnchor(member.finding()),
                Wording.code(member.finding().verdict()),
                facet,
                subject,
                member.finding().sides().stream().map(s -> side(member, s)).toList());
    }

    private FindingLine.Side side(FindingViews.Member member, Side side) {
        Facet facet = member.finding().facet();
        Evidence first = side.evidence().get(0);
        String language = lookup.claim(first.claim()).language().code();
        return new FindingLine.Side(
                member.isNamed() ? List.of() : sides.value(facet, side).pieces(),
                Pieces.visible(cut(String.join(" ", first.quote().text().split("\\s+")))),
                language,
                Wording.direction(language),
                side.evidence().stream().map(this::place).distinct().toList());
    }

    private FindingLine.Place place(Evidence piece) {
        Claim claim = lookup.claim(piece.claim());
        return new FindingLine.Place(evidence.mark(claim.source()), "#" + lookup.claimAnchor(claim.id()));
    }

    private static String cut(String words) {
        if (words.length() <= LONGEST) {
            return words;
        }
        int space = words.lastIndexOf(' ', LONGEST);
        return words.substring(0, space > 0 ? space : LONGEST) + "…";
    }
}

package org.muqabala.report.view;

import java.util.List;
import org.muqabala.align.Evidence;
import org.muqabala.align.Facet;
import org.muqabala.claim.Claim;
import org.muqabala.verdict.Side;

/** Makes {@link FindingLine}s. */
final class FindingLines {
    /** A quote longer than this is cut behind a word. */
    private static final int LONGEST = 90;

    private final Lookup lookup;
    private final Wording wording;
    private final EvidenceViews evidence;
    private final SideViews sides;
    private final DeskViews desk;

    FindingLines(Lookup lookup, Wording wording, EvidenceViews evidence, SideViews sides, DeskViews desk) {
        this.desk = desk;
        this.lookup = lookup;
        this.wording = wording;
        this.evidence = evidence;
        this.sides = sides;
    }

    FindingLine of(String question, FindingViews.Member member, String key, String why) {
        return new FindingLine(
                lookup.findingAnchor(member.finding()),
                Wording.code(member.finding().verdict()),
                question,
                desk.line(member.finding()),
                member.finding().sides().stream().map(s -> side(member, s)).toList(),
                key,
                why);
    }

    private FindingLine.Side side(FindingViews.Member member, Side side) {
        Facet facet = member.finding().facet();
        Evidence first = side.evidence().get(0);
        Claim claim = lookup.claim(first.claim());
        String language = claim.language().code();
        return new FindingLine.Side(
                member.isNamed() ? List.of() : sides.value(facet, side).pieces(),
                evidence.voice(claim),
                Pieces.cut(first.quote().text(), LONGEST),
                wording.language(language),
                wording.directionOf(language),
                side.evidence().stream().map(this::place).distinct().toList());
    }

    private FindingLine.Place place(Evidence piece) {
        Claim claim = lookup.claim(piece.claim());
        SourceMark mark = evidence.mark(claim.source());
        return new FindingLine.Place(mark, lookup.places().isCrowded() ? mark.label() : null, lookup.claimHref(claim));
    }
}

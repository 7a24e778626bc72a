package org.muqabala.report.view;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.muqabala.align.Evidence;
import org.muqabala.claim.Claim;
import org.muqabala.claim.Modality;
import org.muqabala.claim.Polarity;
import org.muqabala.document.Document;
import org.muqabala.text.Span;

/** Makes {@link EvidenceView}s: the sentence around the evidence, cut to what fits a card. */
final class EvidenceViews {
    /** A sentence longer than this is cut to the claim, and a claim to the words around its evidence. */
    private static final int LONGEST = 360;

    private static final String CUT = "…";

    private final Lookup lookup;
    private final Wording wording;
    private final Map<String, SourceMark> marks = new HashMap<>();

    EvidenceViews(Lookup lookup, Wording wording) {
        this.lookup = lookup;
        this.wording = wording;
    }

    SourceMark mark(String source) {
        return marks.computeIfAbsent(
                source,
                s -> new SourceMark(
                        lookup.number(s),
                        wording.messages().number(lookup.number(s)),
                        Wording.publisher(lookup.document(s).source()),
                        lookup.sourceHref(s)));
    }

    /** @param number of the source on the page */
    SourceMark mark(int number) {
        return mark(lookup.comparison().documents().get(number - 1).source().id());
    }

    EvidenceView view(Evidence evidence) {
        return view(evidence, null);
    }

    /**
     * The view of a piece of evidence.
     *
     * @param compared the evidence's words as runs of a comparison of wording; null to mark it as a whole
     */
    EvidenceView view(Evidence evidence, @Nullable List<Piece> compared) {
        Claim claim = lookup.claim(evidence.claim());
        Document document = lookup.document(claim.source());
        return new EvidenceView(
                mark(claim.source()),
                wording.published(document, claim.quote().start()),
                wording.speaker(claim).orElse(null),
                flags(claim),
                sentence(document.text(), claim, evidence, compared),
                wording.language(claim.language().code()),
                wording.directionOf(claim.language().code()),
                lookup.claimHref(claim));
    }

    /** Who is said to have said a claim, and how it is not plainly asserted, on one line; empty where neither is to be told. */
    String voice(Claim claim) {
        List<String> told = new ArrayList<>();
        wording.speaker(claim).ifPresent(s -> told.add(wording.messages().get("speaker", s)));
        told.addAll(flags(claim));
        return String.join(wording.messages().get("list.comma"), told);
    }

    private List<String> flags(Claim claim) {
        List<String> flags = new ArrayList<>();
        if (claim.polarity() == Polarity.DENIED) {
            flags.add(wording.messages().get("polarity.denied"));
        }
        if (claim.modality() != Modality.ASSERTED) {
            flags.add(wording.messages().get("modality." + Wording.code(claim.modality())));
        }
        return flags;
    }

    private static List<Piece> sentence(String text, Claim claim, Evidence evidence, @Nullable List<Piece> compared) {
        Span value = evidence.quote().span();
        Span around = around(text, claim, value);
        List<Piece> pieces = new ArrayList<>();
        Span whole = claim.sentence().cover(value);
        String before = text.substring(around.start(), value.start());
        Pieces.add(pieces, around.start() > whole.start() ? CUT + before : before, Piece.Style.PLAIN);
        if (compared == null) {
            Pieces.add(pieces, value.cut(text), Piece.Style.EVIDENCE);
        } else {
            pieces.addAll(compared);
        }
        String after = text.substring(value.end(), around.end());
        Pieces.add(pieces, around.end() < whole.end() ? after + CUT : after, Piece.Style.PLAIN);
        return pieces;
    }

    private static Span around(String text, Claim claim, Span value) {
        Span sentence = claim.sentence().cover(value);
        if (sentence.length() <= LONGEST) {
            return sentence;
        }
        Span clause = claim.quote().span().cover(value);
        if (clause.length() <= LONGEST) {
            return clause;
        }
        int room = Math.max(0, LONGEST - value.length()) / 2;
        int start = Math.max(clause.start(), value.start() - room);
        int end = Math.min(clause.end(), value.end() + room);
        return new Span(
                start == clause.start() ? start : wordStart(text, start, value.start()),
                end == clause.end() ? end : wordEnd(text, end, value.end()));
    }

    /** The first start of a word at or after {@code from}, {@code limit} at the latest. */
    private static int wordStart(String text, int from, int limit) {
        int at = from;
        while (at < limit && !Character.isWhitespace(text.charAt(at))) {
            at++;
        }
        while (at < limit && Character.isWhitespace(text.charAt(at))) {
            at++;
        }
        return at;
    }

    private static int wordEnd(String text, int to, int limit) {
        int at = to;
        while (at > limit && !Character.isWhitespace(text.charAt(at))) {
            at--;
        }
        return at;
    }
}

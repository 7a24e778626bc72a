package org.muqabala.align;

import java.util.List;
import org.muqabala.claim.Claim;
import org.muqabala.event.SpeechTime;
import org.muqabala.lexicon.Concept;
import org.muqabala.reading.concept.ConceptMention;
import org.muqabala.text.Quote;
import org.muqabala.text.Span;

/** Where what a claim denies begins, and what stands there; who denies may stand before, in between or behind. */
final class DenialScope {
    /** So many words behind the word that denies stands what it denies. */
    static final int WORDS = 8;

    /** So many words behind the word that denies stands who denies. */
    private static final int SPEAKER_WITHIN = 2;

    private DenialScope() {}

    /** Behind the word that denies; behind who denies, where he stands there: "denied the spokesman, Nabil, that ...". */
    static int start(Claim claim, Quote denial) {
        if (claim.speaker() == null
                || !claim.quote().span().overlaps(claim.speaker().quote().span())) {
            return denial.end();
        }
        int words = claim.tokens().indexAtOrAfter(claim.speaker().quote().start())
                - claim.tokens().indexAtOrAfter(denial.end());
        return words >= 0 && words <= SPEAKER_WITHIN
                ? Math.max(
                        denial.end(),
                        SpeechTime.opener(
                                claim,
                                Math.max(denial.end(), claim.speaker().quote().end())))
                : denial.end();
    }

    /** All that is named right behind the word that denies, words of mere course too: "denied that they had known of the plan". */
    static List<ConceptMention> behind(Claim claim) {
        Quote denial = claim.denial();
        if (denial == null) {
            return List.of();
        }
        int start = start(claim, denial);
        int from = claim.tokens().indexAtOrAfter(start);
        return claim.concepts().stream()
                .filter(m -> m.quote().start() >= start
                        && claim.tokens().indexAtOrAfter(m.quote().start()) - from < WORDS
                        && m.concept().type() != Concept.Type.QUALITY)
                .toList();
    }

    /** The word that denies; where who denies stands between it and what he denies, the word that opens that. */
    static Span opening(Claim claim, Quote denial) {
        int start = start(claim, denial);
        return start <= denial.end() ? denial.span() : new Span(start, start + 1);
    }

    /** "..., said a neighbour who lives there": who says so, behind what he says. */
    static boolean isTrailing(Claim claim, Quote words) {
        return claim.speaker() != null
                && claim.denial() != null
                && isLast(claim, claim.denial(), claim.speaker().quote())
                && (words.start() >= claim.speaker().quote().start() || Nearest.isAttribution(claim, words));
    }

    /** Does the speaker stand behind what is denied, not right behind the word that denies, as in "denied the spokesman that"? */
    private static boolean isLast(Claim claim, Quote denial, Quote speaker) {
        int from = claim.tokens().indexAtOrAfter(denial.end());
        int to = claim.tokens().indexAtOrAfter(speaker.start());
        return to - from > SPEAKER_WITHIN
                || from < to && claim.tokens().list().subList(from, to).stream().anyMatch(t -> t.is(",") || t.is("،"));
    }
}

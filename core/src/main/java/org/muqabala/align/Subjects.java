package org.muqabala.align;

import java.util.Optional;
import org.muqabala.align.AgencyPhrases.Kind;
import org.muqabala.align.PartyPhrases.Range;
import org.muqabala.claim.Claim;
import org.muqabala.text.Language;
import org.muqabala.text.Tokens;

/** Finds the phrase for who did an act: behind "by", before the act, or behind a verb that comes first. */
final class Subjects {
    /** So many words behind an act "by" stands at most. */
    private static final int BY_WITHIN = 3;

    private final PartyPhrases parties;
    private final AgencyPhrases phrases;

    Subjects(PartyPhrases parties, AgencyPhrases phrases) {
        this.parties = parties;
        this.phrases = phrases;
    }

    /**
     * The phrase for who did an act; empty where none stands beside it.
     *
     * @param from index of the first token of the act
     * @param to index after its last token
     * @param object index of what it was done to, where the words for the doer end; -1 where that is not known
     */
    Range of(Claim claim, int from, int to, int object) {
        Tokens tokens = claim.tokens();
        Language language = claim.language();
        for (int i = to; i < Math.min(tokens.size(), behindTime(claim, to) + BY_WITHIN); i++) {
            Optional<Integer> by = phrases.at(Kind.BY, language, tokens, i);
            if (by.isPresent()) {
                return parties.behind(claim, by.get());
            }
        }
        Range before = parties.accused(claim, parties.before(claim, from));
        if (language == Language.ARABIC) {
            boolean relative = from > 0
                    && phrases.is(Kind.PASSING, language, tokens.get(from - 1).folded());
            boolean resumed = to < tokens.size()
                    && phrases.is(Kind.RESUMING, language, tokens.get(to).folded());
            boolean first = relative || parties.opens(claim, before) || isPronoun(claim, before);
            if (!before.isEmpty() && !resumed && first) {
                return before;
            }
            int start = resumed ? to + 1 : to;
            Range all = parties.behind(claim, start);
            Range behind = object >= start && object < all.to() ? new Range(start, object) : all;
            return behind.isEmpty() ? before : behind;
        }
        boolean passive = phrases.at(Kind.PASSIVE, language, tokens, from - 1).isPresent();
        if (!before.isEmpty()) {
            return before;
        }
        boolean inverts = language == Language.RUSSIAN || language == Language.SPANISH;
        return inverts && !passive ? parties.behind(claim, to) : before;
    }

    /** Index behind the time that an act is dated with right behind it, "signed on 22 September by": {@code to} where it is not. */
    private static int behindTime(Claim claim, int to) {
        Tokens tokens = claim.tokens();
        return claim.times().stream()
                .filter(t -> tokens.indexAtOrAfter(t.quote().start()) >= to
                        && tokens.indexAtOrAfter(t.quote().start()) - to <= 1)
                .mapToInt(t -> tokens.indexAtOrAfter(t.quote().end()))
                .findFirst()
                .orElse(to);
    }

    /** Is a phrase a pronoun, for somebody named before? */
    boolean isPronoun(Claim claim, Range range) {
        return range.to() - range.from() == 1 && parties.isPersonal(claim, range.from());
    }
}

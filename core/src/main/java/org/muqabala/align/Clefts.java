package org.muqabala.align;

import java.util.OptionalInt;
import java.util.stream.IntStream;
import org.muqabala.align.AgencyPhrases.Kind;
import org.muqabala.claim.Claim;
import org.muqabala.text.Language;
import org.muqabala.text.Span;
import org.muqabala.text.Tokens;

/** Finds cleft sentences, "it was the mayor who asked": who says so means that it was nobody else. */
final class Clefts {
    /** So many words before who did it opens the sentence. */
    private static final int OPENED_WITHIN = 5;

    /** The longest phrase for "who" has so many words. */
    private static final int LONGEST_WHO = 4;

    private final AgencyPhrases phrases;

    Clefts(AgencyPhrases phrases) {
        this.phrases = phrases;
    }

    /** Do the words for who did something and for what he did stand in a cleft sentence, or behind "on the orders of"? */
    boolean holds(Claim claim, Span words) {
        Tokens tokens = claim.tokens();
        int from = tokens.indexAtOrAfter(words.start());
        return phrases.at(Kind.ORDERING, claim.language(), tokens, from).isPresent()
                || behindWho(claim, from, tokens.indexAtOrAfter(words.end())).isPresent() && isOpened(claim, from);
    }

    /** Index of the first "on the orders of" of the claim; empty where it has none. */
    OptionalInt ordering(Claim claim) {
        Tokens tokens = claim.tokens();
        return IntStream.range(
                        tokens.indexAtOrAfter(claim.quote().start()),
                        tokens.indexAtOrAfter(claim.quote().end()))
                .filter(i ->
                        phrases.at(Kind.ORDERING, claim.language(), tokens, i).isPresent())
                .findFirst();
    }

    /** Index behind the first "who" of a cleft sentence of the claim; empty where it has none. */
    OptionalInt behindWho(Claim claim) {
        Tokens tokens = claim.tokens();
        int from = tokens.indexAtOrAfter(claim.quote().start());
        int to = tokens.indexAtOrAfter(claim.quote().end());
        if (claim.language() == Language.ARABIC) {
            return behindWho(claim, from, to);
        }
        return IntStream.range(from, to)
                .filter(i -> phrases.at(Kind.CLEFT, claim.language(), tokens, i).isPresent())
                .mapToObj(i -> behindWho(claim, i, to))
                .filter(OptionalInt::isPresent)
                .findFirst()
                .orElse(OptionalInt.empty());
    }

    /** Does a "who" of such a sentence end right before a token? */
    boolean endsWho(Claim claim, int at) {
        return IntStream.range(Math.max(0, at - LONGEST_WHO), at)
                .anyMatch(i -> phrases.at(Kind.WHO, claim.language(), claim.tokens(), i)
                        .filter(to -> to == at)
                        .isPresent());
    }

    private OptionalInt behindWho(Claim claim, int from, int to) {
        return IntStream.range(from, to)
                .mapToObj(i -> phrases.at(Kind.WHO, claim.language(), claim.tokens(), i))
                .flatMapToInt(at -> at.stream().mapToInt(i -> i))
                .findFirst();
    }

    /** Arabic has no word for "it was"; elsewhere it stands within a few words before who did it. */
    private boolean isOpened(Claim claim, int at) {
        return claim.language() == Language.ARABIC
                || IntStream.rangeClosed(Math.max(0, at - OPENED_WITHIN), at)
                        .anyMatch(i -> phrases.at(Kind.CLEFT, claim.language(), claim.tokens(), i)
                                .isPresent());
    }
}

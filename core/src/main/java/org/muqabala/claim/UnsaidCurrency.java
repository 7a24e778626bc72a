package org.muqabala.claim;

import java.math.BigDecimal;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.muqabala.lexicon.ConceptFamilies;
import org.muqabala.lexicon.ConceptLexicon;
import org.muqabala.reading.figure.Figure;
import org.muqabala.text.Span;

/**
 * Sums of which a text leaves the currency unsaid since it has told it elsewhere: "the plan will cost 210 million euros … an outlay of
 * 210 million". A large number of nothing right behind a word of paying, asking or offering is a sum of the only currency that the
 * text has.
 */
final class UnsaidCurrency {
    /** A smaller number may be one of people or of things that were named before. */
    private static final BigDecimal LEAST = BigDecimal.valueOf(10_000);

    /** So many words before a sum stands what says that it is one. */
    private static final int WITHIN = 5;

    private final ConceptFamilies payments;

    UnsaidCurrency(ConceptLexicon lexicon) {
        this.payments = ConceptFamilies.shipped(lexicon, "payments.lex");
    }

    /** The same claims, those with such a sum read anew. */
    List<Claim> supply(List<Claim> claims) {
        Set<String> currencies = claims.stream()
                .flatMap(c -> c.figures().stream())
                .filter(f -> f.kind() == Figure.Kind.MONEY)
                .flatMap(f -> Stream.ofNullable(f.unit()))
                .collect(Collectors.toSet());
        if (currencies.size() != 1) {
            return claims;
        }
        String currency = currencies.iterator().next();
        return claims.stream()
                .map(c -> c.figures().stream().anyMatch(f -> isSum(c, f)) ? supply(c, currency) : c)
                .toList();
    }

    private Claim supply(Claim claim, String currency) {
        return claim.with(claim.figures().stream()
                .map(f -> isSum(claim, f) ? f.in(currency) : f)
                .toList());
    }

    private boolean isSum(Claim claim, Figure figure) {
        return figure.kind() == Figure.Kind.COUNT
                && figure.counted() == null
                && figure.nominal() != null
                && figure.nominal().compareTo(LEAST) >= 0
                && claim.concepts().stream()
                        .filter(m -> payments.family(m.concept().id()).isPresent())
                        .anyMatch(m -> isRightBefore(
                                claim, m.quote().span(), figure.quote().span()));
    }

    private static boolean isRightBefore(Claim claim, Span word, Span sum) {
        int words = claim.tokens().indexAtOrAfter(sum.start()) - claim.tokens().indexAtOrAfter(word.end());
        return word.end() <= sum.start() && words <= WITHIN;
    }
}

package org.muqabala.align;

import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.function.ToIntFunction;
import org.muqabala.claim.Claim;
import org.muqabala.reading.concept.ConceptMention;
import org.muqabala.reading.figure.Figure;
import org.muqabala.text.Language;
import org.muqabala.text.Quote;
import org.muqabala.text.Token;
import org.muqabala.text.Tokens;

/**
 * Finds the concept that a value hangs on: the nearest one in its claim, where another figure or a comma between puts it
 * further off.
 */
final class Nearest {
    /** How many words off a concept still belongs to a value. */
    private static final int FARTHEST = 20;

    private static final int PER_FIGURE = 4;
    private static final int PER_COMMA = 3;

    private Nearest() {}

    /** The nearest mention that fulfils a condition; of two equally near the one before the value. */
    static Optional<ConceptMention> concept(Claim claim, Quote value, Predicate<ConceptMention> wanted) {
        return concept(claim, value, wanted, m -> 0);
    }

    /** The same, where {@code nearer} tells by how many words a mention counts as nearer than it stands. */
    static Optional<ConceptMention> concept(
            Claim claim, Quote value, Predicate<ConceptMention> wanted, ToIntFunction<ConceptMention> nearer) {
        ConceptMention nearest = null;
        int least = Integer.MAX_VALUE;
        for (ConceptMention mention : claim.concepts()) {
            if (wanted.test(mention) && !isAttribution(claim, mention.quote())) {
                int distance = distance(claim, value, mention.quote());
                int counted = distance - nearer.applyAsInt(mention);
                boolean before =
                        nearest != null && counted == least && mention.quote().compareTo(nearest.quote()) < 0;
                if (distance <= FARTHEST && (nearest == null || counted < least || before)) {
                    nearest = mention;
                    least = counted;
                }
            }
        }
        return Optional.ofNullable(nearest);
    }

    /** The speaker's own words and the verb beside them ("officials determined that") say nothing of what was said. */
    static boolean isAttribution(Claim claim, Quote words) {
        // the speaker of a whole sentence may stand in another clause of it
        return claim.speaker() != null
                && claim.quote().span().overlaps(claim.speaker().quote().span())
                && (claim.speaker().quote().span().overlaps(words.span())
                        || distance(claim, claim.speaker().quote(), words) <= 1
                                && mayBeItsVerb(claim, claim.speaker().quote(), words));
    }

    /** In Arabic the verb stands before who speaks, and right behind him what he said: "أعلنت الشرطة توقيف ثلاثين". */
    private static boolean mayBeItsVerb(Claim claim, Quote speaker, Quote words) {
        return claim.language() != Language.ARABIC || words.start() < speaker.start();
    }

    /** Words between two places of a claim, with what lies between weighed in; 0 where they overlap. */
    static int distance(Claim claim, Quote value, Quote other) {
        if (value.span().overlaps(other.span())) {
            return 0;
        }
        int from = Math.min(value.end(), other.end());
        int to = Math.max(value.start(), other.start());
        Tokens tokens = claim.tokens();
        int words = 1;
        for (int i = tokens.indexAtOrAfter(from);
                i < tokens.size() && tokens.get(i).end() <= to;
                i++) {
            words += isComma(tokens.get(i)) ? PER_COMMA : 1;
        }
        return words + PER_FIGURE * figuresBetween(claim.figures(), from, to);
    }

    private static boolean isComma(Token token) {
        return token.kind() == Token.Kind.SIGN && (token.is(",") || token.is("،") || token.is(";") || token.is("؛"));
    }

    private static int figuresBetween(List<Figure> figures, int from, int to) {
        int between = 0;
        for (Figure figure : figures) {
            between += figure.quote().start() >= from && figure.quote().end() <= to ? 1 : 0;
        }
        return between;
    }
}

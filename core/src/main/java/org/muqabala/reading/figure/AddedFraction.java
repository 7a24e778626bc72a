package org.muqabala.reading.figure;

import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;
import org.muqabala.reading.figure.NumberWord.Role;
import org.muqabala.text.Token;

/**
 * A fraction added to a number or to a unit, or taken off it: "and a half", "ونصف", "إلا ربعا", "½".
 *
 * @param to index after its last token
 * @param value the part of one; negative where it is taken off
 */
record AddedFraction(int to, BigDecimal value) {
    /** The fraction that token {@code i} adds to what stands before it; null where it adds none. */
    static @Nullable AddedFraction at(NumberLexicon lexicon, Words words, int i) {
        Terms.Hit<NumberWord> hit = words.goesOn(i) ? lexicon.at(words, i) : null;
        if (hit == null) {
            return null;
        }
        boolean joiner =
                NumberLexicon.in(hit, Role.JOINER) != null && hit.form().cut() == 0;
        boolean less = NumberLexicon.in(hit, Role.EXCEPT) != null;
        if (joiner || less) {
            hit = words.goesOn(hit.to()) ? lexicon.at(words, hit.to()) : null;
        }
        if (hit == null) {
            return null;
        }
        boolean sign = words.get(hit.from()).kind() == Token.Kind.SIGN;
        if (!joiner && !less && !hit.form().joined() && !sign) {
            return null;
        }
        AddedFraction added = amount(lexicon, words, hit);
        return added == null || !less
                ? added
                : new AddedFraction(added.to(), added.value().negate());
    }

    /** The fraction at a hit, over its numerator or article. */
    private static @Nullable AddedFraction amount(NumberLexicon lexicon, Words words, Terms.Hit<NumberWord> first) {
        NumberWord fraction = NumberLexicon.in(first, Role.FRACTION);
        if (fraction != null) {
            return new AddedFraction(first.to(), fraction.value());
        }
        NumberWord count = NumberLexicon.in(first, Role.UNIT);
        boolean article = NumberLexicon.in(first, Role.ARTICLE) != null;
        Terms.Hit<NumberWord> next = words.goesOn(first.to()) ? lexicon.at(words, first.to()) : null;
        NumberWord over = next == null ? null : NumberLexicon.in(next, Role.FRACTION);
        if (next == null || over == null || count == null && !article) {
            return null;
        }
        BigDecimal numerator = count == null || article ? BigDecimal.ONE : count.value();
        return new AddedFraction(next.to(), over.value().multiply(numerator));
    }

    /** Index after the scale where it is said again: مليون ونصف المليون. */
    int afterRepeated(NumberLexicon lexicon, Words words, @Nullable BigDecimal scale) {
        Terms.Hit<NumberWord> hit = words.goesOn(to) ? lexicon.at(words, to) : null;
        NumberWord again = hit == null ? null : NumberLexicon.in(hit, Role.SCALE);
        boolean repeats = again != null && scale != null && again.value().compareTo(scale) == 0;
        return hit != null && repeats ? hit.to() : to;
    }
}

package org.muqabala.reading.figure;

import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;

/**
 * What a number is of.
 *
 * @param id the name of its block in the lexicon: of a currency's noun, what a nationality qualifies
 * @param kind the kind of figure that it makes
 * @param code seconds, ISO 4217, %, pp or UCUM; null where the word leaves the currency open ("dinars")
 * @param factor how many of {@code code} one is
 */
record Unit(String id, Figure.Kind kind, @Nullable String code, BigDecimal factor) {
    /** A part of a whole, in per cent: a fifth is 20 %. */
    static final Unit SHARE = new Unit("share", Figure.Kind.PERCENT, "%", BigDecimal.valueOf(100));

    /** Is it a part of a whole that is told by a fraction? */
    boolean isShare() {
        return id.equals(SHARE.id);
    }

    boolean isDuration() {
        return kind == Figure.Kind.DURATION;
    }

    boolean isMoney() {
        return kind == Figure.Kind.MONEY;
    }

    /** Is this the hundredth of another currency? */
    boolean isMinor() {
        return isMoney() && factor.compareTo(BigDecimal.ONE) < 0;
    }

    Unit withCode(@Nullable String other) {
        return new Unit(id, kind, other, factor);
    }

    /** Do both measure the same? */
    boolean isLike(Unit other) {
        return kind == other.kind && (code == null ? other.code == null : code.equals(other.code));
    }
}

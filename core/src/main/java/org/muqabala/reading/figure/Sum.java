package org.muqabala.reading.figure;

import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;
import org.muqabala.text.Language;

/**
 * A number while its words are added from left to right: groups below a thousand, each multiplied by its scale. It takes a
 * word only where the grammar of its language lets the word go on with the number; else the number ends before the word.
 */
final class Sum {
    private static final BigDecimal THOUSAND = BigDecimal.valueOf(1000);
    private static final BigDecimal HUNDRED = BigDecimal.valueOf(100);

    private final Language language;
    private BigDecimal closed = BigDecimal.ZERO;
    private BigDecimal segment = BigDecimal.ZERO;
    private @Nullable BigDecimal group;
    private @Nullable BigDecimal scale;
    /** What may be added to the group is less than this. */
    private BigDecimal room = THOUSAND;

    private Last last = Last.NONE;
    private boolean counted;

    /** What was added last. */
    enum Last {
        NONE,
        UNIT,
        TEEN,
        TEN,
        HUNDRED,
        SCALE,
        DIGITS
    }

    Sum(Language language) {
        this.language = language;
    }

    Last last() {
        return last;
    }

    /** The last scale word's value; null where there was none. */
    @Nullable
    BigDecimal scale() {
        return scale;
    }

    /** Was a hundred or a scale the first word, so that no count stands before it? */
    boolean isBare() {
        return !counted;
    }

    BigDecimal value() {
        return group == null ? closed.add(segment) : closed.add(segment).add(group);
    }

    /** Adds digits; they may follow a scale: مليون و500 ألف. */
    boolean addDigits(BigDecimal value, boolean joined) {
        BigDecimal smallest = scale;
        boolean fits = last == Last.NONE
                || last == Last.SCALE && smallest != null && value.compareTo(smallest) < 0 && joined == isArabic();
        if (fits) {
            group = value;
            counted |= last == Last.NONE;
            last = Last.DIGITS;
            room = BigDecimal.ZERO;
        }
        return fits;
    }

    /** Replaces the group by itself with a fraction added or taken: two and a half. */
    void addFraction(BigDecimal fraction) {
        BigDecimal base = group;
        if (base == null) {
            segment = segment.add(fraction.multiply(scale == null ? BigDecimal.ONE : scale));
        } else {
            group = base.add(fraction);
            room = BigDecimal.ZERO;
            last = Last.DIGITS;
        }
    }

    /** Makes the count before a fraction its numerator: three quarters. */
    boolean divideInto(BigDecimal fraction) {
        BigDecimal numerator = group;
        if (last != Last.UNIT || numerator == null || closed.signum() + segment.signum() != 0) {
            return false;
        }
        group = numerator.multiply(fraction);
        last = Last.DIGITS;
        room = BigDecimal.ZERO;
        return true;
    }

    boolean add(NumberWord word, boolean joined) {
        BigDecimal value = word.value();
        return switch (word.role()) {
            case UNIT -> addToGroup(value, joined, Last.UNIT, BigDecimal.ONE);
            case TEEN ->
                isArabic() && last == Last.UNIT && !joined && !isZero()
                        ? put(value, Last.TEEN, BigDecimal.ZERO)
                        : addToGroup(value, joined, Last.TEEN, BigDecimal.ZERO);
            case TEN ->
                isArabic() && last == Last.UNIT && joined && !isZero()
                        ? put(value, Last.TEN, BigDecimal.ZERO)
                        : addToGroup(value, joined, Last.TEN, roomAfterTen(value));
            case HUNDRED -> addHundred(joined);
            case HUNDREDS -> addToGroup(value, joined, Last.HUNDRED, HUNDRED);
            case SCALE -> addScale(value, BigDecimal.ONE, joined);
            case DUAL_SCALE ->
                group == null && addScale(value.divide(BigDecimal.valueOf(2)), BigDecimal.valueOf(2), joined);
            case MIXED -> last == Last.NONE && put(value, Last.DIGITS, BigDecimal.ZERO);
            default -> false;
        };
    }

    private boolean isArabic() {
        return language == Language.ARABIC;
    }

    private boolean isZero() {
        return group != null && group.signum() == 0;
    }

    /** "Soixante-dix-sept", "quatre-vingt-onze": sixty and eighty are counted on to nineteen. */
    private BigDecimal roomAfterTen(BigDecimal ten) {
        boolean score = language == Language.FRENCH && (ten.intValue() == 60 || ten.intValue() == 80);
        return score ? BigDecimal.valueOf(20) : BigDecimal.TEN;
    }

    private boolean addToGroup(BigDecimal value, boolean joined, Last now, BigDecimal roomAfter) {
        boolean fits;
        if (group == null) {
            fits = last == Last.NONE || last == Last.SCALE && value.signum() > 0 && (!isArabic() || joined);
        } else if (isArabic()) {
            fits = joined && last == Last.HUNDRED && value.compareTo(room) < 0;
        } else {
            fits = value.signum() > 0 && value.compareTo(room) < 0;
        }
        return fits && put(value, now, roomAfter);
    }

    private boolean put(BigDecimal value, Last now, BigDecimal roomAfter) {
        counted |= last == Last.NONE;
        group = group == null ? value : group.add(value);
        room = roomAfter;
        last = now;
        return true;
    }

    private boolean addHundred(boolean joined) {
        BigDecimal count = group;
        if (count == null) {
            boolean fits = last == Last.NONE || last == Last.SCALE && (!isArabic() || joined);
            if (fits) {
                group = HUNDRED;
                last = Last.HUNDRED;
                room = HUNDRED;
            }
            return fits;
        }
        boolean fits = !joined
                && count.signum() > 0
                && count.compareTo(isArabic() ? BigDecimal.TEN : HUNDRED) < 0
                && (last == Last.UNIT || last == Last.TEEN || last == Last.TEN || last == Last.DIGITS);
        if (fits) {
            group = count.multiply(HUNDRED);
            last = Last.HUNDRED;
            room = HUNDRED;
        }
        return fits;
    }

    private boolean addScale(BigDecimal value, BigDecimal times, boolean joined) {
        BigDecimal count = group;
        BigDecimal smallest = scale;
        boolean smaller = smallest == null || value.compareTo(smallest) < 0;
        if (count != null) {
            if (joined || !smaller || isZero()) {
                return false;
            }
            close(count.multiply(value), value);
        } else if (last == Last.NONE) {
            counted = times.compareTo(BigDecimal.ONE) > 0;
            close(times.multiply(value), value);
        } else if (smaller) {
            if (!joined || !isArabic()) {
                return false;
            }
            close(times.multiply(value), value);
        } else {
            // "a thousand million", "mil millones", ألف مليار
            if (joined || times.compareTo(BigDecimal.ONE) > 0) {
                return false;
            }
            segment = segment.multiply(value);
            scale = value;
        }
        return true;
    }

    private void close(BigDecimal amount, BigDecimal by) {
        closed = closed.add(segment);
        segment = amount;
        group = null;
        scale = by;
        room = THOUSAND;
        last = Last.SCALE;
    }
}

package org.muqabala.reading.figure;

import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;
import org.muqabala.reading.figure.NumberWord.Role;
import org.muqabala.reading.figure.Numeral.Shape;
import org.muqabala.reading.figure.WordLists.Name;

/** Puts a unit to an amount and adds what follows in smaller ones: "1 hour 15", "ساعة ونصف", "20 دولار و43 سنت". */
final class CompoundReader {
    private static final int MOST_PARTS = 6;
    /** Words that may stand between a number and its unit. */
    private static final int MOST_BETWEEN = 4;

    private static final BigDecimal HUNDRED = BigDecimal.valueOf(100);

    private final NumberLexicon numbers;
    private final NumeralReader numerals;
    private final UnitLexicon units;
    private final WordLists lists;

    CompoundReader(NumberLexicon numbers, NumeralReader numerals, UnitLexicon units, WordLists lists) {
        this.numbers = numbers;
        this.numerals = numerals;
        this.units = units;
        this.lists = lists;
    }

    /** An amount whose currency stands before it; a second sign of it may follow, and its hundredths. */
    Measured withSign(Words words, Amount amount, UnitLexicon.Hit sign) {
        UnitLexicon.Hit again = words.goesOn(amount.to()) ? units.at(words, amount.to()) : null;
        boolean same = again != null && again.unit().isMoney() && !again.unit().isMinor() && !again.joined();
        Unit unit = same && again != null ? again.unit() : sign.unit();
        int to = same && again != null ? again.to() : amount.to();
        return extended(words, Measured.of(amount, unit, to));
    }

    /** The amount with the unit that follows it; null where none does. */
    @Nullable
    Measured measured(Words words, Amount amount) {
        UnitLexicon.Hit unit = unitAfter(words, amount);
        if (unit == null) {
            return null;
        }
        return belowZero(words, extended(words, Measured.of(amount, unit.unit(), unit.to())));
    }

    /** "3 degrees Celsius below zero". */
    private Measured belowZero(Words words, Measured measured) {
        Unit unit = measured.unit();
        boolean degrees = unit != null && unit.kind() == Figure.Kind.MEASURE && "Cel".equals(unit.code());
        Terms.Hit<Name> below =
                degrees && words.goesOn(measured.to()) ? lists.at(Name.BELOW_ZERO, words, measured.to()) : null;
        return below == null ? measured : measured.negated(below.to());
    }

    /** The unit behind a number, over a hyphen, "more" or "of", and over "a" behind a fraction. */
    private UnitLexicon.@Nullable Hit unitAfter(Words words, Amount amount) {
        int at = amount.to();
        boolean parted = false;
        for (int n = 0; n < MOST_BETWEEN; n++) {
            // a nationality before a currency may be read as a name already
            UnitLexicon.Hit unit = words.goesOn(at) || words.isTaken(at) ? units.at(words, at) : null;
            if (unit != null) {
                boolean attached = unit.start() > words.get(unit.from()).start();
                boolean fits = !unit.joined()
                        && (unit.article() ? parted || isPart(amount) : !attached || unit.from() + 1 < unit.to());
                return fits ? unit : null;
            }
            boolean of = numbers.at(words, at, Role.OF) != null;
            boolean between = of
                    || words.isHyphen(at) && words.touches(at) && words.touches(at + 1)
                    || lists.hasWhole(Name.SKIP, words, at)
                    || isPart(amount) && numbers.at(words, at, Role.ARTICLE) != null;
            if (!words.goesOn(at) || !between) {
                return null;
            }
            parted |= of;
            at++;
        }
        return null;
    }

    /** A fraction or a vague number is of a whole that has its article: "half an hour", "آلاف الدولارات". */
    private static boolean isPart(Amount amount) {
        BigDecimal nominal = amount.nominal();
        return nominal == null && !amount.isRange()
                || nominal != null && nominal.stripTrailingZeros().scale() > 0;
    }

    /** The parts that follow a duration or a sum of money. */
    Measured extended(Words words, Measured first) {
        Unit unit = first.unit();
        if (unit == null
                || unit.kind() == Figure.Kind.PERCENT
                || first.amount().isRange()
                || first.amount().shape() == Shape.VAGUE) {
            return first;
        }
        Measured whole = first;
        Unit least = unit;
        for (int n = 0; n < MOST_PARTS; n++) {
            Part part = part(words, whole.to(), least);
            if (part == null) {
                break;
            }
            whole = whole.plus(part.value(), part.to());
            least = part.unit();
        }
        return whole;
    }

    private record Part(int to, BigDecimal value, Unit unit) {}

    private @Nullable Part part(Words words, int at, Unit least) {
        Part fraction = fraction(words, at, least);
        if (fraction != null) {
            return fraction;
        }
        int i = words.goesOn(at) && words.is(at, ",") && least.isDuration() ? at + 1 : at;
        boolean joined = words.goesOn(i) && isJoiner(words, i);
        i = joined ? i + 1 : i;
        return words.goesOn(i) ? smaller(words, i, joined, i > at, least) : null;
    }

    private boolean isJoiner(Words words, int i) {
        Terms.Hit<NumberWord> hit = numbers.at(words, i);
        return hit != null && hit.form().cut() == 0 && NumberLexicon.in(hit, Role.JOINER) != null;
    }

    /** "And a half" of the unit, which may be said again: ساعة ونصف الساعة. */
    private @Nullable Part fraction(Words words, int at, Unit unit) {
        AddedFraction added = AddedFraction.at(numbers, words, at);
        if (added == null) {
            return null;
        }
        UnitLexicon.Hit again = words.goesOn(added.to()) ? units.at(words, added.to()) : null;
        if (again != null && !again.unit().isLike(unit)) {
            return null;
        }
        BigDecimal of = again == null ? unit.factor() : again.unit().factor();
        return new Part(again == null ? added.to() : again.to(), added.value().multiply(of), unit);
    }

    private @Nullable Part smaller(Words words, int i, boolean joinerBefore, boolean parted, Unit least) {
        UnitLexicon.Hit two = units.dual(words, i);
        if (two != null && least.isDuration() && (joinerBefore || two.joined()) && isSmaller(half(two.unit()), least)) {
            return new Part(two.to(), two.unit().factor(), half(two.unit()));
        }
        Numeral number = numerals.at(words, i);
        if (number == null || !number.isPoint() || number.value().signum() < 0) {
            return null;
        }
        UnitLexicon.Hit unit = words.goesOn(number.to()) ? units.at(words, number.to()) : null;
        if (unit != null && !unit.joined()) {
            return isSmaller(unit.unit(), least)
                    ? new Part(unit.to(), number.value().multiply(unit.unit().factor()), unit.unit())
                    : null;
        }
        return bare(words, number, parted, least);
    }

    /** "1 hour 15", "20 dollars 43": a last number without its unit, where the clause ends with it or goes on with "of". */
    private @Nullable Part bare(Words words, Numeral number, boolean parted, Unit least) {
        boolean glued = words.touches(number.from()) && words.isWord(number.from() - 1);
        boolean ends = glued
                || number.to() >= words.size()
                || !words.goesOn(number.to())
                || isEnd(words, number.to())
                || isOf(words, number.to(), least);
        boolean integer = number.value().stripTrailingZeros().scale() <= 0;
        BigDecimal most = least.isMoney() ? HUNDRED : BigDecimal.valueOf(60);
        boolean fits = number.value().compareTo(most) < 0 && number.value().compareTo(BigDecimal.ONE) > 0;
        int seconds = least.factor().intValue();
        boolean divides = least.isMoney() ? !least.isMinor() : least.isDuration() && (seconds == 3600 || seconds == 60);
        if (!ends || !integer || !fits || !divides || parted && words.is(number.from() - 1, ",")) {
            return null;
        }
        BigDecimal part = least.isMoney() ? new BigDecimal("0.01") : BigDecimal.valueOf(seconds / 60);
        return new Part(number.to(), number.value().multiply(part), least);
    }

    /** "3 h 40 of debate". */
    private boolean isOf(Words words, int i, Unit least) {
        return least.isDuration() && numbers.at(words, i, Role.OF) != null;
    }

    private static boolean isEnd(Words words, int i) {
        return ".,;:!?؟،؛)\"”»".contains(words.get(i).text());
    }

    private static boolean isSmaller(Unit unit, Unit least) {
        return unit.isLike(least) && unit.factor().compareTo(least.factor()) < 0;
    }

    private static Unit half(Unit dual) {
        return new Unit(dual.id(), dual.kind(), dual.code(), dual.factor().divide(BigDecimal.valueOf(2)));
    }
}

package org.muqabala.reading.figure;

import java.math.BigDecimal;
import java.math.MathContext;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.muqabala.reading.figure.NumberWord.Role;
import org.muqabala.reading.figure.Numeral.Shape;
import org.muqabala.text.Language;
import org.muqabala.text.Token;

/** One pass over the words and digits of one number, from its first token as far as they go on with it. */
final class NumeralRun {
    /** More words than any number has; a list of number words is not one number. */
    private static final int MOST_WORDS = 24;

    private final NumberLexicon lexicon;
    private final Words words;
    private final int from;
    private final Sum sum;
    private final List<Interval> alternatives = new ArrayList<>();
    private int at;
    private int start;
    private Shape shape = Shape.WORDS;
    private boolean afterDigits;

    NumeralRun(NumberLexicon lexicon, Words words, int from) {
        this.lexicon = lexicon;
        this.words = words;
        this.from = from;
        this.at = from;
        this.sum = new Sum(words.language());
        this.start = words.get(from).start();
    }

    @Nullable
    Numeral read() {
        if (!first()) {
            return null;
        }
        int count = 1;
        while (count++ < MOST_WORDS && next()) {}
        Shape seen = shape == Shape.WORDS && sum.isBare() ? Shape.BARE : shape;
        Interval value = Interval.exactly(sum.value());
        return new Numeral(from, at, start, seen, value, scaled(), sum.scale());
    }

    /** The other readings of the digits, in the scale that follows them. */
    private List<Interval> scaled() {
        BigDecimal scale = sum.scale();
        return scale == null
                ? alternatives
                : alternatives.stream().map(a -> a.times(scale)).toList();
    }

    private boolean first() {
        if (words.isNumber(from)) {
            return digits(from, false);
        }
        boolean glued = words.touches(from) && words.isWord(from - 1);
        if (isPoint(words, from) && words.isNumber(from + 1) && words.touches(from + 1) && !glued) {
            return decimals(from, BigDecimal.ZERO);
        }
        Terms.Hit<NumberWord> hit = lexicon.at(words, from);
        if (hit == null) {
            return false;
        }
        if (NumberLexicon.in(hit, Role.POINT) != null) {
            return decimals(from, BigDecimal.ZERO);
        }
        if (NumberLexicon.in(hit, Role.ALONE) != null && words.isAlone(hit.from(), hit.to())) {
            NumberWord alone = NumberLexicon.in(hit, Role.ALONE);
            return alone != null && take(hit, sum.addDigits(alone.value(), false));
        }
        boolean taken = false;
        for (NumberWord word : hit.values()) {
            taken = taken || mayBe(word, hit) && sum.add(word, false);
        }
        if (taken) {
            start = hit.form().start(words.get(from), false);
            NumberWord unit = NumberLexicon.in(hit, Role.UNIT);
            shape = unit != null && unit.value().compareTo(BigDecimal.ONE) == 0 ? Shape.ONE : Shape.WORDS;
        }
        return take(hit, taken);
    }

    private boolean take(Terms.Hit<NumberWord> hit, boolean taken) {
        at = taken ? hit.to() : at;
        afterDigits = afterDigits && !taken;
        return taken;
    }

    private boolean next() {
        int k = at;
        boolean joined = false;
        if (!words.goesOn(k)) {
            return false;
        }
        if (fraction()) {
            return true;
        }
        boolean hyphen = words.isHyphen(k) && words.touches(k) && words.touches(k + 1);
        if (hyphen && (!afterDigits || isBeforeScale(k + 1))) { // "a 40-million-dollar deal"
            k++;
        } else if (lexicon.at(words, k, Role.JOINER) != null) {
            joined = true;
            k++;
        }
        if (!words.goesOn(k)) {
            return false;
        }
        if (words.isNumber(k)) {
            boolean goes = words.language() == Language.ARABIC
                    ? joined
                    : !joined && lexicon.at(words, k + 1, Role.SCALE) != null;
            return goes && sum.last() == Sum.Last.SCALE && digits(k, joined);
        }
        Terms.Hit<NumberWord> hit = lexicon.at(words, k);
        return hit != null && word(hit, joined);
    }

    private boolean word(Terms.Hit<NumberWord> hit, boolean joinerBefore) {
        boolean joined = joinerBefore || hit.form().joined();
        boolean fromSign = hit.from() > at && !joinerBefore;
        if (NumberLexicon.in(hit, Role.POINT) != null && !joined) {
            return decimals(hit.from(), sum.value());
        }
        if (afterDigits && words.touches(hit.from()) && letter(hit)) {
            return true;
        }
        if (joined && !mayJoin(hit)) {
            return false;
        }
        boolean taken = false;
        for (NumberWord word : hit.values()) {
            if (!taken && !(fromSign && !afterDigits && word.role() == Role.SCALE) && mayBe(word, hit)) {
                taken = sum.add(word, joined) || !joined && word.role() == Role.FRACTION && numerator(word);
            }
        }
        if (taken && shape != Shape.FRACTION) {
            shape = Shape.WORDS;
        }
        return take(hit, taken);
    }

    /** A dual without its nun stands right before its noun: ألفا جندي is two thousand, ألفا ومئتا جندي one and two hundred. */
    private boolean mayBe(NumberWord word, Terms.Hit<NumberWord> hit) {
        if (word.role() != Role.DUAL_SCALE || !hit.form().word().endsWith("ا")) {
            return true;
        }
        Terms.Hit<NumberWord> next = words.goesOn(hit.to()) ? lexicon.at(words, hit.to()) : null;
        boolean goesOn = next != null && (next.form().joined() || NumberLexicon.in(next, Role.JOINER) != null);
        return words.goesOn(hit.to()) && words.isWord(hit.to()) && !goesOn;
    }

    private boolean numerator(NumberWord fraction) {
        boolean taken = sum.divideInto(fraction.value());
        if (taken) {
            shape = Shape.FRACTION;
        }
        return taken;
    }

    /** "100K", "3M", "5bn". */
    private boolean letter(Terms.Hit<NumberWord> hit) {
        NumberWord letter = NumberLexicon.in(hit, Role.LETTER);
        boolean taken = letter != null && sum.add(NumberWord.of(Role.SCALE, letter.value()), false);
        shape = taken ? Shape.WORDS : shape;
        return take(hit, taken);
    }

    /** Where "and" goes on with a number: in Arabic anywhere, in English after hundreds, else between ten and unit. */
    private boolean mayJoin(Terms.Hit<NumberWord> hit) {
        return switch (words.language()) {
            case ARABIC -> true;
            case ENGLISH ->
                (sum.last() == Sum.Last.HUNDRED || sum.last() == Sum.Last.SCALE)
                        && NumberLexicon.in(hit, Role.SCALE) == null
                        && shape == Shape.WORDS;
            case FRENCH, SPANISH -> sum.last() == Sum.Last.TEN;
            case RUSSIAN -> false;
        };
    }

    private boolean digits(int i, boolean joined) {
        Token token = words.get(i);
        if (words.is(i + 1, "/") && words.touches(i + 1) && words.isNumber(i + 2) && words.touches(i + 2)) {
            return i == from && ratio(i);
        }
        Digits.Spaced spaced = Digits.spaced(words, i);
        if (spaced != null) {
            return sum.addDigits(spaced.value(), joined) && digitsTo(spaced.to());
        }
        List<BigDecimal> values = Digits.read(token.folded(), words.language());
        if (values.isEmpty()) {
            return false;
        }
        boolean decimals = words.language() == Language.ARABIC
                && values.size() > 1
                && values.get(1).scale() > 0;
        int best = decimals && isBeforeScale(i + 1) ? 1 : 0;
        if (!sum.addDigits(values.get(best), joined)) {
            return false;
        }
        if (values.size() > 1 && i == from) {
            alternatives.add(Interval.exactly(values.get(1 - best)));
        }
        return digitsTo(i + 1);
    }

    private boolean digitsTo(int to) {
        shape = at == from ? Shape.DIGITS : Shape.WORDS;
        at = to;
        afterDigits = true;
        return true;
    }

    private boolean isBeforeScale(int i) {
        return words.goesOn(i) && lexicon.at(words, i, Role.SCALE) != null;
    }

    private boolean ratio(int i) {
        List<BigDecimal> above = Digits.read(words.get(i).folded(), words.language());
        List<BigDecimal> below = Digits.read(words.get(i + 2).folded(), words.language());
        boolean more = words.is(i + 3, "/") && words.touches(i + 3);
        if (above.isEmpty() || below.isEmpty() || below.get(0).signum() == 0 || more) {
            return false;
        }
        sum.addDigits(above.get(0).divide(below.get(0), MathContext.DECIMAL64), false);
        at = i + 3;
        shape = Shape.RATIO;
        return true;
    }

    /** The decimals after a point at token {@code point}: digits, or words of one digit each. */
    private boolean decimals(int point, BigDecimal whole) {
        if (at != from
                && (sum.last() == Sum.Last.SCALE || whole.stripTrailingZeros().scale() > 0)) {
            return false;
        }
        StringBuilder digits = new StringBuilder();
        int k = point + 1;
        while (words.goesOn(k) && digits.length() < 12) {
            if (words.isNumber(k)
                    && digits.length() == 0
                    && words.get(k).folded().matches("[0-9]{1,12}")) {
                digits.append(words.get(k++).folded());
                break;
            }
            NumberWord unit = lexicon.at(words, k, Role.UNIT);
            if (unit == null) {
                break;
            }
            digits.append(unit.value().toPlainString());
            k++;
        }
        if (digits.length() == 0) {
            return false;
        }
        BigDecimal decimals = new BigDecimal("0." + digits);
        if (at == from) {
            sum.addDigits(decimals, false);
        } else {
            sum.addFraction(decimals);
        }
        shape = Shape.WORDS;
        at = k;
        return true;
    }

    private boolean fraction() {
        AddedFraction added = AddedFraction.at(lexicon, words, at);
        if (added == null) {
            return false;
        }
        sum.addFraction(added.value());
        shape = Shape.WORDS;
        at = sum.last() == Sum.Last.SCALE ? added.afterRepeated(lexicon, words, sum.scale()) : added.to();
        return true;
    }

    static boolean isPoint(Words words, int i) {
        return words.is(i, ".") || words.is(i, "٫");
    }
}

package org.muqabala.reading.figure;

import java.math.BigDecimal;
import java.math.MathContext;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.muqabala.reading.figure.NumberWord.Role;
import org.muqabala.reading.figure.Numeral.Shape;
import org.muqabala.text.Language;
import org.muqabala.text.Token;

/** Reads numbers in digits and words: "70 ألف", "مائة وخمسة وسبعين ألفا", "two and a half million", "tens of thousands". */
final class NumeralReader {
    /** More words than any number has; a list of number words is not one number. */
    private static final int MOST_WORDS = 24;

    private final NumberLexicon lexicon;

    NumeralReader(NumberLexicon lexicon) {
        this.lexicon = lexicon;
    }

    /** The number that starts at token {@code i}; null where none does. */
    @Nullable
    Numeral at(Words words, int i) {
        if (!words.isFree(i)) {
            return null;
        }
        int sign = signAt(words, i);
        if (sign > 0) {
            Numeral positive = unsigned(words, i + sign);
            return positive == null || !positive.isPoint() ? null : negative(positive, i, words);
        }
        return unsigned(words, i);
    }

    /** Tokens of a minus before a number: one, or none. */
    private int signAt(Words words, int i) {
        if (!words.isFree(i + 1)) {
            return 0;
        }
        if (words.is(i, "-") || words.is(i, "−")) {
            boolean loose = !words.touches(i);
            boolean sticks = words.touches(i + 1) || words.isAlone(i, i + 2);
            return loose && sticks && (words.isNumber(i + 1) || isPoint(words, i + 1)) ? 1 : 0;
        }
        return lexicon.at(words, i, Role.MINUS) != null ? 1 : 0;
    }

    private static Numeral negative(Numeral positive, int from, Words words) {
        Interval value = Interval.exactly(positive.value().negate());
        List<Interval> alternatives = new ArrayList<>();
        for (Interval other : positive.alternatives()) {
            BigDecimal low = other.low();
            if (low != null) {
                alternatives.add(Interval.exactly(low.negate()));
            }
        }
        return new Numeral(
                from, positive.to(), words.get(from).start(), Shape.WORDS, value, alternatives, positive.scale());
    }

    private @Nullable Numeral unsigned(Words words, int i) {
        Terms.Hit<NumberWord> first = lexicon.at(words, i);
        if (first != null && !isDefinite(first)) {
            if (NumberLexicon.in(first, Role.ARTICLE) != null) {
                Numeral counted = afterArticle(words, first);
                if (counted != null || NumberLexicon.in(first, Role.UNIT) == null) {
                    return counted;
                }
            }
            Numeral part = part(words, first);
            if (part != null) {
                return part;
            }
        } else if (first != null) {
            Numeral part = part(words, first);
            return part != null && part.shape() == Shape.VAGUE ? part : null;
        }
        return new Run(words, i).read();
    }

    /** "The fifty" is told elsewhere: it is an order, or a number of things known before. */
    private static boolean isDefinite(Terms.Hit<NumberWord> hit) {
        return hit.form().article();
    }

    /** "A million", "half a million", "a few hundred": what only stands after an article. */
    private @Nullable Numeral afterArticle(Words words, Terms.Hit<NumberWord> article) {
        Terms.Hit<NumberWord> next = words.goesOn(article.to()) ? lexicon.at(words, article.to()) : null;
        if (next == null) {
            return null;
        }
        Numeral part = part(words, next);
        if (part != null) {
            return from(words, article, part, part.shape());
        }
        if (NumberLexicon.in(next, Role.HUNDRED) == null && NumberLexicon.in(next, Role.SCALE) == null) {
            return null;
        }
        Numeral rest = new Run(words, next.from()).read();
        return rest == null ? null : from(words, article, rest, Shape.WORDS);
    }

    private static Numeral from(Words words, Terms.Hit<NumberWord> first, Numeral rest, Shape shape) {
        return new Numeral(
                first.from(),
                rest.to(),
                first.form().start(words.get(first.from()), true),
                shape,
                rest.interval(),
                rest.alternatives(),
                rest.scale());
    }

    /** A number that begins with a vague word or a fraction, with the scale that may follow it. */
    private @Nullable Numeral part(Words words, Terms.Hit<NumberWord> first) {
        NumberWord vague = NumberLexicon.in(first, Role.VAGUE);
        NumberWord count = NumberLexicon.in(first, Role.VAGUE_COUNT);
        NumberWord fraction = NumberLexicon.in(first, Role.FRACTION);
        NumberWord about = NumberLexicon.in(first, Role.ABOUT);
        NumberWord head = vague != null ? vague : count != null ? count : about != null ? about : fraction;
        if (head == null || fraction != null && first.form().article()) {
            return null;
        }
        Shape shape = switch (head.role()) {
            case ABOUT -> Shape.ABOUT;
            case FRACTION -> Shape.FRACTION;
            default -> Shape.VAGUE;
        };
        Scale scale = scaleAfter(words, first.to());
        int start = first.form().start(words.get(first.from()), true);
        if (scale == null) {
            Interval interval = new Interval(head.low(), head.high());
            return head.role() == Role.VAGUE_COUNT
                    ? null
                    : new Numeral(first.from(), first.to(), start, shape, interval, List.of(), null);
        }
        BigDecimal product = head.low().multiply(scale.value());
        BigDecimal low = shape == Shape.FRACTION ? product.setScale(0, RoundingMode.HALF_UP) : product;
        BigDecimal high = shape == Shape.VAGUE
                ? head.high().add(BigDecimal.ONE).multiply(scale.value()).subtract(BigDecimal.ONE)
                : low;
        Shape scaled = shape == Shape.FRACTION ? Shape.WORDS : shape;
        return new Numeral(first.from(), scale.to(), start, scaled, new Interval(low, high), List.of(), scale.value());
    }

    private record Scale(int to, BigDecimal value) {}

    /** The scale after a vague word or a fraction, over "of", an article or a hyphen: tens of | thousands, half a | million. */
    private @Nullable Scale scaleAfter(Words words, int i) {
        int at = i;
        boolean over = false;
        for (int skipped = 0; skipped < 2 && words.goesOn(at); skipped++) {
            boolean between = lexicon.at(words, at, Role.OF) != null
                    || lexicon.at(words, at, Role.ARTICLE) != null
                    || words.isHyphen(at) && words.touches(at) && words.touches(at + 1);
            if (!between) {
                break;
            }
            at++;
            over = true;
        }
        Terms.Hit<NumberWord> hit = words.goesOn(at) ? lexicon.at(words, at) : null;
        if (hit == null || hit.form().joined()) {
            return null;
        }
        NumberWord scale = NumberLexicon.in(hit, Role.SCALE);
        NumberWord word = scale == null && !over ? NumberLexicon.in(hit, Role.HUNDRED) : scale;
        return word == null ? null : new Scale(hit.to(), word.value());
    }

    private boolean isPoint(Words words, int i) {
        return words.is(i, ".") || words.is(i, "٫");
    }

    /** One pass over the words of one number. */
    private final class Run {
        private final Words words;
        private final int from;
        private final Sum sum;
        private final List<Interval> alternatives = new ArrayList<>();
        private int at;
        private int start;
        private Shape shape = Shape.WORDS;
        private boolean afterDigits;

        Run(Words words, int from) {
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
            return new Numeral(from, at, start, seen, value, alternatives, sum.scale());
        }

        private boolean first() {
            if (words.isNumber(from)) {
                return digits(from, false);
            }
            if (isPoint(words, from) && words.isNumber(from + 1) && words.touches(from + 1)) {
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
                taken = taken || sum.add(word, false);
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
            if (fraction(k)) {
                return true;
            }
            if (words.isHyphen(k) && words.touches(k) && words.touches(k + 1) && !afterDigits) {
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
                if (!taken && !(fromSign && word.role() == Role.SCALE)) {
                    taken = sum.add(word, joined) || !joined && word.role() == Role.FRACTION && numerator(word);
                }
            }
            if (taken && shape != Shape.FRACTION) {
                shape = Shape.WORDS;
            }
            return take(hit, taken);
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
            int best =
                    values.size() > 1 && isBeforeScale(i + 1) && values.get(1).scale() > 0 ? 1 : 0;
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
                    && (sum.last() == Sum.Last.SCALE
                            || whole.stripTrailingZeros().scale() > 0)) {
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

        /** "And a half", "ونصف", "إلا ربعا", "½" after a number. */
        private boolean fraction(int k) {
            int i = k;
            boolean joined = false;
            boolean less = false;
            Terms.Hit<NumberWord> hit = lexicon.at(words, i);
            if (hit != null
                    && NumberLexicon.in(hit, Role.JOINER) != null
                    && hit.form().cut() == 0) {
                joined = true;
                hit = words.goesOn(++i) ? lexicon.at(words, i) : null;
            } else if (hit != null && NumberLexicon.in(hit, Role.EXCEPT) != null) {
                less = true;
                hit = words.goesOn(++i) ? lexicon.at(words, i) : null;
            }
            if (hit == null) {
                return false;
            }
            joined |= hit.form().joined();
            boolean sign = words.get(i).kind() == Token.Kind.SIGN;
            if (!joined && !less && !sign) {
                return false;
            }
            BigDecimal amount = fractionAmount(hit);
            if (amount == null) {
                return false;
            }
            sum.addFraction(less ? amount.negate() : amount);
            shape = Shape.WORDS;
            skipRepeatedScale();
            return true;
        }

        /** The fraction at a hit, over its numerator or article; moves on behind it. */
        private @Nullable BigDecimal fractionAmount(Terms.Hit<NumberWord> first) {
            NumberWord fraction = NumberLexicon.in(first, Role.FRACTION);
            if (fraction != null) {
                at = first.to();
                return fraction.value();
            }
            NumberWord count = NumberLexicon.in(first, Role.UNIT);
            boolean article = NumberLexicon.in(first, Role.ARTICLE) != null;
            Terms.Hit<NumberWord> next = words.goesOn(first.to()) ? lexicon.at(words, first.to()) : null;
            NumberWord over = next == null ? null : NumberLexicon.in(next, Role.FRACTION);
            if (next == null || over == null || count == null && !article) {
                return null;
            }
            at = next.to();
            return article ? over.value() : over.value().multiply(count == null ? BigDecimal.ONE : count.value());
        }

        /** "مليون ونصف المليون" says its scale twice. */
        private void skipRepeatedScale() {
            Terms.Hit<NumberWord> hit = words.goesOn(at) ? lexicon.at(words, at) : null;
            NumberWord scale = hit == null || sum.last() != Sum.Last.SCALE ? null : NumberLexicon.in(hit, Role.SCALE);
            BigDecimal last = sum.scale();
            if (hit != null && scale != null && last != null && scale.value().compareTo(last) == 0) {
                at = hit.to();
            }
        }
    }

    /** May a language write "hundred" or "thousand" for one of them, without "a"? */
    static boolean writesBareScales(Language language) {
        return language != Language.ENGLISH;
    }
}

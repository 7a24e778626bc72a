package org.muqabala.reading.figure;

import org.jspecify.annotations.Nullable;
import org.muqabala.reading.figure.CountedNouns.Noun;
import org.muqabala.reading.figure.Figure.Bound;
import org.muqabala.reading.figure.Numeral.Shape;
import org.muqabala.text.Language;

/** Reads a number with all that belongs to it: its bound, its unit or the noun it counts. */
final class QuantityReader {
    private final BoundLexicon bounds;
    private final UnitLexicon units;
    private final AmountReader amounts;
    private final CompoundReader compounds;
    private final SpanReader spans;
    private final ShareReader shares;
    private final CountedNouns nouns;
    private final Counting counting;
    private final FigureMaker maker;

    QuantityReader(
            BoundLexicon bounds,
            UnitLexicon units,
            AmountReader amounts,
            CompoundReader compounds,
            SpanReader spans,
            ShareReader shares,
            CountedNouns nouns,
            Counting counting) {
        this.bounds = bounds;
        this.units = units;
        this.amounts = amounts;
        this.compounds = compounds;
        this.spans = spans;
        this.shares = shares;
        this.nouns = nouns;
        this.counting = counting;
        this.maker = new FigureMaker(bounds);
    }

    /** The figure that starts at token {@code i}; null where none does. */
    @Nullable
    Read at(Words words, int i) {
        Read bounded = boundedAt(words, i, bounds.withNoun(words, i));
        if (bounded == null) {
            bounded = boundedAt(words, i, bounds.before(words, i));
        }
        return bounded == null ? amountAt(words, i, null) : bounded;
    }

    private @Nullable Read boundedAt(Words words, int i, Terms.@Nullable Hit<Bound> bound) {
        if (bound != null && !isGoal(words, i, bound)) {
            int at = counting.afterArticle(words, afterGlued(words, bound.to()));
            return words.goesOn(at) ? amountAt(words, at, bound) : null;
        }
        return null;
    }

    /** After a verb of change "up to" names what is reached: "выросло до 85". */
    private boolean isGoal(Words words, int i, Terms.Hit<Bound> bound) {
        return bound.value() == Bound.AT_MOST
                && bounds.link(BoundLexicon.Link.TO, words, i) != null
                && amounts.isChange(words, i);
    }

    /** A number that is one with its noun, or stands behind it: the noun is token {@code i}. */
    Read withNoun(Words words, Measured measured, int i) {
        Noun noun = measured.unit() == null ? new Noun(i, i + 1, true, true) : null;
        return maker.make(words, i, null, measured, measured.amount().start(), noun);
    }

    /** Index after an article that is glued to the digits behind a bound: أكثر من الـ50. */
    private static int afterGlued(Words words, int i) {
        return words.goesOn(i) && words.isWord(i) && words.isNumber(i + 1) && words.touches(i + 1) ? i + 1 : i;
    }

    /** Index after the year in words at token {@code i}, which counts nothing; {@code i} where none is. */
    int afterYear(Words words, int i) {
        Amount amount = amounts.at(words, i);
        return amount != null && counting.isYearInWords(words, amount) ? amount.to() : i;
    }

    private @Nullable Read amountAt(Words words, int i, Terms.@Nullable Hit<Bound> bound) {
        Read money = moneyAt(words, i, bound);
        if (money != null) {
            return money;
        }
        ShareReader.Share share = shares.at(words, i);
        if (share != null) {
            Measured of = share.measured();
            return maker.make(words, i, bound, of, of.amount().start(), share.noun());
        }
        Measured mark = shares.mark(words, i);
        if (mark != null) {
            return maker.make(words, i, bound, mark, mark.amount().start(), null);
        }
        Amount amount = amounts.at(words, i);
        if (amount == null && bound != null) {
            amount = amounts.definiteScale(words, i);
        }
        if (amount == null) {
            Measured span = spans.at(words, i, bound != null);
            return span == null ? null : measured(words, i, bound, span);
        }
        if (counting.isCode(words, i) || counting.isYearInWords(words, amount)) {
            return null;
        }
        Measured measured = compounds.measured(words, amount);
        if (measured == null) {
            measured = sharingUnit(words, amount);
        }
        if (measured != null && isArticle(words, amount, measured)) {
            Measured span = spans.at(words, i, bound != null);
            return span == null ? null : measured(words, i, bound, span);
        }
        return measured != null ? measured(words, i, bound, measured) : counted(words, i, bound, amount);
    }

    /** "Rose from 3 to 5 dollars": the first number has the unit of the second. */
    private @Nullable Measured sharingUnit(Words words, Amount amount) {
        if (!words.goesOn(amount.to()) || amount.isRange() || amount.shape() == Shape.VAGUE) {
            return null;
        }
        Terms.Hit<BoundLexicon.Link> link = bounds.link(BoundLexicon.Link.TO, words, amount.to());
        if (link == null || !words.goesOn(link.to()) || !amounts.isChange(words, amount.from())) {
            return null;
        }
        Amount second = amounts.at(words, link.to());
        Measured other = second == null ? null : compounds.measured(words, second);
        Unit unit = other == null ? null : other.unit();
        return unit == null ? null : Measured.of(amount, unit, amount.to());
    }

    /** "Un jour", "una hora" are counted where a span of time is asked for only. */
    private static boolean isArticle(Words words, Amount amount, Measured measured) {
        boolean article = words.language() == Language.FRENCH || words.language() == Language.SPANISH;
        Unit unit = measured.unit();
        return article && amount.shape() == Shape.ONE && unit != null && unit.isDuration();
    }

    /** A sum whose currency's sign stands before it. */
    private @Nullable Read moneyAt(Words words, int i, Terms.@Nullable Hit<Bound> bound) {
        UnitLexicon.Hit sign = units.beforeNumber(words, i);
        if (sign == null || !words.goesOn(sign.to())) {
            return null;
        }
        Amount amount = amounts.at(words, sign.to());
        if (amount == null || amount.shape() == Shape.FRACTION || counting.isCode(words, sign.to())) {
            return null;
        }
        return maker.make(words, i, bound, compounds.withSign(words, amount, sign), sign.start(), null);
    }

    private Read measured(Words words, int i, Terms.@Nullable Hit<Bound> bound, Measured measured) {
        Unit unit = measured.unit();
        boolean ofThing = unit != null && unit.kind() == Figure.Kind.MEASURE;
        Noun noun = ofThing ? nouns.after(words, measured.to(), Shape.VAGUE) : null;
        boolean parted = noun != null && !noun.within() && noun.from() > measured.to();
        return maker.make(words, i, bound, measured, measured.amount().start(), parted ? noun : null);
    }

    /** The noun, which may stand behind "or more". */
    private @Nullable Noun nounOf(Words words, Amount amount) {
        Terms.Hit<Bound> between = words.goesOn(amount.to()) ? bounds.after(words, amount.to()) : null;
        Noun behind = between == null || !words.goesOn(between.to())
                ? null
                : nouns.after(words, between.to(), amount.shape());
        return behind == null ? nouns.after(words, amount.to(), amount.shape()) : behind;
    }

    private @Nullable Read counted(Words words, int i, Terms.@Nullable Hit<Bound> bound, Amount amount) {
        boolean alone = words.isAlone(amount.from(), amount.to());
        if (counting.isDate(words, amount, alone)) {
            return null;
        }
        Noun noun = alone ? null : nounOf(words, amount);
        boolean changes = amounts.isChange(words, amount.from());
        boolean hedged = bound != null || bounds.after(words, amount.to()) != null;
        if (!alone && !counting.counts(words, amount, noun, hedged, changes)) {
            return null;
        }
        Measured count = !(alone && amount.shape() == Numeral.Shape.RATIO) && counting.isShare(amount)
                ? Measured.of(amount, Unit.SHARE, amount.to())
                : Measured.count(Counting.wholeFirst(words, amount, noun));
        return maker.make(words, i, bound, count, amount.start(), noun);
    }
}

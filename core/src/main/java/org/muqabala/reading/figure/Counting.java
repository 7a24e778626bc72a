package org.muqabala.reading.figure;

import java.math.BigDecimal;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.muqabala.reading.figure.CountedNouns.Noun;
import org.muqabala.reading.figure.Numeral.Shape;
import org.muqabala.reading.figure.WordLists.Name;
import org.muqabala.text.Language;

/** Decides whether a number without a unit counts something, rather than names, dates or numbers it. */
final class Counting {
    private static final BigDecimal HALF = new BigDecimal("0.5");
    private static final BigDecimal TWO = BigDecimal.valueOf(2);

    private static final BigDecimal THOUSAND = BigDecimal.valueOf(1000);
    private static final BigDecimal FIRST_YEAR = BigDecimal.valueOf(1000);
    private static final BigDecimal LAST_YEAR = BigDecimal.valueOf(2100);

    private final Labels labels;
    private final OneReader ones;
    private final WordLists lists;

    Counting(Labels labels, OneReader ones, WordLists lists) {
        this.labels = labels;
        this.ones = ones;
        this.lists = lists;
    }

    /** Is all of this amount part of a code, a clock time or a telephone number, whatever stands around it? */
    boolean isCode(Words words, int i) {
        return words.isNumber(i) && labels.isCode(words, i);
    }

    /** Is the number a day of a month, or in a text of its own a year? */
    boolean isDate(Words words, Amount amount, boolean alone) {
        int i = amount.from();
        boolean bare = words.isNumber(i) && amount.to() == i + 1;
        return labels.isDay(words, i, amount.to()) || alone && bare && labels.isYear(words, i, null);
    }

    /** Is this a year in words: "عام ألفين وعشرين", "in the year two thousand"? */
    boolean isYearInWords(Words words, Amount amount) {
        BigDecimal value = amount.nominal();
        return value != null
                && (amount.shape() == Shape.WORDS || amount.shape() == Shape.BARE)
                && value.compareTo(FIRST_YEAR) >= 0
                && value.compareTo(LAST_YEAR) <= 0
                && lists.endsBefore(Name.YEAR_NOUN, words, amount.from());
    }

    /** Index after an article behind a bound: "plus de la moitié", "más de la mitad". */
    int afterArticle(Words words, int i) {
        boolean takes = words.language() == Language.FRENCH || words.language() == Language.SPANISH;
        return takes && words.goesOn(i + 1) && lists.hasWhole(Name.DETERMINER, words, i) && !ones.isOne(words, i)
                ? i + 1
                : i;
    }

    /** Is it a part of a whole, "two thirds", "3/4"? */
    boolean isShare(Amount amount) {
        BigDecimal low = amount.interval().low();
        BigDecimal high = amount.interval().high();
        return (amount.shape() == Shape.FRACTION || amount.shape() == Shape.RATIO)
                && low != null
                && high != null
                && low.signum() > 0
                && high.compareTo(BigDecimal.ONE) < 0;
    }

    /**
     * Does the number count, with this noun or none?
     *
     * @param bounded whether a bound stands beside it
     * @param changes whether a verb of change stands before it
     */
    boolean counts(Words words, Amount amount, @Nullable Noun noun, boolean bounded, boolean changes) {
        boolean hasNoun = noun != null;
        boolean arabic = words.language() == Language.ARABIC;
        return switch (amount.shape()) {
            case ONE -> !arabic && ones.counts(words, amount, noun);
            case BARE -> hasNoun && NumeralReader.writesBareScales(words.language()) || bounded;
            case FRACTION ->
                bounded && !isOfUnit(words, amount)
                        || noun != null && isOfWhole(words, amount, noun)
                        || lists.has(Name.CUE_BEHIND, words, amount.to())
                        || isMeasured(words, amount, changes) && !isOfUnit(words, amount);
            case VAGUE, ABOUT -> true;
            case RATIO -> bounded || noun != null && !noun.within();
            case WORDS ->
                hasNoun && !isKnownPair(words, amount)
                        || !hasNoun && !labels.isLabelled(words, amount.from()) && !isKnown(words, amount);
            case DIGITS -> digitsCount(words, amount, noun, bounded);
        };
    }

    /** "A third album" is in order, "a third of the albums" a part; of a half the noun follows. */
    private boolean isOfWhole(Words words, Amount amount, Noun noun) {
        boolean half = amount.nominal() != null && amount.nominal().compareTo(HALF) == 0;
        boolean ordered = words.language() != Language.ARABIC && words.language() != Language.RUSSIAN;
        return !lists.has(Name.NO_FRACTION, words, amount.from()) && (half || !ordered || !noun.within());
    }

    /** "By half a point": the article makes what follows the unit. */
    private boolean isOfUnit(Words words, Amount amount) {
        return words.language() == Language.ENGLISH && lists.hasWhole(Name.DETERMINER, words, amount.to());
    }

    /** "Cut by a third", "réduit d'un tiers", "بمقدار الثلث". */
    private boolean isMeasured(Words words, Amount amount, boolean changes) {
        return changes && lists.endsBefore(Name.MEASURE, words, amount.from())
                || lists.has(Name.MEASURE, words, amount.from());
    }

    /** "The two sides" were named before. */
    private boolean isKnownPair(Words words, Amount amount) {
        BigDecimal nominal = amount.nominal();
        return nominal != null && nominal.compareTo(TWO) == 0 && lists.hasWhole(Name.KNOWN, words, amount.from() - 1);
    }

    /** "The two have met" tells of two that were named before; "una oferta de 30 millones" of a sum. */
    private boolean isKnown(Words words, Amount amount) {
        BigDecimal nominal = amount.nominal();
        return words.language() != Language.ARABIC
                && (nominal == null || nominal.compareTo(THOUSAND) < 0)
                && lists.hasWhole(Name.DETERMINER, words, amount.from() - 1)
                && !lists.hasWhole(Name.COMPLEMENT, words, amount.from() - 1);
    }

    private boolean digitsCount(Words words, Amount amount, @Nullable Noun noun, boolean bounded) {
        int i = amount.from();
        boolean hasNoun = noun != null;
        if (labels.isLabelled(words, i) || labels.closesQuotation(words, amount.to() - 1)) {
            return false;
        }
        if (bounded || amount.isRange() && hasNoun) {
            return bounded && hasNoun || !labels.isYear(words, amount.to() - 1, noun);
        }
        if (labels.isYear(words, i, noun) || Labels.isResult(words, i)) {
            return false;
        }
        boolean named = labels.followsName(words, i) && (noun == null || !noun.plural());
        return !named && (hasNoun || labels.isExpected(words, i));
    }

    /** People and things are counted whole: of "2.125 جنديا" the reading without decimals is the likelier. */
    static Amount wholeFirst(Words words, Amount amount, @Nullable Noun noun) {
        BigDecimal nominal = amount.nominal();
        boolean counted = noun != null && (noun.plural() || words.language() == Language.ARABIC);
        if (!counted
                || amount.shape() != Shape.DIGITS
                || nominal == null
                || amount.alternatives().isEmpty()) {
            return amount;
        }
        Interval other = amount.alternatives().get(0);
        BigDecimal whole = other.low();
        if (isWhole(nominal) || whole == null || !isWhole(whole)) {
            return amount;
        }
        return new Amount(
                amount.from(),
                amount.to(),
                amount.start(),
                amount.shape(),
                other,
                List.of(amount.interval()),
                whole,
                amount.bound());
    }

    private static boolean isWhole(BigDecimal value) {
        return value.stripTrailingZeros().scale() <= 0;
    }
}

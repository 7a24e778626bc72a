package org.muqabala.reading.figure;

import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;
import org.muqabala.reading.figure.NumberWord.Role;
import org.muqabala.reading.figure.Numeral.Shape;
import org.muqabala.reading.figure.WordLists.Name;

/** Reads units that stand without a number: two of them in a dual (ساعتين), one where the words ask for a span of time. */
final class SpanReader {
    private static final BigDecimal TWO = BigDecimal.valueOf(2);

    private final NumberLexicon numbers;
    private final UnitLexicon units;
    private final CompoundReader compounds;
    private final WordLists lists;

    SpanReader(NumberLexicon numbers, UnitLexicon units, CompoundReader compounds, WordLists lists) {
        this.numbers = numbers;
        this.units = units;
        this.compounds = compounds;
        this.lists = lists;
    }

    /** The span at token {@code i}; {@code bounded} where a bound stands before it. */
    @Nullable
    Measured at(Words words, int i, boolean bounded) {
        if (!words.isWord(i)) {
            return null;
        }
        UnitLexicon.Hit dual = units.dual(words, i);
        if (dual != null && words.isFree(i)) {
            BigDecimal half = dual.unit().factor().divide(TWO);
            Unit unit =
                    new Unit(dual.unit().id(), dual.unit().kind(), dual.unit().code(), half);
            Amount two = Amount.one(i, i + 1, dual.start(), Shape.WORDS, TWO);
            return compounds.extended(words, Measured.of(two, unit, dual.to()));
        }
        boolean article = numbers.at(words, i, Role.ARTICLE) != null;
        int at = article ? i + 1 : i;
        UnitLexicon.Hit unit = article && !words.goesOn(at) ? null : units.at(words, at);
        if (unit == null
                || unit.article()
                || !words.isWord(at)
                || words.isHyphen(unit.to()) && words.touches(unit.to())) {
            return null;
        }
        int start = article ? words.get(i).start() : unit.start();
        Amount one = Amount.one(i, at, start, Shape.ONE, BigDecimal.ONE);
        Measured plain = Measured.of(one, unit.unit(), unit.to());
        Measured whole = compounds.extended(words, plain);
        boolean alone = words.isAlone(i, whole.to());
        boolean grown = whole.to() > plain.to() && unit.unit().isDuration();
        boolean asked = unit.unit().isDuration()
                && (lists.endsBefore(Name.SPAN_CUE, words, i) || lists.has(Name.SPAN_TAIL, words, whole.to()));
        boolean counts = unit.unit().kind() != Figure.Kind.PERCENT && (alone || bounded || grown || asked);
        boolean written = article || alone || grown || !needsArticle(words);
        return counts && written && !isPlural(unit, words, at) ? whole : null;
    }

    /** One of a unit needs its article in these languages: "for an hour", "une heure", "una hora". */
    private static boolean needsArticle(Words words) {
        return switch (words.language()) {
            case ENGLISH, FRENCH, SPANISH -> true;
            case ARABIC, RUSSIAN -> false;
        };
    }

    /** A bare plural ("hours") says no number. */
    private boolean isPlural(UnitLexicon.Hit unit, Words words, int at) {
        return lists.hasWord(Name.PLURAL, words.quote(unit.start(), unit.to()).text())
                || lists.hasWhole(Name.PLURAL, words, at);
    }
}

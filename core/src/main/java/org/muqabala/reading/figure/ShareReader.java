package org.muqabala.reading.figure;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.muqabala.reading.figure.CountedNouns.Noun;
import org.muqabala.reading.figure.WordLists.Name;

/**
 * Reads shares that are told as some of so many, "one in five workers", "neuf électeurs sur dix", "تسعة من كل عشرة": a fifth, nine tenths.
 * Of few that were counted, "three of the five hostages", it reads none.
 */
final class ShareReader {
    private static final BigDecimal TEN = BigDecimal.TEN;
    private static final BigDecimal HUNDRED = BigDecimal.valueOf(100);
    /** No scale of marks goes further. */
    private static final BigDecimal BEST = BigDecimal.valueOf(12);

    private static final int DECIMALS = 4;
    private static final Set<BigDecimal> ROUND = Set.of(TEN, HUNDRED);

    private final NumeralReader numerals;
    private final UnitLexicon units;
    private final CountedNouns nouns;
    private final WordLists lists;

    ShareReader(NumeralReader numerals, UnitLexicon units, CountedNouns nouns, WordLists lists) {
        this.numerals = numerals;
        this.units = units;
        this.nouns = nouns;
        this.lists = lists;
    }

    /**
     * A share found.
     *
     * @param measured its per cent
     * @param noun what it is a share of; null where the words do not say
     */
    record Share(Measured measured, @Nullable Noun noun) {}

    /** The share that starts at token {@code i}; null where none does. */
    @Nullable
    Share at(Words words, int i) {
        Numeral some = numerals.at(words, i);
        if (some == null || !isCount(some) || !words.goesOn(some.to())) {
            return null;
        }
        Share bare = of(words, some, some.to(), null);
        Noun noun = bare == null ? nouns.after(words, some.to(), some.shape()) : null;
        return noun == null || !noun.within() ? bare : of(words, some, noun.to(), noun);
    }

    /** "3 sur 5", "4 out of 5": a mark and the best one in digits, of which nothing is counted; null where none starts at {@code i}. */
    @Nullable
    Measured mark(Words words, int i) {
        Numeral mark = words.isNumber(i) ? numerals.at(words, i) : null;
        Terms.Hit<Name> of = mark == null || !words.goesOn(mark.to()) ? null : lists.at(Name.OUT_OF, words, mark.to());
        Numeral best = of == null || !words.isNumber(of.to()) ? null : numerals.at(words, of.to());
        if (mark == null
                || best == null
                || !isCount(mark)
                || !isCount(best)
                || mark.value().compareTo(best.value()) > 0
                || best.value().compareTo(BEST) > 0
                || isMeasured(words, best)
                || nouns.after(words, best.to(), best.shape()) != null) {
            return null;
        }
        return Measured.count(Amount.one(mark.from(), best.to(), mark.start(), Numeral.Shape.DIGITS, mark.value()));
    }

    /** @param named the noun between the two numbers; null where the second one stands right behind */
    private @Nullable Share of(Words words, Numeral some, int at, @Nullable Noun named) {
        Terms.Hit<Name> every = lists.at(Name.OF_EVERY, words, at);
        Terms.Hit<Name> few = lists.at(Name.OF_FEW, words, at);
        Terms.Hit<Name> ten = lists.at(Name.OF_TEN, words, at);
        Terms.Hit<Name> link = every != null ? every : few != null ? few : ten;
        Numeral all = link == null || !words.goesOn(link.to()) ? null : numerals.at(words, link.to());
        if (all == null || !isCount(all) || some.value().compareTo(all.value()) >= 0 || isMeasured(words, all)) {
            return null;
        }
        boolean told = every != null
                || few != null
                        && (named != null || !needsNoun(words))
                        && all.value().compareTo(TEN) <= 0
                || ROUND.contains(all.value()) && (named != null || few == null || !needsNoun(words));
        if (!told) {
            return null;
        }
        BigDecimal part = some.value().divide(all.value(), DECIMALS, RoundingMode.HALF_UP);
        Amount amount = Amount.one(some.from(), all.to(), some.start(), Numeral.Shape.WORDS, part);
        Noun whole = named != null ? named : nouns.after(words, all.to(), all.shape());
        return new Share(Measured.of(amount, Unit.SHARE, all.to()), whole);
    }

    /** "3 sur 5" is a mark as well: French needs what is counted between the two. */
    private static boolean needsNoun(Words words) {
        return words.language() == org.muqabala.text.Language.FRENCH;
    }

    /** "Four in ten minutes". */
    private boolean isMeasured(Words words, Numeral all) {
        return words.goesOn(all.to()) && units.at(words, all.to()) != null;
    }

    private static boolean isCount(Numeral numeral) {
        return numeral.isPoint()
                && numeral.shape() != Numeral.Shape.FRACTION
                && numeral.shape() != Numeral.Shape.RATIO
                && numeral.value().signum() > 0
                && numeral.value().stripTrailingZeros().scale() <= 0;
    }
}

package org.muqabala.reading.figure;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.muqabala.reading.figure.NumberWord.Role;
import org.muqabala.reading.figure.Numeral.Shape;
import org.muqabala.text.Language;

/** Reads numbers in digits and words: "70 ألف", "مائة وخمسة وسبعين ألفا", "two and a half million", "tens of thousands". */
final class NumeralReader {
    private final NumberLexicon lexicon;
    private final PartReader parts;

    NumeralReader(NumberLexicon lexicon) {
        this.lexicon = lexicon;
        this.parts = new PartReader(lexicon);
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
            return loose && sticks && (words.isNumber(i + 1) || NumeralRun.isPoint(words, i + 1)) ? 1 : 0;
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
        if (first == null && !words.isNumber(i) && !NumeralRun.isPoint(words, i)) {
            return null;
        }
        if (first != null && !isDefinite(first)) {
            if (NumberLexicon.in(first, Role.ARTICLE) != null) {
                Numeral counted = afterArticle(words, first);
                if (counted != null || NumberLexicon.in(first, Role.UNIT) == null) {
                    return counted;
                }
            }
            Numeral part = parts.at(words, first);
            if (part != null) {
                return part;
            }
        } else if (first != null) {
            Numeral part = parts.at(words, first);
            return part != null && part.shape() == Shape.VAGUE ? part : null;
        }
        return new NumeralRun(lexicon, words, i).read();
    }

    /** Index after an article before digits: "entre un 5 y un 6 por ciento". */
    int afterArticle(Words words, int i) {
        return words.goesOn(i + 1) && words.isNumber(i + 1) && lexicon.at(words, i, Role.ARTICLE) != null ? i + 1 : i;
    }

    /** "The fifty" is told elsewhere: it is an order, or a number of things known before. */
    private static boolean isDefinite(Terms.Hit<NumberWord> hit) {
        return hit.form().article();
    }

    /** A hundred, thousand or million with the Arabic article; null where none stands at token {@code i}. */
    @Nullable
    Numeral definiteScale(Words words, int i) {
        Terms.Hit<NumberWord> hit = words.isFree(i) ? lexicon.at(words, i) : null;
        if (hit == null || !isDefinite(hit) || hit.form().cut() > 2) {
            return null;
        }
        NumberWord scale = NumberLexicon.in(hit, Role.SCALE);
        NumberWord word = scale == null ? NumberLexicon.in(hit, Role.HUNDRED) : scale;
        return word == null || NumberLexicon.in(hit, Role.VAGUE) != null
                ? null
                : new Numeral(
                        i,
                        hit.to(),
                        words.get(i).start(),
                        Shape.WORDS,
                        Interval.exactly(word.low()),
                        List.of(),
                        word.low());
    }

    /** "A million", "half a million", "a few hundred": what only stands after an article. */
    private @Nullable Numeral afterArticle(Words words, Terms.Hit<NumberWord> article) {
        Terms.Hit<NumberWord> next = words.goesOn(article.to()) ? lexicon.at(words, article.to()) : null;
        if (next == null) {
            return null;
        }
        Numeral part = parts.at(words, next);
        if (part != null) {
            return from(words, article, part, part.shape());
        }
        if (NumberLexicon.in(next, Role.HUNDRED) == null && NumberLexicon.in(next, Role.SCALE) == null) {
            return null;
        }
        Numeral rest = new NumeralRun(lexicon, words, next.from()).read();
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

    /** May a language write "hundred" or "thousand" for one of them, without "a"? */
    static boolean writesBareScales(Language language) {
        return language != Language.ENGLISH;
    }
}

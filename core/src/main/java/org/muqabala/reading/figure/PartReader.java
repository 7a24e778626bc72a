package org.muqabala.reading.figure;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.muqabala.reading.figure.NumberWord.Role;
import org.muqabala.reading.figure.Numeral.Shape;

/** Reads numbers that begin with a vague word or a fraction: "tens of thousands", "نصف مليون", "une cinquantaine". */
final class PartReader {
    private final NumberLexicon lexicon;

    PartReader(NumberLexicon lexicon) {
        this.lexicon = lexicon;
    }

    /** A number that begins with a vague word or a fraction, with the scale that may follow it. */
    @Nullable
    Numeral at(Words words, Terms.Hit<NumberWord> first) {
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
}

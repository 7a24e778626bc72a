package org.muqabala.reading.figure;

import org.jspecify.annotations.Nullable;
import org.muqabala.reading.figure.CountedNouns.Noun;
import org.muqabala.reading.figure.Figure.Bound;
import org.muqabala.text.Quote;

/** Makes a figure of its parts: the bound before or after, the number with its unit, the counted noun. */
final class FigureMaker {
    private final BoundLexicon bounds;

    FigureMaker(BoundLexicon bounds) {
        this.bounds = bounds;
    }

    /**
     * The figure.
     *
     * @param i index of the first token of the number
     * @param before the bound that stands before it
     * @param start offset in the text where the number begins
     */
    Read make(
            Words words, int i, Terms.@Nullable Hit<Bound> before, Measured measured, int start, @Nullable Noun noun) {
        int end = noun != null && noun.within() ? Math.max(measured.to(), noun.to()) : measured.to();
        Terms.Hit<Bound> after = before == null ? boundAfter(words, end, measured.to()) : null;
        Bound said = before != null ? before.value() : after != null ? after.value() : Bound.EXACT;
        int to = after == null ? end : Math.max(end, after.to());
        int from = before == null ? i : before.from();
        int begin = before == null ? start : before.form().start(words.get(before.from()), true);
        Bound bound = Bounded.effective(measured.amount().bound(), said);
        Unit unit = measured.unit();
        boolean share = unit != null && unit.isShare() && bound == Bound.EXACT;
        Figure figure = new Figure(
                words.quote(begin, words.freeUntil(from, to)),
                unit == null ? Figure.Kind.COUNT : unit.kind(),
                share ? Bounded.share(measured.interval()) : Bounded.interval(measured.interval(), bound),
                share ? Bound.ABOUT : bound,
                measured.nominal(),
                unit == null ? null : unit.code(),
                noun == null ? openCurrency(words, measured) : words.quote(nounStart(words, noun, begin), noun.to()),
                measured.alternatives());
        return new Read(figure, from, to);
    }

    /** A dual's noun begins where its figure does, behind the particles. */
    private static int nounStart(Words words, Noun noun, int begin) {
        return Math.max(
                words.get(noun.from()).start(), begin < words.get(noun.from()).end() ? begin : 0);
    }

    /** "At least" behind the noun, or between the number and the noun. */
    private Terms.@Nullable Hit<Bound> boundAfter(Words words, int end, int number) {
        Terms.Hit<Bound> after = words.goesOn(end) ? bounds.after(words, end) : null;
        return after == null && words.goesOn(number) ? bounds.after(words, number) : after;
    }

    /** A currency that its word leaves open ("dinars") is told by the word. */
    private static @Nullable Quote openCurrency(Words words, Measured measured) {
        Unit unit = measured.unit();
        int at = measured.amount().to();
        boolean open = unit != null && unit.code() == null && measured.to() > at;
        return open ? words.quote(words.get(at).start(), measured.to()) : null;
    }
}

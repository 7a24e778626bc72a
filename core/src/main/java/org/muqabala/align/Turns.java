package org.muqabala.align;

import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import org.muqabala.claim.Claim;
import org.muqabala.claim.Polarity;
import org.muqabala.reading.concept.ConceptMention;
import org.muqabala.reading.figure.Figure;
import org.muqabala.reading.time.Time;
import org.muqabala.text.Quote;

/**
 * Tells which of several doings of an act a time dates, where the words say so: the first case, the second strike, the last
 * inspection, the next meeting. Of two texts that date the first case, both date one.
 */
final class Turns {
    /** So many words off "first" still belongs to a time. */
    private static final int WITHIN = 8;

    private static final String LAST = "last";
    private static final Set<String> MARKS = Set.of("first", LAST, "next");

    private Turns() {}

    /** Which one: {@code first}, {@code 2}, {@code last}, {@code next}; empty where nothing or more than one thing tells. */
    static Optional<String> of(Answer answer) {
        Claim claim = answer.claim();
        Time time = ((Value.Period) answer.value()).time();
        Set<String> turns = new TreeSet<>();
        for (ConceptMention mention : claim.concepts()) {
            String id = mention.concept().id();
            if (MARKS.contains(id) && isNear(claim, time, mention.quote())) {
                turns.add(id);
            }
        }
        for (Figure figure : claim.figures()) {
            if (figure.kind() == Figure.Kind.ORDINAL
                    && figure.nominal() != null
                    && isNear(claim, time, figure.quote())) {
                String number = figure.nominal().toPlainString();
                turns.add(number.equals("1") ? "first" : number);
            }
        }
        if (isLastBefore(claim, time)) {
            turns.add(LAST);
        }
        return turns.size() == 1 ? Optional.of(turns.iterator().next()) : Optional.empty();
    }

    /** "Had not been inspected since 2021": it was then, and not later. */
    private static boolean isLastBefore(Claim claim, Time time) {
        int first = claim.tokens().indexAtOrAfter(time.quote().start());
        return claim.polarity() == Polarity.DENIED
                && Openers.in(claim, Openers.SINCE).stream().anyMatch(m -> m.to() == first || m.from() == first);
    }

    private static boolean isNear(Claim claim, Time time, Quote mark) {
        return !mark.span().overlaps(time.quote().span()) && Nearest.distance(claim, time.quote(), mark) <= WITHIN;
    }
}

package org.muqabala.bench.story;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Something that happened, and what can be told of it.
 *
 * @param number which story it is
 * @param day when it happened
 * @param place the city
 * @param spot a village or district there
 * @param person somebody whose part it is
 * @param leader somebody who may come
 * @param asked the facts that outlets tell, that it happened first
 */
record Story(
        long number,
        Kind kind,
        LocalDate day,
        Wording place,
        Wording spot,
        Wording person,
        Wording leader,
        Wording company,
        List<Asked> asked) {
    /** In a hundred facts, how many have two answers that go round. */
    private static final int CONTESTED = 25;

    /** In a hundred facts of a kind, how many a story of that kind has. */
    private static final int ASKED = 85;

    private static final LocalDate FIRST_DAY = LocalDate.of(2024, 1, 1);
    private static final int DAYS = 365;

    Story {
        asked = List.copyOf(asked);
    }

    /**
     * A question with its answer.
     *
     * @param other an answer that cannot hold beside the first; null where none goes round
     */
    record Asked(Fact fact, Answer answer, @Nullable Answer other) {}

    /** The story of a number, by chance of the draw. */
    static Story drawn(long number, List<Kind> kinds, Fact happened, Names names, Draw draw) {
        Kind kind = draw.of(kinds);
        LocalDate day = FIRST_DAY.plusDays(draw.below(DAYS));
        List<Asked> asked = new ArrayList<>();
        asked.add(asked(happened, day, names, draw));
        for (Fact fact : kind.facts()) {
            if (draw.percent(ASKED)) {
                asked.add(asked(fact, day, names, draw));
            }
        }
        return new Story(
                number,
                kind,
                day,
                names.place(draw),
                names.spot(draw),
                names.person(draw),
                names.person(draw),
                names.company(draw),
                asked);
    }

    private static Asked asked(Fact fact, LocalDate day, Names names, Draw draw) {
        Answer answer = answer(fact.ask(), day, names, draw);
        Answer other = null;
        if (draw.percent(CONTESTED)) {
            do {
                other = other(fact.ask(), answer, day, names, draw);
            } while (other.key().equals(answer.key()));
        }
        return new Asked(fact, answer, other);
    }

    private static Answer answer(Fact.Ask ask, LocalDate day, Names names, Draw draw) {
        if (ask instanceof Fact.HowMany many) {
            int steps = (many.most() - many.least()) / many.step();
            // small amounts are more frequent than great ones, as they are in the news
            int drawn = Math.min(draw.from(0, steps), draw.from(0, steps));
            return new Answer.Amount(many.least() + (long) drawn * many.step());
        }
        if (ask instanceof Fact.When when) {
            return new Answer.Day(day.plusDays(draw.from(when.least(), when.most())));
        }
        if (ask instanceof Fact.Which which) {
            return new Answer.Named(draw.of(which.answers()));
        }
        return new Answer.Named(
                ask == Fact.Who.GROUP
                        ? names.group(draw)
                        : ask == Fact.Who.PERSON ? names.person(draw) : names.sayer(draw));
    }

    /** An answer that is no rounding of the first and no neighbour of it. */
    private static Answer other(Fact.Ask ask, Answer answer, LocalDate day, Names names, Draw draw) {
        if (ask instanceof Fact.HowMany many && answer instanceof Answer.Amount amount) {
            long apart = Math.max(2, amount.value() * draw.from(30, 90) / 100 / many.step()) * many.step();
            boolean more = amount.value() - apart < many.least() || draw.percent(50);
            return new Answer.Amount(more ? amount.value() + apart : amount.value() - apart);
        }
        if (answer instanceof Answer.Day one) {
            return new Answer.Day(one.day().plusDays(draw.from(1, 4) * (draw.percent(50) ? 1L : -1L)));
        }
        return answer(ask, day, names, draw);
    }
}

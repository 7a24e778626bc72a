package org.muqabala.align;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.muqabala.claim.Claim;
import org.muqabala.event.SpeechTime;
import org.muqabala.reading.time.Moment;
import org.muqabala.reading.time.Time;
import org.muqabala.text.Quote;

/** The resolved times of a claim, each with the act that it dates. */
final class DateAnswers {
    /** How many characters of a dateline lie at most before its date and between that and its dash. */
    private static final int DATELINE = 40;

    private static final Set<String> DASHES = Set.of("-", "–", "—");

    private final DatedAct dated;

    DateAnswers(DatedAct dated) {
        this.dated = dated;
    }

    /** @param published the day the claim was published; null where it is not known */
    List<Answer> read(Claim claim, @Nullable LocalDate published) {
        List<Answer> answers = new ArrayList<>();
        for (Time time : claim.times()) {
            boolean clock = time.clock().isPresent();
            if ((time.from() != null || clock) && tellsOfEvent(claim, time, published)) {
                String act = dated.of(claim, time).orElse(null);
                if (clock) {
                    answers.add(answer(Facet.TIME, claim, time, act));
                }
                day(time).ifPresent(day -> answers.add(answer(Facet.DATE, claim, day, act)));
            }
        }
        return answers;
    }

    private static Answer answer(Facet facet, Claim claim, Time time, @Nullable String act) {
        Quote words = time.parts() == null
                ? time.quote()
                : facet == Facet.TIME ? time.parts().clock() : time.parts().day();
        return new Answer(facet, claim, words, new Value.Period(time), null, act, Scope.WHOLE, null);
    }

    /** The day or days of a time; empty of a time of day alone. */
    private static Optional<Time> day(Time time) {
        if (time.from() == null || time.to() == null) {
            return Optional.empty();
        }
        return Optional.of(
                time.clock().isPresent()
                        ? new Time(
                                time.quote(),
                                Moment.of(time.from().date()),
                                Moment.of(time.to().date()),
                                Time.Precision.DAY,
                                time.extent(),
                                null,
                                time.parts())
                        : time);
    }

    /** Neither when it was said nor, in the dateline, when it was written. */
    private static boolean tellsOfEvent(Claim claim, Time time, @Nullable LocalDate published) {
        return !SpeechTime.isTimeOfSpeech(claim, time) && !isDateline(claim, time, published);
    }

    /** The day of publication near the start of a sentence, with a dash soon after: "PORT ELLERY, March 3, 2024 (Wire) -". */
    private static boolean isDateline(Claim claim, Time time, @Nullable LocalDate published) {
        boolean today = time.from() != null && time.from().date().equals(published);
        boolean first = claim.quote().start() == claim.sentence().start()
                && time.quote().start() - claim.quote().start() <= DATELINE;
        return today
                && first
                && claim.tokens().list().stream()
                        .anyMatch(t -> t.start() >= time.quote().end()
                                && t.start() - time.quote().end() <= DATELINE
                                && DASHES.contains(t.text()));
    }
}

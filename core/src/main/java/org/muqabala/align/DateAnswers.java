package org.muqabala.align;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.muqabala.claim.Claim;
import org.muqabala.claim.Modality;
import org.muqabala.event.SpeechTime;
import org.muqabala.reading.time.Moment;
import org.muqabala.reading.time.Time;
import org.muqabala.text.Quote;

/** The resolved times of a claim, each with the act that it dates. */
final class DateAnswers {
    private final DatedAct dated;

    DateAnswers(DatedAct dated) {
        this.dated = dated;
    }

    List<Answer> read(Claim claim) {
        List<Answer> answers = new ArrayList<>();
        for (Time time : claim.times()) {
            boolean clock = time.clock().isPresent();
            if ((time.from() != null || clock)
                    && !SpeechTime.isTimeOfSpeech(claim, time)
                    && !isOfWhatWasNot(claim, time)) {
                String act = dated.of(claim, time).orElse(null);
                String edge = dated.edge(claim, time).orElse(null);
                if (clock) {
                    answers.add(answer(Facet.TIME, claim, time, edge, act));
                }
                day(time).ifPresent(day -> answers.add(answer(Facet.DATE, claim, day, edge, act)));
            }
        }
        return answers;
    }

    /** "Until Wednesday evening nobody had claimed it": that dates nothing that came about. What will not be until then will be then. */
    private static boolean isOfWhatWasNot(Claim claim, Time time) {
        return claim.denial() != null
                && claim.modality() == Modality.ASSERTED
                && (Openers.opens(claim, Openers.UNTIL, time.quote())
                        || Openers.opens(claim, Openers.BEFORE, time.quote()));
    }

    private static Answer answer(Facet facet, Claim claim, Time time, @Nullable String edge, @Nullable String act) {
        Quote words = time.parts() == null
                ? time.quote()
                : facet == Facet.TIME ? time.parts().clock() : time.parts().day();
        return new Answer(facet, claim, words, new Value.Period(time), edge, act, Scope.WHOLE, null);
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
}

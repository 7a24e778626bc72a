package org.muqabala.align;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.muqabala.claim.Claim;
import org.muqabala.event.SpeechTime;
import org.muqabala.lexicon.Concept;
import org.muqabala.lexicon.ConceptFamilies;
import org.muqabala.reading.concept.ConceptMention;
import org.muqabala.reading.time.Time;

/** The resolved times of a claim, each with the act that it dates. */
final class DateAnswers {
    private final ConceptFamilies light;
    private final ConceptFamilies happenings;

    DateAnswers(ConceptFamilies light, ConceptFamilies happenings) {
        this.light = light;
        this.happenings = happenings;
    }

    List<Answer> read(Claim claim) {
        List<Answer> answers = new ArrayList<>();
        for (Time time : claim.times()) {
            boolean clock = isClock(time);
            if ((time.from() != null || clock) && !SpeechTime.isTimeOfSpeech(claim, time)) {
                String act = act(claim, time);
                answers.add(new Answer(
                        clock ? Facet.TIME : Facet.DATE,
                        claim,
                        time.quote(),
                        new Value.Period(time),
                        null,
                        act,
                        Scope.WHOLE,
                        null));
            }
        }
        return answers;
    }

    private static boolean isClock(Time time) {
        return time.from() == null
                ? time.partial() != null && time.partial().startsWith("T")
                : time.from().time() != null;
    }

    private @Nullable String act(Claim claim, Time time) {
        return Nearest.concept(
                        claim,
                        time.quote(),
                        m -> happenings.family(m.concept().id()).isPresent())
                .or(() -> Nearest.concept(claim, time.quote(), this::isAct))
                .map(m -> m.concept().id())
                .orElse(null);
    }

    private boolean isAct(ConceptMention mention) {
        return mention.concept().type() == Concept.Type.EVENT
                && light.family(mention.concept().id()).isEmpty();
    }
}

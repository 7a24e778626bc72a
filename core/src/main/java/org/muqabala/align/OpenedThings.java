package org.muqabala.align;

import java.util.Optional;
import org.muqabala.lexicon.Concept;
import org.muqabala.lexicon.ConceptFamilies;

/** What opens at a time, or is restored: the nearest thing or kind of place beside the time. */
final class OpenedThings {
    /** The family of kindred.lex of what opens. */
    private static final String OPENING = "opening";

    private final Kinship kinship;
    private final ConceptFamilies kindred;
    private final ConceptFamilies light;

    OpenedThings(Kinship kinship, ConceptFamilies kindred, ConceptFamilies light) {
        this.kinship = kinship;
        this.kindred = kindred;
        this.light = light;
    }

    /** Do two times date the opening of two things, of schools and of an airport? */
    boolean areApart(Answer a, Answer b) {
        return isOpening(a)
                && isOpening(b)
                && thing(a).flatMap(x -> thing(b).map(y -> kinship.nearness(x, y) == 0))
                        .orElse(false);
    }

    private boolean isOpening(Answer answer) {
        return answer.role() != null
                && kindred.family(answer.role()).filter(OPENING::equals).isPresent();
    }

    private Optional<String> thing(Answer answer) {
        return Nearest.concept(
                        answer.claim(),
                        answer.quote(),
                        m -> (m.concept().type() == Concept.Type.THING
                                        || m.concept().type() == Concept.Type.PLACE)
                                && !light.lists("light", m.concept().id()))
                .map(m -> m.concept().id());
    }
}

package org.muqabala.align;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.muqabala.claim.Claim;
import org.muqabala.lexicon.ConceptFamilies;

/** By what means people met or spoke: by telephone, by video. */
final class MediumAnswers {
    /** What is done by such means, whatever it is called. */
    private static final String CONTACT = "contact";

    private final ConceptFamilies media;
    private final ConceptFamilies happenings;

    MediumAnswers(ConceptFamilies media, ConceptFamilies happenings) {
        this.media = media;
        this.happenings = happenings;
    }

    /** One answer at most: a claim that names two means, or several meetings, may tell of several conversations. */
    List<Answer> read(Claim claim) {
        long others = claim.concepts().stream()
                .map(m -> m.concept().id())
                .filter(id -> media.family(id).isEmpty() && isGathering(id))
                .distinct()
                .count();
        if (others > 1) {
            return List.of();
        }
        List<Answer> answers = claim.concepts().stream()
                .flatMap(m -> media.family(m.concept().id()).stream()
                        .map(medium -> new Answer(
                                Facet.MEDIUM,
                                claim,
                                m.quote(),
                                new Value.Names(Set.of(medium)),
                                null,
                                CONTACT,
                                Scope.WHOLE,
                                null)))
                .toList();
        Optional<Answer> first = answers.stream().findFirst();
        boolean one = answers.stream().map(Answer::value).distinct().count() == 1;
        return one ? first.stream().toList() : List.of();
    }

    private boolean isGathering(String concept) {
        return happenings.family(concept).filter(happenings::isGathering).isPresent();
    }
}

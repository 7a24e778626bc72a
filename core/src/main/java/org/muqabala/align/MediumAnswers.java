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

    MediumAnswers(ConceptFamilies media) {
        this.media = media;
    }

    /** One answer at most: a claim that names two means may tell of two conversations. */
    List<Answer> read(Claim claim) {
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
}

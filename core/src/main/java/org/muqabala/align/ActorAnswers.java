package org.muqabala.align;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import org.muqabala.claim.Claim;
import org.muqabala.lexicon.ConceptFamilies;
import org.muqabala.reading.concept.ConceptMention;
import org.muqabala.reading.name.Name;
import org.muqabala.text.Quote;

/** Who initiated, mediated, hosted: the actor named nearest to the word for it. */
final class ActorAnswers {
    private static final String INITIATOR = "initiator";
    /** How many words off the actor may stand. */
    private static final int FARTHEST = 8;

    private final ConceptFamilies actors;
    private final ConceptFamilies upon;

    /**
     * @param actors the roles
     * @param upon which of two the role is of, where one acts upon the other
     */
    ActorAnswers(ConceptFamilies actors, ConceptFamilies upon) {
        this.actors = actors;
        this.upon = upon;
    }

    List<Answer> read(Claim claim) {
        List<Answer> answers = new ArrayList<>();
        for (ConceptMention mention : claim.concepts()) {
            Optional<String> role = actors.family(mention.concept().id());
            Optional<Name> actor = role.flatMap(r -> actor(claim, mention));
            if (role.isPresent() && actor.isPresent()) {
                Quote words = Quote.of(
                        claim.tokens().text(),
                        mention.quote().span().cover(actor.get().quote().span()));
                answers.add(new Answer(
                        role.get().equals(INITIATOR) ? Facet.INITIATOR : Facet.ACTOR,
                        claim,
                        words,
                        new Value.Names(Set.of(actor.get().actor())),
                        role.get(),
                        mention.concept().id(),
                        Scope.WHOLE,
                        null));
            }
        }
        return answers;
    }

    private Optional<Name> actor(Claim claim, ConceptMention word) {
        String id = word.concept().id();
        Optional<Name> before = nearest(
                claim, word.quote(), n -> n.quote().end() <= word.quote().start());
        Optional<Name> after = nearest(
                claim, word.quote(), n -> n.quote().start() >= word.quote().end());
        if (upon.lists("first", id)) { // without the other a storm approaches the coast
            return after.isPresent() ? before : Optional.empty();
        }
        return upon.lists("second", id) ? after : nearest(claim, word.quote(), n -> true);
    }

    private static Optional<Name> nearest(Claim claim, Quote word, Predicate<Name> wanted) {
        return claim.names().stream()
                .filter(wanted)
                .filter(n -> Nearest.distance(claim, word, n.quote()) <= FARTHEST)
                .min(Comparator.comparingInt((Name n) -> Nearest.distance(claim, word, n.quote()))
                        .thenComparing(Name::quote));
    }
}

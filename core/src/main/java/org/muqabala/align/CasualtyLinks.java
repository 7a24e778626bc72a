package org.muqabala.align;

import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.muqabala.align.Casualties.Told;
import org.muqabala.claim.Claim;
import org.muqabala.lexicon.ConceptLexicon;
import org.muqabala.text.Quote;
import org.muqabala.text.Span;

/**
 * Sets a claim that says that nobody came to harm against one that tells of somebody who did. A story has few such
 * sentences, so that nothing else need be alike; but "no passenger was hurt" says nothing of the crew.
 */
final class CasualtyLinks {
    /** Anybody may be one of these. */
    private static final Set<String> ANYBODY = Set.of("person", "man", "woman", "child", "elderly-person", "victim");

    private final ConceptLexicon lexicon;
    private final Casualties casualties;
    private final Weights weights;

    CasualtyLinks(ConceptLexicon lexicon, Casualties casualties, Weights weights) {
        this.lexicon = lexicon;
        this.casualties = casualties;
        this.weights = weights;
    }

    Optional<Told> told(Claim claim) {
        return claim.heading() ? Optional.empty() : casualties.read(claim);
    }

    /** The link between two claims of which one says that nobody came to the harm that the other tells of. */
    Optional<Link> find(Claim claimA, Optional<Told> a, Claim claimB, Optional<Told> b) {
        if (a.isEmpty() || b.isEmpty() || a.get().none() == b.get().none()) {
            return Optional.empty();
        }
        Told none = a.get().none() ? a.get() : b.get();
        Told some = a.get().none() ? b.get() : a.get();
        boolean denies = none.harm().holds(some.harm());
        if (!denies || !mayBeOne(a.get().none() ? claimA : claimB, a.get().none() ? claimB : claimA)) {
            return Optional.empty();
        }
        double like = weights.get("denial.casualty");
        return Optional.of(Link.denied(answer(claimA, a.get()), answer(claimB, b.get()), (1 + like) / 2, like));
    }

    /** Are those of whom nobody came to harm the ones of whom somebody did, or anybody? */
    private boolean mayBeOne(Claim none, Claim some) {
        Set<String> spared = people(none);
        Set<String> harmed = people(some);
        return spared.isEmpty()
                || harmed.isEmpty()
                || spared.stream()
                        .anyMatch(x -> harmed.stream()
                                .anyMatch(y -> lexicon.relation(x, y).isOne()));
    }

    private Set<String> people(Claim claim) {
        return claim.concepts().stream()
                .filter(m -> !Nearest.isAttribution(claim, m.quote()))
                .map(m -> m.concept().id())
                .filter(id -> lexicon.isA(id, "person") && !ANYBODY.contains(id))
                .collect(Collectors.toSet());
    }

    private static Answer answer(Claim claim, Told told) {
        Span words = told.quote().span();
        Quote denial = claim.denial();
        Span all = told.none() && denial != null ? words.cover(denial.span()) : words;
        return new Answer(
                Facet.POLARITY,
                claim,
                Quote.of(claim.tokens().text(), all),
                new Value.Stance(told.act(), told.none()),
                null,
                told.act(),
                Scope.WHOLE,
                null);
    }
}

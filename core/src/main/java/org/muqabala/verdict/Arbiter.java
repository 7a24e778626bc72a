package org.muqabala.verdict;

import java.util.Optional;
import org.muqabala.align.Link;
import org.muqabala.lexicon.ConceptLexicon;

/**
 * Says what two joined values are to each other: by the rule for their sort, and where that finds that they cannot both hold,
 * after a look at how much of the thing and which time each is told of.
 */
final class Arbiter {
    private final ScopeRule scopes;
    private final UpdateRule updates;

    Arbiter(ConceptLexicon lexicon) {
        StandingReader standings = new StandingReader();
        this.scopes = new ScopeRule(lexicon, standings);
        this.updates = new UpdateRule(lexicon, standings);
    }

    /** The judgement; empty for a conflict that the link does not bear. */
    Optional<Judgement> judge(Link link, PublicationDays days) {
        Judgement bare = ValueRules.judge(link.a(), link.b());
        if (bare.verdict() != Verdict.CONFLICTS) {
            return Optional.of(bare);
        }
        return switch (link.bears()) {
            case CONFLICT ->
                scopes.judge(link)
                        .or(() -> updates.judge(link.a(), link.b(), days))
                        .or(() -> Optional.of(bare));
            case DOUBT -> Optional.of(doubt(link));
            case NOTHING -> Optional.empty();
        };
    }

    private static Judgement doubt(Link link) {
        return Judgement.undecided(
                Finding.Kind.SCOPE,
                "rule.doubt",
                link.a().quote().text(),
                link.b().quote().text());
    }
}

package org.muqabala.align;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;
import org.muqabala.align.AgencyPhrases.Kind;
import org.muqabala.claim.Claim;
import org.muqabala.lexicon.Concept;
import org.muqabala.lexicon.ConceptFamilies;
import org.muqabala.lexicon.ConceptLexicon;
import org.muqabala.reading.concept.ConceptMention;
import org.muqabala.text.Quote;
import org.muqabala.text.Span;
import org.muqabala.text.Tokens;

/** What brought about what a claim tells of: the thing or the act behind "caused by", or before "caused". */
final class CauseAnswers {
    /** What the question is of, where it asks for a cause. */
    static final String OF = "cause";

    /** So many words off the words for causing the cause stands at most. */
    private static final int WITHIN = 6;

    private final ConceptLexicon lexicon;
    private final ConceptFamilies light;
    private final ConceptFamilies agents;
    private final AgencyPhrases phrases;

    CauseAnswers(ConceptLexicon lexicon, ConceptFamilies light, ConceptFamilies agents, AgencyPhrases phrases) {
        this.lexicon = lexicon;
        this.light = light;
        this.agents = agents;
        this.phrases = phrases;
    }

    /** In the order of the text; of a cause that is denied nothing. */
    List<Answer> read(Claim claim) {
        List<Answer> answers = new ArrayList<>();
        if (claim.denial() != null) {
            return answers;
        }
        Tokens tokens = claim.tokens();
        int i = tokens.indexAtOrAfter(claim.quote().start());
        while (i < tokens.size() && tokens.get(i).end() <= claim.quote().end()) {
            Optional<Integer> behind = phrases.at(Kind.CAUSE_BEHIND, claim.language(), tokens, i);
            Optional<Integer> before = phrases.at(Kind.CAUSE_BEFORE, claim.language(), tokens, i);
            int at = i;
            if (behind.isPresent()) {
                behind(claim, behind.get()).ifPresent(answers::add);
            } else if (before.isPresent()) {
                before(claim, at).ifPresent(answers::add);
            }
            i = behind.or(() -> before).orElse(i + 1);
        }
        return answers;
    }

    private Optional<Answer> behind(Claim claim, int to) {
        Tokens tokens = claim.tokens();
        Optional<ConceptMention> cause = mentions(claim, m -> {
                    int at = tokens.indexAtOrAfter(m.quote().start());
                    return at >= to && at < to + WITHIN;
                })
                .stream()
                .findFirst();
        return cause.map(c -> answer(claim, c));
    }

    private Optional<Answer> before(Claim claim, int from) {
        Tokens tokens = claim.tokens();
        List<ConceptMention> before = mentions(claim, m -> {
            int end = tokens.indexAtOrAfter(m.quote().end());
            return end <= from && end > from - WITHIN;
        });
        return before.isEmpty() ? Optional.empty() : Optional.of(answer(claim, before.get(before.size() - 1)));
    }

    private List<ConceptMention> mentions(Claim claim, Predicate<ConceptMention> wanted) {
        return claim.concepts().stream()
                .filter(m -> m.concept().type() != Concept.Type.QUALITY
                        && !light.lists("light", m.concept().id())
                        && agents.family(m.concept().id())
                                .filter("brings"::equals)
                                .isEmpty()
                        && !Nearest.isAttribution(claim, m.quote()))
                .filter(wanted)
                .sorted(Comparator.comparing(ConceptMention::quote))
                .toList();
    }

    private Answer answer(Claim claim, ConceptMention cause) {
        Span words = cause.quote().span();
        String id = cause.concept().id();
        return new Answer(
                Facet.ACTOR,
                claim,
                Quote.of(claim.tokens().text(), words),
                new Value.Agent(id, false, lexicon.ancestors(id)),
                OF,
                effect(claim, cause),
                Scope.WHOLE,
                null);
    }

    /** The nearest thing that has a cause which sources look for; null where the claim names none ("a fallen line started it"). */
    private @Nullable String effect(Claim claim, ConceptMention cause) {
        return Nearest.concept(
                        claim,
                        cause.quote(),
                        m -> !m.quote().span().overlaps(cause.quote().span())
                                && agents.family(m.concept().id())
                                        .filter("effects"::equals)
                                        .isPresent())
                .map(m -> m.concept().id())
                .orElse(null);
    }
}

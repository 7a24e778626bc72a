package org.muqabala.align;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import org.muqabala.claim.Claim;
import org.muqabala.lexicon.Concept;
import org.muqabala.lexicon.ConceptFamilies;
import org.muqabala.reading.concept.ConceptMention;
import org.muqabala.text.Quote;
import org.muqabala.text.Span;
import org.muqabala.text.Tokens;

/** What a claim calls a thing that sources name differently: the noun with the qualities beside it. */
final class LabelAnswers {
    /** So many words lie at most between the noun and a quality of it. */
    private static final int BESIDE = 2;

    private final ConceptFamilies labels;

    LabelAnswers(ConceptFamilies labels) {
        this.labels = labels;
    }

    /** One answer a noun that has a quality, in the order of the text; a second noun within the first one's words is left out. */
    List<Answer> read(Claim claim) {
        List<Answer> answers = new ArrayList<>();
        for (ConceptMention noun : claim.concepts()) {
            Optional<String> family = labels.family(noun.concept().id());
            boolean covered = answers.stream()
                    .anyMatch(a -> a.quote().span().overlaps(noun.quote().span()));
            if (family.isPresent() && !covered) {
                answer(claim, noun, family.get()).ifPresent(answers::add);
            }
        }
        return answers;
    }

    private static Optional<Answer> answer(Claim claim, ConceptMention noun, String family) {
        Set<String> said = new TreeSet<>(Set.of(noun.concept().id()));
        Span words = noun.quote().span();
        for (ConceptMention mention : claim.concepts()) {
            boolean quality = mention.concept().type() == Concept.Type.QUALITY;
            if (quality && between(claim.tokens(), words, mention.quote().span()) <= BESIDE) {
                said.add(mention.concept().id());
                words = words.cover(mention.quote().span());
            }
        }
        if (said.size() == 1) {
            return Optional.empty();
        }
        return Optional.of(new Answer(
                Facet.WORDING,
                claim,
                Quote.of(claim.tokens().text(), words),
                new Value.Said(said),
                family,
                noun.concept().id(),
                Scope.WHOLE,
                null));
    }

    private static int between(Tokens tokens, Span words, Span other) {
        if (words.overlaps(other)) {
            return 0;
        }
        int from = tokens.indexAtOrAfter(Math.min(words.end(), other.end()));
        return tokens.indexAtOrAfter(Math.max(words.start(), other.start())) - from;
    }
}

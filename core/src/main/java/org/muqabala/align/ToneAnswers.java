package org.muqabala.align;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import org.muqabala.claim.Claim;
import org.muqabala.lexicon.ConceptFamilies;
import org.muqabala.reading.concept.ConceptMention;
import org.muqabala.text.Quote;
import org.muqabala.text.Span;

/** How an event is said to have gone: the words of tone in a claim that names or describes a meeting of people. */
final class ToneAnswers {
    private final ConceptFamilies tones;
    private final ConceptFamilies happenings;

    ToneAnswers(ConceptFamilies tones, ConceptFamilies happenings) {
        this.tones = tones;
        this.happenings = happenings;
    }

    /** At most one answer: all words of tone of the claim, from the first to the last. */
    List<Answer> read(Claim claim) {
        List<ConceptMention> words = claim.concepts().stream()
                .filter(m -> tones.family(m.concept().id()).isPresent())
                .toList();
        Optional<ConceptMention> about = claim.concepts().stream()
                .filter(m -> happenings
                        .family(m.concept().id())
                        .filter(happenings::isGathering)
                        .isPresent())
                .findFirst();
        if (words.isEmpty() || about.isEmpty()) {
            return List.of();
        }
        Set<String> said = new TreeSet<>();
        words.forEach(m -> said.add(m.concept().id()));
        Span span = words.get(0)
                .quote()
                .span()
                .cover(words.get(words.size() - 1).quote().span());
        return List.of(new Answer(
                Facet.TONE,
                claim,
                Quote.of(claim.tokens().text(), span),
                new Value.Said(said),
                about.get().concept().id(),
                about.get().concept().id(),
                Scope.WHOLE,
                null));
    }
}

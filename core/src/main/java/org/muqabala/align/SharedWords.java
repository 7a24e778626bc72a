package org.muqabala.align;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeSet;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.muqabala.candidate.Features;
import org.muqabala.claim.Claim;
import org.muqabala.lexicon.ConceptLexicon;
import org.muqabala.lexicon.ConceptLexicon.Relation;
import org.muqabala.reading.concept.ConceptMention;
import org.muqabala.reading.name.Name;
import org.muqabala.text.Quote;
import org.muqabala.text.Span;

/**
 * Finds the part of a claim that others of its group tell in other words: from the first to the last word that they share. A
 * long sentence says more than the one thing that it is set beside others for.
 */
final class SharedWords {
    private final ConceptLexicon lexicon;

    SharedWords(ConceptLexicon lexicon) {
        this.lexicon = lexicon;
    }

    /**
     * The same groups, each wording cut to what it shares with the others of its group.
     *
     * @param features those of each claim
     */
    List<SlotGroup> narrowed(List<SlotGroup> groups, Function<Claim, Features> features) {
        return groups.stream().map(g -> narrowed(g, features)).toList();
    }

    private SlotGroup narrowed(SlotGroup group, Function<Claim, Features> features) {
        Map<String, Answer> byClaim = new HashMap<>(); // a wording is the whole of its claim
        group.answers().forEach(a -> byClaim.put(a.claim().id(), narrowed(a, group.answers(), features)));
        List<Answer> answers = group.answers().stream().map(a -> of(byClaim, a)).toList();
        List<Link> links = group.links().stream()
                .map(l -> new Link(of(byClaim, l.a()), of(byClaim, l.b()), l.bears(), l.score(), l.why()))
                .toList();
        return new SlotGroup(group.slot(), group.event(), answers, links);
    }

    private static Answer of(Map<String, Answer> byClaim, Answer answer) {
        return Objects.requireNonNull(byClaim.get(answer.claim().id()));
    }

    private Answer narrowed(Answer answer, List<Answer> all, Function<Claim, Features> features) {
        @Nullable Span span = null;
        for (Answer other : all) {
            if (!other.claim().id().equals(answer.claim().id())) {
                for (Quote quote : shared(answer.claim(), other.claim(), features)) {
                    span = span == null ? quote.span() : span.cover(quote.span());
                }
            }
        }
        if (span == null) {
            return answer;
        }
        return new Answer(
                answer.facet(),
                answer.claim(),
                Quote.of(answer.claim().tokens().text(), span),
                answer.value(),
                answer.of(),
                answer.role(),
                answer.scope(),
                answer.period());
    }

    private List<Quote> shared(Claim claim, Claim other, Function<Claim, Features> features) {
        List<Quote> shared = new ArrayList<>();
        for (ConceptMention mention : claim.concepts()) {
            if (isSomethingTo(lexicon.relatives(mention.concept().id()), other)) {
                shared.add(mention.quote());
            }
        }
        Set<String> actors = new TreeSet<>();
        other.names().forEach(n -> actors.add(n.actor()));
        for (Name name : claim.names()) {
            if (actors.contains(name.actor())) {
                shared.add(name.quote());
            }
        }
        if (claim.language() == other.language()) {
            SortedMap<String, Quote> stems = features.apply(other).stems();
            features.apply(claim).stems().forEach((stem, quote) -> {
                if (stems.containsKey(stem)) {
                    shared.add(quote);
                }
            });
        }
        return shared;
    }

    private static boolean isSomethingTo(Map<String, Relation> relatives, Claim claim) {
        for (ConceptMention mention : claim.concepts()) {
            if (relatives.containsKey(mention.concept().id())) {
                return true;
            }
        }
        return false;
    }
}

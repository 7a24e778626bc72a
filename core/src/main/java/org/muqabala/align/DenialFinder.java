package org.muqabala.align;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.IntStream;
import org.muqabala.candidate.CandidatePair;
import org.muqabala.claim.Claim;
import org.muqabala.event.Events;
import org.muqabala.lexicon.ConceptLexicon;

/**
 * Finds in a story which claims deny what others tell: rules propose, and between two texts that are not brief the odds of all
 * measures decide, also where no rule found anything.
 */
final class DenialFinder {
    private final ConceptLexicon lexicon;
    private final DenialLinks rules;
    private final Weights weights;

    DenialFinder(ConceptLexicon lexicon, DenialLinks rules, Weights weights) {
        this.lexicon = lexicon;
        this.rules = rules;
        this.weights = weights;
    }

    /** What was found of each pair of a story, by its number. */
    static final class Found {
        private final Disputes disputes;
        private final List<Optional<Link>> byRule = new ArrayList<>();
        private final Map<Integer, Integer> weighed = new HashMap<>();

        private Found(Disputes disputes) {
            this.disputes = disputes;
        }

        /** Empty where neither of the two claims denies what the other tells. */
        Optional<Link> link(int pair) {
            Integer number = weighed.get(pair);
            return number == null ? byRule.get(pair) : disputes.link(number);
        }

        /** What was measured of two claims that were weighed, without what is 0; empty of all others. */
        Optional<Map<DenialFeature, Double>> measures(int pair) {
            return Optional.ofNullable(weighed.get(pair)).map(disputes::measures);
        }

        /** Empty where the two were not weighed. */
        Optional<DenialOdds> odds(int pair) {
            return Optional.ofNullable(weighed.get(pair)).map(disputes::odds);
        }
    }

    /** @param met those pairs of the story's claims whose texts may tell one story */
    Found find(List<Story.Met> met, Story story, Events events) {
        Refrains refrains = story.refrains();
        Found found = new Found(new Disputes(lexicon, rules.content(), story.rarity(), weights));
        for (int i = 0; i < met.size(); i++) {
            Story.Met two = met.get(i);
            DenialLinks.Ruling ruling = rules.rule(two, events, refrains);
            found.byRule.add(ruling.link());
            if (ruling.isOpen() && isOpen(two) && found.disputes.mayBe(two)) {
                found.weighed.put(i, found.disputes.add(two, ruling));
            }
        }
        return found;
    }

    /** Does one of two claims of two texts deny something? */
    private static boolean isOpen(Story.Met met) {
        Claim a = met.pair().a();
        Claim b = met.pair().b();
        return !met.brief() && !a.sharesArticle(b) && (a.denial() != null || b.denial() != null);
    }

    /**
     * What speaks for it that one of two claims denies the other, and what against.
     *
     * @param pairs the candidates of the story
     */
    WhyNot.Denials look(Story.Met two, Story story, List<CandidatePair> pairs, Events events) {
        List<Story.Met> met = story.met(pairs);
        Found found = find(met, story, events);
        WhyNot.Odds odds = IntStream.range(0, met.size())
                .filter(i -> met.get(i).pair().equals(two.pair()))
                .boxed()
                .flatMap(i -> found.odds(i).stream())
                .map(o -> new WhyNot.Odds(o.why(), new WhyNot.Measure(o.chance(), weights.get("dispute.least"))))
                .findFirst()
                .orElse(null);
        return new WhyNot.Denials(rules.look(two, events, story.refrains()), odds);
    }
}

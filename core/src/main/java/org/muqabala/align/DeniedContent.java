package org.muqabala.align;

import java.util.Collections;
import java.util.function.ToDoubleFunction;
import org.muqabala.align.Content.Item;
import org.muqabala.align.Content.Sort;
import org.muqabala.candidate.Features;
import org.muqabala.claim.Claim;
import org.muqabala.lexicon.ConceptFamilies;
import org.muqabala.lexicon.ConceptLexicon;
import org.muqabala.text.Quote;

/**
 * What a claim denies, taken as a whole: everything behind the verb of denial, or everything that a negation is of; what its pieces
 * weigh, and how near two of them are.
 */
final class DeniedContent {
    /** So many words behind the word that denies stands what it denies; the rest only tells more of it. */
    private static final int DENIED_WITHIN = 12;

    private final ConceptLexicon lexicon;
    private final ConceptFamilies light;
    private final ConceptFamilies acts;
    private final Absences absences;
    private final Weights weights;
    private final Adjuncts adjuncts = Adjuncts.shipped();

    /** @param acts the families of denials.lex */
    DeniedContent(
            ConceptLexicon lexicon, ConceptFamilies light, ConceptFamilies acts, Absences absences, Weights weights) {
        this.absences = absences;
        this.lexicon = lexicon;
        this.light = light;
        this.acts = acts;
        this.weights = weights;
    }

    /** What a claim denies, where it denies something; else what it says. */
    Content read(Claim claim, Features features) {
        Quote denial = claim.denial();
        if (denial == null) {
            return whole(claim, features);
        }
        int start = DenialScope.opening(claim, denial).end();
        int from = claim.tokens().indexAtOrAfter(start);
        boolean behind = isVerb(claim, denial) || absences.lacks(claim, denial);
        return Content.of(
                claim,
                features,
                light,
                q -> !q.span().overlaps(denial.span())
                        && claim.tokens().indexAtOrAfter(q.start()) - from < DENIED_WITHIN
                        && !adjuncts.holds(claim, start, q)
                        && !DenialScope.isTrailing(claim, q)
                        && (behind ? q.start() >= start && !isOfSpeaker(claim, q) : !Nearest.isAttribution(claim, q)));
    }

    /** "نفى مدير المستشفى إصابة الطفل": who denies may stand between the verb and what he denies. */
    private static boolean isOfSpeaker(Claim claim, Quote words) {
        return claim.speaker() != null && claim.speaker().quote().span().overlaps(words.span());
    }

    /** All that a claim says, whether it denies it or not. */
    Content whole(Claim claim, Features features) {
        return Content.of(claim, features, light, q -> !Nearest.isAttribution(claim, q));
    }

    /**
     * Is what is denied that somebody confessed to something, knew of it or warned of it, while another claim does not tell of that? The
     * thing itself is not denied.
     */
    boolean isConveyed(Content denied, Content told) {
        return denied.items().stream()
                .filter(i -> i.sort() == Sort.ACT)
                .findFirst()
                .filter(i -> acts.lists("conveying", i.key()))
                .filter(i -> told.items().stream().noneMatch(o -> nearness(i, o) >= Coverage.TAKEN))
                .isPresent();
    }

    /** Is it a verb that denies a claim: "denied", "refused", and no mere negation? */
    boolean isVerb(Claim claim, Quote denial) {
        return claim.concepts().stream()
                .anyMatch(m -> m.quote().span().overlaps(denial.span())
                        && acts.lists("denying", m.concept().id()));
    }

    /**
     * How much of what one of two claims denies the other tells, 0 to 1; 0 where neither denies anything. What a text comes back to
     * again and again counts little.
     */
    double share(Content a, Content b, Refrains refrains) {
        boolean first = a.claim().denial() != null;
        if (first == (b.claim().denial() != null)) {
            return 0;
        }
        ToDoubleFunction<Item> weight = item -> weight(item) / Math.sqrt(refrains.times(a.claim(), b.claim(), item));
        return Coverage.of(first ? a : b, first ? b : a, weight, this::nearness).share();
    }

    /** What a piece weighs. */
    double weight(Item item) {
        return switch (item.sort()) {
            case ACT, THING -> weights.get(item.light() ? "like.light" : "like.concept");
            case NAME, WORD -> weights.get("like.name");
        };
    }

    /** How near two pieces are, 0 to 1. */
    double nearness(Item a, Item b) {
        if (isMeant(a) != isMeant(b)) {
            return 0;
        }
        if (isMeant(a)) {
            return switch (lexicon.relation(a.key(), b.key())) {
                case SAME -> 1;
                case BROADER -> a.key().equals("person") || b.key().equals("person") ? 0 : weights.get("like.broader");
                case SIBLING -> weights.get("like.sibling");
                case OPPOSITE, NONE -> 0;
            };
        }
        boolean same = a.sort() == b.sort() && a.key().equals(b.key());
        return same || !Collections.disjoint(a.sounds(), b.sounds()) ? 1 : 0;
    }

    /** Is it an act or a thing, no name and no mere word? */
    static boolean isMeant(Item item) {
        return item.sort() == Sort.ACT || item.sort() == Sort.THING;
    }
}

package org.muqabala.align;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Supplier;
import java.util.function.ToDoubleFunction;
import org.muqabala.align.Content.Item;
import org.muqabala.claim.Claim;
import org.muqabala.lexicon.ConceptLexicon;
import org.muqabala.lexicon.ConceptLexicon.Relation;
import org.muqabala.text.Quote;

/**
 * Weighs, of the claims of two texts, each that denies something against each that may tell it, whatever words tell the act. What
 * counts is how much of it the other tells, how rare that is in the story, and whether another claim of that text tells more of it.
 */
final class Disputes {
    /** So many meanings in common are as good as more. */
    private static final double MOST_SUBSTANCE = 6;

    private static final double MOST_PIECES = 4;
    private static final double MOST_ACTS = 2;

    private final ConceptLexicon lexicon;
    private final DeniedContent content;
    private final Rarity rarity;
    private final Weights weights;
    private final List<Weighed> all = new ArrayList<>();
    private final Map<End, Best> best = new HashMap<>();

    /** @param rarity of what the story's claims say */
    Disputes(ConceptLexicon lexicon, DeniedContent content, Rarity rarity, Weights weights) {
        this.lexicon = lexicon;
        this.content = content;
        this.rarity = rarity;
        this.weights = weights;
    }

    /**
     * Two claims of two texts, one of which at least denies something.
     *
     * @param denies the one that denies, and what it denies
     * @param tells the other, and all that it says
     * @param ofDenied how much of what is denied the other tells
     * @param ofTold how much of what the other says is denied
     * @param ruling what the rules say of the two
     * @param substance how many meanings with a weight of their own they share
     */
    private record Weighed(
            Content denies,
            Content tells,
            Coverage ofDenied,
            Coverage ofTold,
            DenialLinks.Ruling ruling,
            double substance) {
        double fit() {
            return Math.sqrt(ofDenied.share() * ofTold.share() * ofDenied.told());
        }

        boolean areBoth() {
            return tells.claim().denial() != null;
        }
    }

    /** A claim, seen from the text that a pair leads to, as the one that denies or the one that tells. */
    private record End(String claim, boolean denies, String to) {
        static End denying(Weighed pair) {
            return new End(
                    pair.denies().claim().id(), true, pair.tells().claim().article());
        }

        static End telling(Weighed pair) {
            return new End(
                    pair.tells().claim().id(), false, pair.denies().claim().article());
        }
    }

    /**
     * The two best fits of a claim among those of a text.
     *
     * @param second 0 where there is no other
     * @param all how many claims of that text were weighed
     */
    private record Best(double first, double second, int all) {
        Best with(double fit) {
            return new Best(Math.max(first, fit), Math.max(second, Math.min(first, fit)), all + 1);
        }
    }

    /**
     * May one of two claims deny what the other tells? Two that both deny something stand against each other only where what they deny are
     * opposites: not broken, not in working order.
     */
    boolean mayBe(Story.Met met) {
        DenialLinks.Subject a = met.a().denials();
        DenialLinks.Subject b = met.b().denials();
        return met.pair().a().denial() == null
                ? !content.isConveyed(b.content(), a.whole())
                : met.pair().b().denial() == null
                        ? !content.isConveyed(a.content(), b.whole())
                        : areOpposed(a.content(), b.whole()) || areOpposed(b.content(), a.whole());
    }

    /**
     * Takes a pair up.
     *
     * @return its number
     */
    int add(Story.Met met, DenialLinks.Ruling ruling) {
        Weighed pair = weighed(met, ruling);
        best.merge(End.denying(pair), new Best(pair.fit(), 0, 1), (old, fresh) -> old.with(fresh.first()));
        best.merge(End.telling(pair), new Best(pair.fit(), 0, 1), (old, fresh) -> old.with(fresh.first()));
        all.add(pair);
        return all.size() - 1;
    }

    /** Where both deny, the one that denies by a verb is held against the other, else the one of which the other tells more. */
    private Weighed weighed(Story.Met met, DenialLinks.Ruling ruling) {
        Claim a = met.pair().a();
        Claim b = met.pair().b();
        Supplier<Weighed> one = () -> weighed(met.a().denials(), met.b().denials(), met, ruling);
        Supplier<Weighed> other = () -> weighed(met.b().denials(), met.a().denials(), met, ruling);
        if (a.denial() == null || b.denial() == null) {
            return (b.denial() == null ? one : other).get();
        }
        if (isVerb(a) != isVerb(b)) {
            return (isVerb(a) ? one : other).get();
        }
        Weighed first = one.get();
        Weighed second = other.get();
        return second.fit() > first.fit() ? second : first;
    }

    private Weighed weighed(
            DenialLinks.Subject denies, DenialLinks.Subject tells, Story.Met met, DenialLinks.Ruling ruling) {
        ToDoubleFunction<Item> weight = item -> content.weight(item) * rarity.of(item, denies.whole(), tells.whole());
        return new Weighed(
                denies.content(),
                tells.whole(),
                Coverage.of(denies.content(), tells.whole(), weight, content::nearness),
                Coverage.of(tells.whole(), denies.content(), weight, content::nearness),
                ruling,
                met.like().substance());
    }

    private boolean isVerb(Claim claim) {
        Quote denial = claim.denial();
        return denial != null && content.isVerb(claim, denial);
    }

    /** How likely the pair of this number is one of a denial and what it denies. Asked when all pairs of the story are known. */
    DenialOdds odds(int number) {
        return DenialOdds.of(measures(number), weights);
    }

    /** All that is not 0. */
    Map<DenialFeature, Double> measures(int number) {
        Weighed pair = all.get(number);
        Claim denies = pair.denies().claim();
        Claim tells = pair.tells().claim();
        Best forDenial = Objects.requireNonNull(best.get(End.denying(pair)));
        Best forTold = Objects.requireNonNull(best.get(End.telling(pair)));
        boolean foremost = pair.fit() >= forDenial.first() && pair.fit() >= forTold.first();
        Map<DenialFeature, Double> measures = new EnumMap<>(DenialFeature.class);
        set(measures, DenialFeature.BASE, 1);
        set(measures, DenialFeature.RULE, pair.ruling().link().isPresent());
        set(measures, DenialFeature.ACT, pair.ruling().act());
        set(measures, DenialFeature.TOLD, pair.ofTold().share());
        set(measures, DenialFeature.LEAD, lead(pair.fit(), forDenial));
        set(measures, DenialFeature.PIECES, Math.min(pair.ofDenied().pieces(), MOST_PIECES) / MOST_PIECES);
        set(measures, DenialFeature.ACTS, Math.min(pair.ofDenied().acts(), MOST_ACTS) / MOST_ACTS);
        set(measures, DenialFeature.RAREST, pair.ofDenied().rarest());
        set(measures, DenialFeature.OPPOSITE, pair.areBoth());
        set(measures, DenialFeature.HEADING, tells.heading());
        set(measures, DenialFeature.HEADING_DENIES, denies.heading());
        set(measures, DenialFeature.SPEAKER, tells.speaker() != null);
        set(measures, DenialFeature.SUBSTANCE, Math.min(pair.substance(), MOST_SUBSTANCE) / MOST_SUBSTANCE);
        set(measures, DenialFeature.FOREMOST, foremost && isVerb(denies));
        set(measures, DenialFeature.CROWD, StrictMath.log(forDenial.all()));
        return measures;
    }

    private static double lead(double fit, Best of) {
        return fit >= of.first() ? fit - of.second() : fit - of.first();
    }

    private static void set(Map<DenialFeature, Double> measures, DenialFeature feature, boolean holds) {
        set(measures, feature, holds ? 1 : 0);
    }

    private static void set(Map<DenialFeature, Double> measures, DenialFeature feature, double value) {
        double rounded = Math.rint(value * 1e6) / 1e6;
        if (rounded != 0) {
            measures.put(feature, rounded);
        }
    }

    private boolean areOpposed(Content a, Content b) {
        return a.items().stream()
                .filter(DeniedContent::isMeant)
                .anyMatch(x -> b.items().stream()
                        .anyMatch(y ->
                                DeniedContent.isMeant(y) && lexicon.relation(x.key(), y.key()) == Relation.OPPOSITE));
    }

    /**
     * The link of the pair of this number, between what a rule sets against each other, else between the two claims; empty where it is not
     * likely enough, or where the two share no meaning.
     */
    Optional<Link> link(int number) {
        DenialOdds odds = odds(number);
        if (odds.chance() < weights.get("dispute.least")) {
            return Optional.empty();
        }
        Weighed pair = all.get(number);
        Optional<Link> byRule = pair.ruling().link();
        if (byRule.isPresent()) {
            return byRule.map(l -> link(l.a(), l.b(), odds));
        }
        Item head = pair.ofDenied().head();
        if (head == null) {
            return Optional.empty();
        }
        String act = pair.denies().head().orElse(head).key();
        Answer denied = answer(pair.denies(), act, true);
        Answer tells = answer(pair.tells(), act, false);
        return Optional.of(
                Aligner.BY_PLACE.compare(denied, tells) <= 0 ? link(denied, tells, odds) : link(tells, denied, odds));
    }

    private static Link link(Answer a, Answer b, DenialOdds odds) {
        return new Link(a, b, Link.Bearing.CONFLICT, (1 + odds.chance()) / 2, odds.why());
    }

    /**
     * The claim as a whole: what is told in other words than it is denied in is clear from all of it.
     *
     * @param act id of what is denied, which the other claim tells in words of its own
     */
    private static Answer answer(Content content, String act, boolean denied) {
        Claim claim = content.claim();
        return DenialLinks.answer(claim, claim.quote(), null, new Value.Stance(act, denied));
    }
}

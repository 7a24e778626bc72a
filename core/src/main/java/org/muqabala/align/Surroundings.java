package org.muqabala.align;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.muqabala.candidate.Features;
import org.muqabala.claim.Claim;
import org.muqabala.lexicon.ConceptFamilies;
import org.muqabala.lexicon.ConceptLexicon;
import org.muqabala.lexicon.ConceptLexicon.Relation;
import org.muqabala.reading.concept.ConceptMention;
import org.muqabala.reading.name.Name;
import org.muqabala.text.Language;
import org.muqabala.text.Quote;

/**
 * What stands around a value in its claim: the nearer a meaning, a name or a content word, the more it says about what the
 * value answers.
 */
final class Surroundings {
    /** A meaning so many words off weighs half. */
    private static final double HALF = 5;

    /** Of a value that is not compared by its surroundings. */
    static final Around NOTHING =
            Around.of(Language.ARABIC, List.of(), Map.of(), Map.of(), Map.of(), Map.of(), List.of(), false);

    private final ConceptLexicon lexicon;
    private final ConceptFamilies light;
    private final Weights weights;
    private final double broader;
    private final double sibling;

    Surroundings(ConceptLexicon lexicon, ConceptFamilies light, Weights weights) {
        this.lexicon = lexicon;
        this.light = light;
        this.weights = weights;
        this.broader = weights.get("like.broader");
        this.sibling = weights.get("like.sibling");
    }

    /**
     * What stands around one value, each with its weight.
     *
     * @param beside the names that may say whose it is, the nearest first
     * @param owned whether the nearest surely does
     * @param weight of all meanings and names together
     * @param stemWeight of all stems together
     */
    record Around(
            Language language,
            List<Meaning> meanings,
            Map<String, Double> names,
            Map<String, Double> stems,
            Map<String, Double> sounds,
            Map<String, Double> wordSounds,
            List<Whose.Owner> beside,
            boolean owned,
            double weight,
            double stemWeight) {
        static Around of(
                Language language,
                List<Meaning> meanings,
                Map<String, Double> names,
                Map<String, Double> stems,
                Map<String, Double> sounds,
                Map<String, Double> wordSounds,
                List<Whose.Owner> beside,
                boolean owned) {
            double weight = meanings.stream().mapToDouble(Meaning::weight).sum() + sum(names);
            return new Around(language, meanings, names, stems, sounds, wordSounds, beside, owned, weight, sum(stems));
        }

        double total(boolean withStems) {
            return withStems ? weight + stemWeight : weight;
        }

        private static double sum(Map<String, Double> weights) {
            return weights.values().stream().mapToDouble(w -> w).sum();
        }
    }

    /**
     * A meaning that stands around a value.
     *
     * @param relatives the concepts to which it is something
     */
    record Meaning(String id, double weight, Map<String, Relation> relatives) {}

    /**
     * What stands around a value.
     *
     * @param features those of its claim
     * @param before the claim before it in its sentence; null where it is the first
     */
    Around of(Claim claim, Features features, @Nullable Claim before, Quote value) {
        return of(claim, features, before, value, false);
    }

    /** The same of what a claim denies, where who denies counts too: he mostly denies what is said of him. */
    Around ofDenied(Claim claim, Features features, Quote value) {
        return of(claim, features, null, value, true);
    }

    private Around of(Claim claim, Features features, @Nullable Claim before, Quote value, boolean withSpeaker) {
        Map<String, Double> meanings = new HashMap<>();
        for (ConceptMention mention : claim.concepts()) {
            if (!withSpeaker && Nearest.isAttribution(claim, mention.quote())) {
                continue;
            }
            String kind = light.lists("light", mention.concept().id()) ? "like.light" : "like.concept";
            meanings.merge(mention.concept().id(), weights.get(kind) * near(claim, value, mention.quote()), Math::max);
        }
        Map<String, Double> names = new HashMap<>();
        for (Name name : claim.names()) {
            if (!withSpeaker && Nearest.isAttribution(claim, name.quote())) {
                continue;
            }
            names.merge(name.actor(), weights.get("like.name") * near(claim, value, name.quote()), Math::max);
        }
        Map<String, Double> stems = new HashMap<>();
        features.stems()
                .forEach((stem, quote) ->
                        stems.merge(stem, weights.get("like.stem") * near(claim, value, quote), Math::max));
        Map<String, Double> sounds = new HashMap<>();
        Map<String, Double> wordSounds = new HashMap<>();
        for (Name name : claim.names()) {
            if (Features.isKnownByItsWords(name) && (withSpeaker || !Nearest.isAttribution(claim, name.quote()))) {
                double weight = weights.get("like.name") * near(claim, value, name.quote());
                Features.skeletons(name).forEach(s -> sounds.merge(s, weight, Math::max));
            }
        }
        if (claim.language() == Language.ARABIC) {
            stems.forEach(
                    (stem, weight) -> Features.skeleton(stem).ifPresent(s -> wordSounds.merge(s, weight, Math::max)));
        }
        List<Whose.Owner> beside = Whose.beside(claim, before, value);
        return Around.of(
                claim.language(),
                meanings(meanings),
                names,
                stems,
                sounds,
                wordSounds,
                beside,
                Whose.isNear(claim, value, beside));
    }

    /** The same surroundings without a meaning and those that it is held by or holds. */
    Around without(Around around, String meaning) {
        Map<String, Relation> relatives = lexicon.relatives(meaning);
        Map<String, Double> rest = new HashMap<>();
        around.meanings().forEach(m -> {
            Relation relation = relatives.getOrDefault(m.id(), Relation.NONE);
            if (relation != Relation.SAME && relation != Relation.BROADER && relation != Relation.OPPOSITE) {
                rest.put(m.id(), m.weight());
            }
        });
        return Around.of(
                around.language(),
                meanings(rest),
                around.names(),
                around.stems(),
                around.sounds(),
                around.wordSounds(),
                List.of(),
                false);
    }

    private List<Meaning> meanings(Map<String, Double> weights) {
        return weights.entrySet().stream()
                .map(w -> new Meaning(w.getKey(), w.getValue(), lexicon.relatives(w.getKey())))
                .toList();
    }

    private static double near(Claim claim, Quote value, Quote word) {
        return HALF / (HALF + Nearest.distance(claim, value, word));
    }

    /** How much of it two values share, 0 to 1; symmetric. */
    double likeness(Around a, Around b) {
        boolean oneLanguage = a.language() == b.language();
        double norm = Math.sqrt(a.total(oneLanguage) * b.total(oneLanguage));
        if (norm == 0) {
            return 0;
        }
        double shared = meanings(a.meanings(), b.meanings()) + equal(a.names(), b.names());
        shared += oneLanguage ? equal(a.stems(), b.stems()) : sounds(a, b);
        return Math.min(1, shared / norm);
    }

    /** What one of two texts of different scripts names and the other writes with the same consonants. */
    private static double sounds(Around a, Around b) {
        return equal(a.sounds(), b.sounds()) + equal(a.sounds(), b.wordSounds()) + equal(a.wordSounds(), b.sounds());
    }

    private static double equal(Map<String, Double> a, Map<String, Double> b) {
        double shared = 0;
        for (Map.Entry<String, Double> item : a.entrySet()) {
            Double other = b.get(item.getKey());
            shared += other == null ? 0 : Math.sqrt(item.getValue() * other);
        }
        return shared;
    }

    private double meanings(List<Meaning> a, List<Meaning> b) {
        return (oneWay(a, b) + oneWay(b, a)) / 2;
    }

    private double oneWay(List<Meaning> from, List<Meaning> to) {
        double shared = 0;
        for (Meaning meaning : from) {
            double best = 0;
            for (Meaning other : to) {
                double near = nearness(meaning.relatives().getOrDefault(other.id(), Relation.NONE));
                if (near > 0) {
                    best = Math.max(best, near * Math.sqrt(meaning.weight() * other.weight()));
                }
            }
            shared += best;
        }
        return shared;
    }

    private double nearness(Relation relation) {
        return switch (relation) {
            case SAME -> 1;
            case BROADER -> broader;
            case SIBLING, OPPOSITE -> sibling;
            case NONE -> 0;
        };
    }
}

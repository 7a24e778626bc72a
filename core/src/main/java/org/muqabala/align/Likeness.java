package org.muqabala.align;

import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;
import org.muqabala.candidate.Features;
import org.muqabala.lexicon.Concept;
import org.muqabala.lexicon.ConceptFamilies;
import org.muqabala.lexicon.ConceptLexicon;
import org.muqabala.lexicon.ConceptLexicon.Relation;

/**
 * How much of what two claims are about they share, by names, meanings and content words, each weighed alike in every
 * collection: shared weight over the geometric mean of both weights. Symmetric; 1 for a claim and itself.
 */
final class Likeness {
    private final ConceptLexicon lexicon;
    private final ConceptFamilies light;
    private final Weights weights;
    private final double name;
    private final double stem;
    private final double broader;
    private final double sibling;

    Likeness(ConceptLexicon lexicon, ConceptFamilies light, Weights weights) {
        this.lexicon = lexicon;
        this.light = light;
        this.weights = weights;
        this.name = weights.get("like.name");
        this.stem = weights.get("like.stem");
        this.broader = weights.get("like.broader");
        this.sibling = weights.get("like.sibling");
    }

    /** What two claims share. */
    final class Shared {
        private final Subject a;
        private final Subject b;
        private final double score;
        private final double substance;

        /** Each date of a claim that is held against those of another tells them. */
        private @Nullable List<String> shared;

        private Shared(Subject a, Subject b, double score, double substance) {
            this.a = a;
            this.b = b;
            this.score = score;
            this.substance = substance;
        }

        /** How much, 0 to 1. */
        double score() {
            return score;
        }

        /** How many meanings and content words are shared, each with its weight. */
        double substance() {
            return substance;
        }

        /** Names, ids of concepts and stems that both have, sorted, the shared meanings by the first claim's id. Found when it is asked for. */
        List<String> shared() {
            if (shared == null) {
                shared = list(a, b);
            }
            return shared;
        }
    }

    /**
     * What a claim is about, weighed.
     *
     * @param actors those of its features, as a set that is quick to look into, likewise its stems
     * @param meanings its concepts
     * @param weight of its names and meanings
     * @param stemWeight of its content words, which count between claims of one language only
     */
    record Subject(
            Features features,
            Set<String> actors,
            Set<String> stems,
            List<Meaning> meanings,
            double weight,
            double stemWeight) {}

    /**
     * One meaning of a claim.
     *
     * @param relatives the concepts to which it is something
     */
    record Meaning(String id, double weight, Map<String, Relation> relatives) {}

    Subject subject(Features features) {
        List<Meaning> meanings =
                features.concepts().values().stream().map(this::meaning).toList();
        double sum = name * features.actors().size();
        for (Meaning meaning : meanings) {
            sum += meaning.weight();
        }
        double stems = stem * features.stems().size();
        return new Subject(
                features,
                Set.copyOf(features.actors()),
                Set.copyOf(features.stems().keySet()),
                meanings,
                sum,
                stems);
    }

    private Meaning meaning(Concept concept) {
        boolean isLight = light.lists("light", concept.id());
        String weight =
                isLight ? "like.light" : concept.type() == Concept.Type.QUALITY ? "like.quality" : "like.concept";
        return new Meaning(concept.id(), weights.get(weight), lexicon.relatives(concept.id()));
    }

    Shared of(Subject a, Subject b) {
        Features x = a.features();
        Features y = b.features();
        boolean oneLanguage = x.language() == y.language();
        double names = name * common(a.actors(), b.actors());
        if (!oneLanguage) {
            names += name * x.sharedSkeletons(y).size();
        }
        double concepts = sharedMeanings(a.meanings(), b.meanings());
        double stems = oneLanguage ? stem * common(a.stems(), b.stems()) : 0;
        double mean = Math.sqrt(weight(a, oneLanguage) * weight(b, oneLanguage));
        double score = mean == 0 ? 0 : Math.min(1, (names + concepts + stems) / mean);
        return new Shared(a, b, score, concepts + stems);
    }

    private List<String> list(Subject a, Subject b) {
        Features x = a.features();
        Features y = b.features();
        Set<String> shared = new TreeSet<>();
        a.actors().stream().filter(b.actors()::contains).forEach(shared::add);
        if (x.language() == y.language()) {
            a.stems().stream().filter(b.stems()::contains).forEach(shared::add);
        } else {
            shared.addAll(x.sharedSkeletons(y));
        }
        a.meanings().stream()
                .filter(m -> b.meanings().stream().anyMatch(n -> nearness(m, n) > 0))
                .forEach(m -> shared.add(m.id()));
        return List.copyOf(shared);
    }

    private static double weight(Subject subject, boolean withStems) {
        return withStems ? subject.weight() + subject.stemWeight() : subject.weight();
    }

    private static int common(Set<String> a, Set<String> b) {
        int count = 0;
        for (String item : a) {
            count += b.contains(item) ? 1 : 0;
        }
        return count;
    }

    /** Each meaning is matched with the nearest one of the other claim; the mean of both ways makes it symmetric. */
    private double sharedMeanings(List<Meaning> as, List<Meaning> bs) {
        double[] bestA = new double[as.size()];
        double[] bestB = new double[bs.size()];
        for (int i = 0; i < bestA.length; i++) {
            Meaning a = as.get(i);
            for (int j = 0; j < bestB.length; j++) {
                Meaning b = bs.get(j);
                double near = nearness(a, b);
                if (near > 0) {
                    double weight = near * Math.min(a.weight(), b.weight());
                    bestA[i] = Math.max(bestA[i], weight);
                    bestB[j] = Math.max(bestB[j], weight);
                }
            }
        }
        return (Arrays.stream(bestA).sum() + Arrays.stream(bestB).sum()) / 2;
    }

    private double nearness(Meaning a, Meaning b) {
        return switch (a.relatives().getOrDefault(b.id(), Relation.NONE)) {
            case SAME -> 1;
            case BROADER -> broader;
            case SIBLING, OPPOSITE -> sibling;
            case NONE -> 0;
        };
    }
}

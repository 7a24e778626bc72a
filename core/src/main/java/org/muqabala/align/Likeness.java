package org.muqabala.align;

import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
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

    Likeness(ConceptLexicon lexicon, ConceptFamilies light, Weights weights) {
        this.lexicon = lexicon;
        this.light = light;
        this.weights = weights;
    }

    /**
     * What two claims share.
     *
     * @param score 0 to 1
     * @param shared names, ids of concepts and stems that both have, the shared meanings by the first claim's id
     * @param substance how many meanings with weight of their own are shared
     * @param acts ids of the acts that both name, or of which one holds the other, no words of mere course
     */
    record Shared(double score, List<String> shared, double substance, Set<String> acts) {}

    Shared of(Features a, Features b) {
        boolean oneLanguage = a.language() == b.language();
        Set<String> shared = new TreeSet<>();
        double names = sharedNames(a, b, shared);
        double concepts = sharedConcepts(a, b, shared);
        double stems = oneLanguage ? weights.get("like.stem") * common(a.stems(), b.stems(), shared) : 0;
        double mean = Math.sqrt(weight(a, oneLanguage) * weight(b, oneLanguage));
        double score = mean == 0 ? 0 : Math.min(1, (names + concepts + stems) / mean);
        return new Shared(score, List.copyOf(shared), concepts + stems, acts(a, b));
    }

    private double sharedNames(Features a, Features b, Set<String> shared) {
        return weights.get("like.name") * common(a.actors(), b.actors(), shared);
    }

    private static int common(Set<String> a, Set<String> b, Set<String> shared) {
        int count = 0;
        for (String item : a) {
            if (b.contains(item)) {
                shared.add(item);
                count++;
            }
        }
        return count;
    }

    /** Each meaning is matched with the nearest one of the other claim; the mean of both ways makes it symmetric. */
    private double sharedConcepts(Features a, Features b, Set<String> shared) {
        List<Concept> as = List.copyOf(a.concepts().values());
        List<Concept> bs = List.copyOf(b.concepts().values());
        double[] bestA = new double[as.size()];
        double[] bestB = new double[bs.size()];
        for (int i = 0; i < as.size(); i++) {
            for (int j = 0; j < bs.size(); j++) {
                double near = nearness(as.get(i).id(), bs.get(j).id());
                if (near > 0) {
                    double weight = near * Math.min(weight(as.get(i)), weight(bs.get(j)));
                    bestA[i] = Math.max(bestA[i], weight);
                    bestB[j] = Math.max(bestB[j], weight);
                    shared.add(as.get(i).id());
                }
            }
        }
        return (Arrays.stream(bestA).sum() + Arrays.stream(bestB).sum()) / 2;
    }

    private Set<String> acts(Features a, Features b) {
        Set<String> acts = new TreeSet<>();
        for (Concept x : a.concepts().values()) {
            for (Concept y : b.concepts().values()) {
                Relation relation = lexicon.relation(x.id(), y.id());
                boolean near = relation == Relation.SAME || relation == Relation.BROADER;
                if (near && isAct(x) && isAct(y)) {
                    acts.add(x.id());
                    acts.add(y.id());
                }
            }
        }
        return acts;
    }

    private boolean isAct(Concept concept) {
        return concept.type() == Concept.Type.EVENT
                && light.family(concept.id()).isEmpty();
    }

    private double nearness(String a, String b) {
        Relation relation = lexicon.relation(a, b);
        return switch (relation) {
            case SAME -> 1;
            case BROADER -> weights.get("like.broader");
            case SIBLING, OPPOSITE -> weights.get("like.sibling");
            case NONE -> 0;
        };
    }

    private double weight(Concept concept) {
        if (light.family(concept.id()).isPresent()) {
            return weights.get("like.light");
        }
        return weights.get(concept.type() == Concept.Type.QUALITY ? "like.quality" : "like.concept");
    }

    private double weight(Features features, boolean withStems) {
        double sum = weights.get("like.name") * features.actors().size();
        for (Concept concept : features.concepts().values()) {
            sum += weight(concept);
        }
        return withStems ? sum + weights.get("like.stem") * features.stems().size() : sum;
    }
}

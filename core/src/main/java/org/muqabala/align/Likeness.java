package org.muqabala.align;

import java.util.Arrays;
import java.util.List;
import java.util.Map;
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

    /**
     * What a claim is about, weighed.
     *
     * @param weight of its names and meanings
     * @param stemWeight of its content words, which count between claims of one language only
     */
    record Subject(Features features, List<Meaning> meanings, double weight, double stemWeight) {}

    /**
     * One meaning of a claim.
     *
     * @param act true for an act that is no word of mere course
     */
    record Meaning(String id, double weight, boolean act) {}

    Subject subject(Features features) {
        List<Meaning> meanings =
                features.concepts().values().stream().map(this::meaning).toList();
        double sum = weights.get("like.name") * features.actors().size();
        for (Meaning meaning : meanings) {
            sum += meaning.weight();
        }
        double stems = weights.get("like.stem") * features.stems().size();
        return new Subject(features, meanings, sum, stems);
    }

    private Meaning meaning(Concept concept) {
        boolean isLight = light.lists("light", concept.id());
        String weight =
                isLight ? "like.light" : concept.type() == Concept.Type.QUALITY ? "like.quality" : "like.concept";
        return new Meaning(concept.id(), weights.get(weight), concept.type() == Concept.Type.EVENT && !isLight);
    }

    Shared of(Subject a, Subject b) {
        Features x = a.features();
        Features y = b.features();
        boolean oneLanguage = x.language() == y.language();
        Set<String> shared = new TreeSet<>();
        Set<String> acts = new TreeSet<>();
        double names = weights.get("like.name") * common(x.actors(), y.actors(), shared);
        if (!oneLanguage) {
            Set<String> sounds = x.sharedSkeletons(y);
            names += weights.get("like.name") * sounds.size();
            shared.addAll(sounds);
        }
        double concepts = sharedMeanings(a.meanings(), b.meanings(), shared, acts);
        double stems = oneLanguage ? weights.get("like.stem") * common(x.stems(), y.stems(), shared) : 0;
        double mean = Math.sqrt(weight(a, oneLanguage) * weight(b, oneLanguage));
        double score = mean == 0 ? 0 : Math.min(1, (names + concepts + stems) / mean);
        return new Shared(score, List.copyOf(shared), concepts + stems, acts);
    }

    private static double weight(Subject subject, boolean withStems) {
        return withStems ? subject.weight() + subject.stemWeight() : subject.weight();
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
    private double sharedMeanings(List<Meaning> as, List<Meaning> bs, Set<String> shared, Set<String> acts) {
        double[] bestA = new double[as.size()];
        double[] bestB = new double[bs.size()];
        for (int i = 0; i < as.size(); i++) {
            Meaning a = as.get(i);
            Map<String, Relation> relatives = lexicon.relatives(a.id());
            for (int j = 0; j < bs.size(); j++) {
                Meaning b = bs.get(j);
                Relation relation = relatives.getOrDefault(b.id(), Relation.NONE);
                double near = nearness(relation);
                if (near > 0) {
                    double weight = near * Math.min(a.weight(), b.weight());
                    bestA[i] = Math.max(bestA[i], weight);
                    bestB[j] = Math.max(bestB[j], weight);
                    shared.add(a.id());
                    if (a.act() && b.act() && isOne(relation)) {
                        acts.add(a.id());
                        acts.add(b.id());
                    }
                }
            }
        }
        return (Arrays.stream(bestA).sum() + Arrays.stream(bestB).sum()) / 2;
    }

    private static boolean isOne(Relation relation) {
        return relation == Relation.SAME || relation == Relation.BROADER;
    }

    private double nearness(Relation relation) {
        return switch (relation) {
            case SAME -> 1;
            case BROADER -> weights.get("like.broader");
            case SIBLING, OPPOSITE -> weights.get("like.sibling");
            case NONE -> 0;
        };
    }
}

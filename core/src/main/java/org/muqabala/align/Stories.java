package org.muqabala.align;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.muqabala.candidate.Features;
import org.muqabala.claim.Claim;
import org.muqabala.lexicon.Concept;
import org.muqabala.lexicon.ConceptFamilies;
import org.muqabala.reading.concept.ConceptMention;
import org.muqabala.reading.name.Name;

/**
 * Tells whether two texts tell one story, by what both name and speak of. A number of one story is no answer to a question
 * of another, however like the sentences are. What a third text says plays no part.
 */
final class Stories {
    /** A text of fewer claims says too little to tell. */
    private static final int LEAST_CLAIMS = 4;

    /** So many shared names of people, bodies and towns count. */
    private static final int MOST_NAMES = 3;

    private final Map<String, Map<String, Double>> profiles = new HashMap<>();
    private final Map<String, Integer> sizes = new HashMap<>();
    private final Map<String, Boolean> known = new HashMap<>();
    private final Weights weights;

    private final Map<String, Set<String>> names = new HashMap<>();
    private final Map<String, Set<String>> words = new HashMap<>();

    /** @param claims of all texts */
    Stories(List<Claim> claims, ConceptFamilies light, Weights weights) {
        this.weights = weights;
        for (Claim claim : claims) {
            Map<String, Double> profile = profiles.computeIfAbsent(text(claim), t -> new HashMap<>());
            sizes.merge(text(claim), 1, Integer::sum);
            Features features = Features.of(claim);
            names.computeIfAbsent(text(claim), t -> new HashSet<>()).addAll(features.skeletons());
            words.computeIfAbsent(text(claim), t -> new HashSet<>()).addAll(features.wordSkeletons());
            for (Name name : claim.names()) {
                if (isOwn(name)) {
                    names.computeIfAbsent(text(claim), t -> new HashSet<>()).add(name.name());
                }
                profile.merge("name " + name.name(), 2.0, Double::sum);
                profile.merge("actor " + name.actor(), 1.0, Double::sum);
            }
            for (ConceptMention mention : claim.concepts()) {
                Concept concept = mention.concept();
                if (!light.lists("light", concept.id()) && concept.type() != Concept.Type.QUALITY) {
                    profile.merge("concept " + concept.id(), 1.0, Double::sum);
                }
            }
        }
        profiles.values().forEach(p -> p.replaceAll((key, count) -> Math.sqrt(count)));
    }

    private static String text(Claim claim) {
        return claim.source() + "#" + claim.section();
    }

    /** Are both texts so short, as two headlines are, that who sets them side by side takes them to be of one story? */
    boolean areBrief(Claim a, Claim b) {
        return isBrief(text(a)) && isBrief(text(b)) && !text(a).equals(text(b));
    }

    private boolean isBrief(String text) {
        return sizes.getOrDefault(text, 0) < LEAST_CLAIMS;
    }

    /** May two claims' texts tell one story? */
    boolean mayBeOne(Claim a, Claim b) {
        String x = text(a);
        String y = text(b);
        if (x.equals(y) || sizes.getOrDefault(x, 0) < LEAST_CLAIMS || sizes.getOrDefault(y, 0) < LEAST_CLAIMS) {
            return true;
        }
        String key = x.compareTo(y) < 0 ? x + " " + y : y + " " + x;
        return known.computeIfAbsent(
                key,
                k -> likeness(x, y) + weights.get("story.name") * Math.min(MOST_NAMES, sharedNames(x, y))
                        >= weights.get(a.language() == b.language() ? "story.one-language" : "story.two-languages"));
    }

    /** A country is named in many stories, a town, a body or a person in few. */
    private static boolean isOwn(Name name) {
        return switch (name.kind()) {
            case PERSON, ORGANISATION, CITY, REGION, WATERS -> true;
            case COUNTRY, NATIONALITY, OTHER -> false;
        };
    }

    double likeness(String x, String y) {
        return likeness(profiles.get(x), profiles.get(y));
    }

    int sharedNames(String x, String y) {
        Set<String> shared = new HashSet<>();
        shared.addAll(common(names.get(x), names.get(y)));
        shared.addAll(common(names.get(x), words.get(y)));
        shared.addAll(common(words.get(x), names.get(y)));
        return shared.size();
    }

    private static Set<String> common(Set<String> a, Set<String> b) {
        Set<String> common = new HashSet<>(a);
        common.retainAll(b);
        return common;
    }

    /** The cosine of two profiles. */
    private static double likeness(Map<String, Double> a, Map<String, Double> b) {
        double shared = 0;
        for (Map.Entry<String, Double> entry : a.entrySet()) {
            shared += entry.getValue() * b.getOrDefault(entry.getKey(), 0.0);
        }
        return shared == 0 ? 0 : shared / Math.sqrt(square(a) * square(b));
    }

    private static double square(Map<String, Double> profile) {
        return profile.values().stream().mapToDouble(v -> v * v).sum();
    }
}

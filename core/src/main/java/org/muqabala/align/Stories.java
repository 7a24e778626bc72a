package org.muqabala.align;

import java.util.Collections;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import org.muqabala.candidate.Features;
import org.muqabala.claim.Claim;
import org.muqabala.lexicon.Concept;
import org.muqabala.lexicon.ConceptFamilies;
import org.muqabala.reading.concept.ConceptMention;
import org.muqabala.reading.name.Name;
import org.muqabala.text.Language;

/**
 * Tells whether two texts tell one story, by what both name and speak of. A number of one story is no answer to a question
 * of another, however like the sentences are. What a third text says plays no part.
 */
final class Stories {
    /** A text of fewer claims says too little to tell. */
    private static final int LEAST_CLAIMS = 4;

    /** So many shared names of people, bodies and towns count. */
    private static final int MOST_NAMES = 3;

    private final Weights weights;

    /** By the id of each claim, the text it stands in. */
    private final Map<String, Text> texts = new HashMap<>();

    private final Map<Text, Map<Text, Boolean>> known = new HashMap<>();

    /**
     * @param claims of all texts
     * @param features what each of them is about
     */
    Stories(List<Claim> claims, Function<Claim, Features> features, ConceptFamilies light, Weights weights) {
        this.weights = weights;
        Map<String, Text> byPlace = new HashMap<>();
        for (Claim claim : claims) {
            Text text = byPlace.computeIfAbsent(
                    claim.source() + "#" + claim.section(), place -> new Text(claim.language()));
            text.add(claim, features.apply(claim), light);
            texts.put(claim.id(), text);
        }
    }

    /** Are both texts so short, as two headlines are, that who sets them side by side takes them to be of one story? */
    boolean areBrief(Claim a, Claim b) {
        Text x = text(a);
        Text y = text(b);
        return x != y && x.isBrief() && y.isBrief();
    }

    /** May two claims' texts tell one story? */
    boolean mayBeOne(Claim a, Claim b) {
        Text x = text(a);
        Text y = text(b);
        if (x == y || x.isBrief() || y.isBrief()) {
            return true;
        }
        return known.computeIfAbsent(x, t -> new HashMap<>())
                .computeIfAbsent(y, t -> measure(x, y).suffices());
    }

    /** How surely two claims' texts tell one story; empty where one text holds both or is too brief to tell. */
    Optional<WhyNot.Measure> look(Claim a, Claim b) {
        Text x = text(a);
        Text y = text(b);
        return x == y || x.isBrief() || y.isBrief() ? Optional.empty() : Optional.of(measure(x, y));
    }

    private WhyNot.Measure measure(Text a, Text b) {
        double names = weights.get("story.name") * Math.min(MOST_NAMES, a.sharedNames(b));
        String needed = a.language == b.language ? "story.one-language" : "story.two-languages";
        return new WhyNot.Measure(a.likeness(b) + names, weights.get(needed));
    }

    private Text text(Claim claim) {
        return Objects.requireNonNull(texts.get(claim.id()), claim.id());
    }

    /** What a text names and speaks of. Two texts are one only where they are the same object. */
    private static final class Text {
        private final Language language;
        private final Map<String, Integer> profile = new HashMap<>();
        private final Set<String> names = new HashSet<>();
        private final Set<String> words = new HashSet<>();
        private int claims;

        Text(Language language) {
            this.language = language;
        }

        void add(Claim claim, Features features, ConceptFamilies light) {
            claims++;
            names.addAll(features.skeletons());
            words.addAll(features.wordSkeletons());
            for (Name name : claim.names()) {
                if (isOwn(name)) {
                    names.add(name.name());
                }
                profile.merge("name " + name.name(), 2, Integer::sum);
                profile.merge("actor " + name.actor(), 1, Integer::sum);
            }
            for (ConceptMention mention : claim.concepts()) {
                Concept concept = mention.concept();
                if (!light.lists("light", concept.id()) && concept.type() != Concept.Type.QUALITY) {
                    profile.merge("concept " + concept.id(), 1, Integer::sum);
                }
            }
        }

        /** A country is named in many stories, a town, a body or a person in few. */
        private static boolean isOwn(Name name) {
            return switch (name.kind()) {
                case PERSON, ORGANISATION, CITY, REGION, WATERS -> true;
                case COUNTRY, NATIONALITY, OTHER -> false;
            };
        }

        boolean isBrief() {
            return claims < LEAST_CLAIMS;
        }

        int sharedNames(Text other) {
            Set<String> shared = common(names, other.names);
            shared.addAll(common(names, other.words));
            shared.addAll(common(words, other.names));
            return shared.size();
        }

        private static Set<String> common(Set<String> a, Set<String> b) {
            Set<String> common = new HashSet<>(a);
            common.retainAll(b);
            return common;
        }

        /** The cosine of the square roots of how often each thing is spoken of. */
        double likeness(Text other) {
            if (Collections.disjoint(profile.keySet(), other.profile.keySet())) {
                return 0;
            }
            double shared = 0;
            for (Map.Entry<String, Integer> thing : profile.entrySet()) {
                shared += Math.sqrt((double) thing.getValue() * other.profile.getOrDefault(thing.getKey(), 0));
            }
            return shared / Math.sqrt((double) total() * other.total());
        }

        private int total() {
            return profile.values().stream().mapToInt(v -> v).sum();
        }
    }
}

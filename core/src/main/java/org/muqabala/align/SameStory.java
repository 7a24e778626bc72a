package org.muqabala.align;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Function;
import org.muqabala.candidate.Features;
import org.muqabala.claim.Claim;
import org.muqabala.lexicon.ConceptFamilies;
import org.muqabala.story.StoryRule;
import org.muqabala.story.TextProfile;

/**
 * Which texts that are compared may tell one story. A number of one story is no answer to a question of another, however like
 * the sentences are.
 */
final class SameStory {
    /** So many texts are looked at for one that tells the story of two others. */
    private static final int FEW = 12;

    /** Of what two texts need to be of one story, the part that suffices where a third is like both. */
    private static final double OF_JOINED = 0.4;

    /** A third tells the story of two where it is like both by so many times what is needed. */
    private static final double SURELY = 1.5;

    private final StoryRule rule;
    private final List<TextProfile> texts;
    /** By the id of a claim: the number of its text. */
    private final Map<String, Integer> textOf = new HashMap<>();
    /** By the numbers of two texts. */
    private final Map<Integer, Map<Integer, Boolean>> known = new HashMap<>();

    /**
     * @param claims of all texts
     * @param features of one of them
     */
    SameStory(List<Claim> claims, ConceptFamilies light, Function<Claim, Features> features, StoryRule rule) {
        this.rule = rule;
        this.texts = TextProfile.of(claims, light, features);
        Map<String, Integer> numbers = new HashMap<>();
        texts.forEach(t -> numbers.put(t.text(), numbers.size()));
        claims.forEach(c -> textOf.put(c.id(), Objects.requireNonNull(numbers.get(c.article()))));
    }

    /** Are both texts so short, as two headlines are, that who sets them side by side takes them to be of one story? */
    boolean areBrief(Claim a, Claim b) {
        int x = text(a);
        int y = text(b);
        return x != y && rule.isBrief(texts.get(x)) && rule.isBrief(texts.get(y));
    }

    /** May two claims' texts tell one story? */
    boolean mayBeOne(Claim a, Claim b) {
        int x = text(a);
        int y = text(b);
        return !canTell(x, y)
                || known.computeIfAbsent(x, t -> new HashMap<>())
                        .computeIfAbsent(y, t -> suffices(texts.get(x), texts.get(y)));
    }

    private boolean suffices(TextProfile a, TextProfile b) {
        double likeness = rule.likeness(a, b);
        return likeness >= rule.needed(a, b) || likeness >= needed(a, b);
    }

    /** Of a few texts, two that a third is like need less: it tells the story of both. */
    private double needed(TextProfile a, TextProfile b) {
        double needed = rule.needed(a, b);
        boolean joined = texts.size() <= FEW
                && texts.stream()
                        .anyMatch(t -> !t.equals(a)
                                && !t.equals(b)
                                && rule.likeness(a, t) >= SURELY * rule.needed(a, t)
                                && rule.likeness(t, b) >= SURELY * rule.needed(t, b));
        return joined ? needed * OF_JOINED : needed;
    }

    /** How surely two claims' texts tell one story; empty where one text holds both or is too brief to tell. */
    Optional<WhyNot.Measure> look(Claim a, Claim b) {
        int x = text(a);
        int y = text(b);
        if (!canTell(x, y)) {
            return Optional.empty();
        }
        TextProfile one = texts.get(x);
        TextProfile other = texts.get(y);
        return Optional.of(new WhyNot.Measure(rule.likeness(one, other), needed(one, other)));
    }

    private boolean canTell(int a, int b) {
        return a != b && !rule.isBrief(texts.get(a)) && !rule.isBrief(texts.get(b));
    }

    private int text(Claim claim) {
        return Objects.requireNonNull(textOf.get(claim.id()), claim.id());
    }
}

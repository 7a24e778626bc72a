package org.muqabala.align;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import org.muqabala.claim.Claim;
import org.muqabala.lexicon.ConceptFamilies;
import org.muqabala.story.StoryRule;
import org.muqabala.story.TextProfile;

/**
 * Which texts that are compared may tell one story. A number of one story is no answer to a question of another, however like
 * the sentences are.
 */
final class SameStory {
    private final StoryRule rule;
    private final Map<String, TextProfile> texts = new HashMap<>();
    private final Map<String, Map<String, Boolean>> known = new HashMap<>();

    /** @param claims of all texts */
    SameStory(List<Claim> claims, ConceptFamilies light, StoryRule rule) {
        this.rule = rule;
        TextProfile.of(claims, light).forEach(t -> texts.put(t.text(), t));
    }

    /** Are both texts so short, as two headlines are, that who sets them side by side takes them to be of one story? */
    boolean areBrief(Claim a, Claim b) {
        TextProfile x = text(a);
        TextProfile y = text(b);
        return !x.text().equals(y.text()) && rule.isBrief(x) && rule.isBrief(y);
    }

    /** May two claims' texts tell one story? */
    boolean mayBeOne(Claim a, Claim b) {
        TextProfile x = text(a);
        TextProfile y = text(b);
        return !canTell(x, y)
                || known.computeIfAbsent(x.text(), t -> new HashMap<>())
                        .computeIfAbsent(y.text(), t -> rule.likeness(x, y) >= rule.needed(x, y));
    }

    /** How surely two claims' texts tell one story; empty where one text holds both or is too brief to tell. */
    Optional<WhyNot.Measure> look(Claim a, Claim b) {
        TextProfile x = text(a);
        TextProfile y = text(b);
        return canTell(x, y)
                ? Optional.of(new WhyNot.Measure(rule.likeness(x, y), rule.needed(x, y)))
                : Optional.empty();
    }

    private boolean canTell(TextProfile a, TextProfile b) {
        return !a.text().equals(b.text()) && !rule.isBrief(a) && !rule.isBrief(b);
    }

    private TextProfile text(Claim claim) {
        return Objects.requireNonNull(texts.get(TextProfile.text(claim)), claim.id());
    }
}

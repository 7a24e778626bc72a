package org.muqabala.align;

import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.muqabala.candidate.CandidatePair;
import org.muqabala.candidate.Features;
import org.muqabala.claim.Claim;
import org.muqabala.lexicon.ConceptLexicon;

/** All claims of a story, each with what it brings to every comparison, and what is known of them together. */
final class Story {
    private final ConceptLexicon lexicon;
    private final List<Claim> claims;
    private final Map<String, Subject> subjects;
    private final Plans plans;
    private final SameStory texts;
    private final Likeness likeness;

    /** @param subjects by the claim's id */
    Story(
            ConceptLexicon lexicon,
            List<Claim> claims,
            Map<String, Subject> subjects,
            Plans plans,
            SameStory texts,
            Likeness likeness) {
        this.lexicon = lexicon;
        this.claims = List.copyOf(claims);
        this.subjects = Map.copyOf(subjects);
        this.plans = plans;
        this.texts = texts;
        this.likeness = likeness;
    }

    /**
     * Two of its claims.
     *
     * @param like what the two share
     * @param brief whether both texts are so short that who sets them side by side takes them to be of one story
     */
    record Met(CandidatePair pair, Subject a, Subject b, Likeness.Shared like, boolean brief) {}

    Subject of(Claim claim) {
        return Objects.requireNonNull(subjects.get(claim.id()), claim.id());
    }

    Features features(Claim claim) {
        return of(claim).about().features();
    }

    Plans plans() {
        return plans;
    }

    /** Which of its texts may tell one story. */
    SameStory texts() {
        return texts;
    }

    /** All answers, as the claims are ordered. */
    List<Answer> answers() {
        return claims.stream()
                .flatMap(c -> of(c).answers().stream())
                .sorted(Aligner.BY_PLACE)
                .toList();
    }

    Refrains refrains() {
        return new Refrains(lexicon, claims, this::features);
    }

    /** How rare among the claims of two of its texts is what one of them says. */
    Rarity rarity() {
        return new Rarity(claims.stream().map(c -> of(c).denials().whole()).toList());
    }

    /** Of the pairs those whose texts may tell one story, in the order given. */
    List<Met> met(List<CandidatePair> pairs) {
        return pairs.stream()
                .filter(p -> texts.mayBeOne(p.a(), p.b()))
                .map(this::met)
                .toList();
    }

    Met met(CandidatePair pair) {
        Subject a = of(pair.a());
        Subject b = of(pair.b());
        return new Met(pair, a, b, likeness.of(a.about(), b.about()), texts.areBrief(pair.a(), pair.b()));
    }
}

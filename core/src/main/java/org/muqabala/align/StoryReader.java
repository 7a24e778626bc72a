package org.muqabala.align;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.muqabala.candidate.Features;
import org.muqabala.candidate.KnownTraits;
import org.muqabala.claim.Claim;
import org.muqabala.document.Document;
import org.muqabala.lexicon.ConceptFamilies;
import org.muqabala.lexicon.ConceptLexicon;

/** Reads of all claims of a story what every comparison of two of them needs. */
final class StoryReader {
    private final ConceptLexicon lexicon;
    private final ConceptFamilies light;
    private final Weights weights;
    private final AnswerReader reader;
    private final Senses senses;
    private final Surroundings surroundings;
    private final DenialLinks denials;
    private final Likeness likeness;

    StoryReader(
            ConceptLexicon lexicon,
            ConceptFamilies light,
            Weights weights,
            AnswerReader reader,
            Senses senses,
            Surroundings surroundings,
            DenialLinks denials) {
        this.lexicon = lexicon;
        this.light = light;
        this.weights = weights;
        this.reader = reader;
        this.senses = senses;
        this.surroundings = surroundings;
        this.denials = denials;
        this.likeness = new Likeness(lexicon, light, weights);
    }

    /**
     * Reads it.
     *
     * @param claims in order of source and place
     * @param known what was read of them for the search of candidates
     * @param documents the sources, for the days on which they were published
     */
    Story read(List<Claim> claims, KnownTraits known, List<Document> documents) {
        Plans plans = new Plans(documents);
        AnswerReader.Together together = reader.together(claims, known);
        Map<String, Subject> subjects = new HashMap<>();
        for (int i = 0; i < claims.size(); i++) {
            subjects.put(claims.get(i).id(), subject(claims, i, plans, together));
        }
        return new Story(
                lexicon,
                claims,
                subjects,
                plans,
                new SameStory(claims, light, c -> known.of(c).features(), weights.storyRule()),
                likeness);
    }

    private Subject subject(List<Claim> claims, int index, Plans plans, AnswerReader.Together together) {
        Claim claim = claims.get(index);
        Claim before = AnswerReader.before(claims, index);
        List<Answer> answers = reader.read(claims, index, plans.published(claim).orElse(null), together);
        Features features = together.known().of(claim).features();
        return new Subject(
                answers,
                answers.stream().map(senses::of).toList(),
                answers.stream()
                        .map(a -> isPlaced(a)
                                ? surroundings.of(claim, features, before, a.quote())
                                : Surroundings.NOTHING)
                        .toList(),
                denials.subject(claim, features),
                likeness.subject(features));
    }

    /** Is a value compared by what stands around it? */
    private static boolean isPlaced(Answer answer) {
        return answer.value() instanceof Value.Quantity
                || answer.value() instanceof Value.Agent
                || answer.value() instanceof Value.Doer
                || answer.value() instanceof Value.Sort
                || answer.value() instanceof Value.Period;
    }
}

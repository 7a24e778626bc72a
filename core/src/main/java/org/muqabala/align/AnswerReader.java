package org.muqabala.align;

import java.util.ArrayList;
import java.util.List;
import org.muqabala.claim.Claim;
import org.muqabala.lexicon.ConceptFamilies;
import org.muqabala.lexicon.ConceptLexicon;

/** Every value that a claim gives to some question. */
final class AnswerReader {
    private final FigureAnswers figures;
    private final DateAnswers dates;
    private final ActorAnswers actors;

    AnswerReader(ConceptLexicon lexicon, ConceptFamilies light, ConceptFamilies roles) {
        this.figures = new FigureAnswers(light, roles);
        this.dates = new DateAnswers(light, ConceptFamilies.shipped(lexicon, "happenings.lex"));
        this.actors = new ActorAnswers(ConceptFamilies.shipped(lexicon, "actors.lex"));
    }

    /** Figures, dates, then actors, each in the order of the text. */
    List<Answer> read(Claim claim) {
        List<Answer> answers = new ArrayList<>(figures.read(claim));
        answers.addAll(dates.read(claim));
        answers.addAll(actors.read(claim));
        return answers;
    }
}

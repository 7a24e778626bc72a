package org.muqabala.align;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.muqabala.candidate.Deeds;
import org.muqabala.claim.Claim;
import org.muqabala.lexicon.ConceptFamilies;
import org.muqabala.lexicon.ConceptLexicon;

/** Every value that a claim gives to some question. */
final class AnswerReader {
    private final FigureAnswers figures;
    private final DateAnswers dates;
    private final PlaceAnswers places;
    private final ActorAnswers actors;
    private final DoerAnswers doers;
    private final DeedAnswers deeds;
    private final CauseAnswers causes;
    private final ReasonAnswers reasons;
    private final MeansAnswers means;
    private final MediumAnswers media;
    private final ToneAnswers tones;
    private final LabelAnswers labels;
    private final EpithetAnswers epithets;

    AnswerReader(ConceptLexicon lexicon, ConceptFamilies light, ConceptFamilies roles) {
        ConceptFamilies happenings = ConceptFamilies.shipped(lexicon, "happenings.lex");
        this.figures = new FigureAnswers(lexicon, light, roles, happenings);
        this.dates = new DateAnswers(new DatedAct(
                light,
                happenings,
                ConceptFamilies.shipped(lexicon, "kindred.lex"),
                ConceptFamilies.shipped(lexicon, "edges.lex")));
        this.places = new PlaceAnswers(lexicon, light, happenings);
        this.means = new MeansAnswers(lexicon);
        this.media = new MediumAnswers(ConceptFamilies.shipped(lexicon, "media.lex"), happenings);
        this.labels = new LabelAnswers(ConceptFamilies.shipped(lexicon, "labels.lex"));
        this.epithets = new EpithetAnswers(lexicon);
        this.tones = new ToneAnswers(ConceptFamilies.shipped(lexicon, "tones.lex"), happenings);
        ConceptFamilies agents = ConceptFamilies.shipped(lexicon, "agents.lex");
        AgencyPhrases agency = AgencyPhrases.shipped();
        ConceptFamilies roleHolders = ConceptFamilies.shipped(lexicon, "actors.lex");
        this.doers = new DoerAnswers(lexicon, light, happenings, agents, roleHolders, agency);
        PartyClasses classes = new PartyClasses(lexicon);
        PartyPhrases parties = new PartyPhrases(lexicon, classes, agency);
        PartyReader party = new PartyReader(lexicon, agents, classes, parties);
        this.deeds = new DeedAnswers(Deeds.shipped(), parties, party, agency, new Antecedents(party, agents));
        this.causes = new CauseAnswers(lexicon, light, agents, agency);
        this.reasons = new ReasonAnswers(lexicon);
        this.actors = new ActorAnswers(roleHolders, ConceptFamilies.shipped(lexicon, "upon.lex"));
    }

    /**
     * Figures, dates, places, actors, doers, deeds, causes, reasons, means, media, tones, labels, then epithets, each in the order of the text.
     *
     * @param claims all, in order
     * @param index of the one that is read
     * @param published the day the claim was published; null where it is not known
     * @param namesakes the names that the claims have in several scripts
     */
    List<Answer> read(List<Claim> claims, int index, @Nullable LocalDate published, Namesakes namesakes) {
        Claim claim = claims.get(index);
        List<Answer> answers = new ArrayList<>(figures.read(claim, published));
        answers.addAll(dates.read(claim));
        answers.addAll(places.read(claim));
        answers.addAll(actors.read(claim));
        answers.addAll(doers.read(claim));
        answers.addAll(deeds.read(claims, index, namesakes));
        answers.addAll(causes.read(claim));
        answers.addAll(reasons.read(claims, index));
        answers.addAll(means.read(claims, index));
        answers.addAll(media.read(claim));
        answers.addAll(tones.read(claim));
        answers.addAll(labels.read(claim));
        answers.addAll(epithets.read(claim));
        return answers;
    }
}

package org.muqabala.align;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.muqabala.candidate.KnownTraits;
import org.muqabala.candidate.Traits;
import org.muqabala.claim.Claim;
import org.muqabala.lexicon.ConceptFamilies;
import org.muqabala.lexicon.ConceptLexicon;

/** Every value that a claim gives to some question. */
final class AnswerReader {
    private final FigureAnswers figures;
    private final DateAnswers dates;
    private final PlaceAnswers places;
    private final SideAnswers sides;
    private final ActorAnswers actors;
    private final DoerAnswers doers;
    private final DeedAnswers deeds;
    private final FocusAnswers focus;
    private final CauseAnswers causes;
    private final MeansAnswers means;
    private final MediumAnswers media;
    private final ToneAnswers tones;
    private final LabelAnswers labels;
    private final DescriptionAnswers descriptions;
    private final Clefts clefts;
    private final ConceptLexicon lexicon;
    private final ConceptFamilies kindred;

    AnswerReader(ConceptLexicon lexicon, ConceptFamilies light, ConceptFamilies roles) {
        ConceptFamilies happenings = ConceptFamilies.shipped(lexicon, "happenings.lex");
        this.kindred = ConceptFamilies.shipped(lexicon, "kindred.lex");
        this.figures = new FigureAnswers(lexicon, light, roles, happenings);
        this.dates = new DateAnswers(
                new DatedAct(light, happenings, kindred, ConceptFamilies.shipped(lexicon, "edges.lex")));
        this.places = new PlaceAnswers(lexicon, light, happenings);
        this.sides = new SideAnswers(lexicon);
        this.means = new MeansAnswers();
        this.media = new MediumAnswers(ConceptFamilies.shipped(lexicon, "media.lex"), happenings);
        this.labels = new LabelAnswers(ConceptFamilies.shipped(lexicon, "labels.lex"));
        this.descriptions = new DescriptionAnswers(lexicon);
        this.tones = new ToneAnswers(ConceptFamilies.shipped(lexicon, "tones.lex"), happenings);
        ConceptFamilies agents = ConceptFamilies.shipped(lexicon, "agents.lex");
        AgencyPhrases agency = AgencyPhrases.shipped();
        ConceptFamilies roleHolders = ConceptFamilies.shipped(lexicon, "actors.lex");
        this.doers = new DoerAnswers(lexicon, light, happenings, agents, roleHolders, agency);
        PartyClasses classes = new PartyClasses(lexicon);
        PartyPhrases parties = new PartyPhrases(lexicon, classes, agency);
        PartyReader party = new PartyReader(lexicon, agents, classes, parties);
        Subjects subjects = new Subjects(parties, agency);
        Antecedents antecedents = new Antecedents(party, agents);
        this.deeds = new DeedAnswers(parties, subjects, party, agency, antecedents);
        this.clefts = new Clefts(agency);
        this.focus = new FocusAnswers(lexicon, subjects, party, agency, antecedents, parties, clefts);
        this.lexicon = lexicon;
        this.causes = new CauseAnswers(lexicon, light, agents, agency);
        this.actors = new ActorAnswers(roleHolders, ConceptFamilies.shipped(lexicon, "upon.lex"));
    }

    /** The claim before one in its sentence; null where it is the first. */
    static @Nullable Claim before(List<Claim> claims, int index) {
        Claim before = index > 0 ? claims.get(index - 1) : null;
        boolean one = before != null
                && before.source().equals(claims.get(index).source())
                && before.sentence().equals(claims.get(index).sentence());
        return one ? before : null;
    }

    /** What the claims of a comparison tell together that answers of each are read by. */
    Together together(List<Claim> claims, KnownTraits known) {
        return new Together(new Namesakes(claims), new FocusedActs(claims, clefts, lexicon, kindred), known);
    }

    /**
     * What the claims of a comparison tell together.
     *
     * @param namesakes the names that they have in several scripts
     * @param focused the acts of which who did them is in dispute
     * @param known what was read of each for the search of candidates
     */
    record Together(Namesakes namesakes, FocusedActs focused, KnownTraits known) {}

    /**
     * Figures, dates, places, sides, actors, doers, deeds, acts in dispute, causes, reasons, means, media, tones, labels, epithets, then descriptions, each in the order of the text.
     *
     * @param claims all, in order
     * @param index of the one that is read
     * @param published the day the claim was published; null where it is not known
     * @param together what all of them tell
     */
    List<Answer> read(List<Claim> claims, int index, @Nullable LocalDate published, Together together) {
        Claim claim = claims.get(index);
        Traits traits = together.known().of(claim);
        List<Answer> answers = new ArrayList<>(figures.read(claim, before(claims, index), published));
        answers.addAll(dates.read(claim));
        answers.addAll(places.read(claim, traits.placed()));
        answers.addAll(sides.read(claim, traits.sides()));
        answers.addAll(actors.read(claim));
        answers.addAll(doers.read(claim));
        answers.addAll(deeds.read(claims, index, traits.deeds(), together.namesakes()));
        answers.addAll(focus.read(claims, index, together.namesakes(), together.focused()));
        answers.addAll(causes.read(claim));
        answers.addAll(ReasonAnswers.read(claims, index, together.known()));
        answers.addAll(means.read(claims, index, together.known()));
        answers.addAll(media.read(claim));
        answers.addAll(tones.read(claim));
        answers.addAll(labels.read(claim));
        answers.addAll(EpithetAnswers.read(claim, traits.epithets()));
        answers.addAll(descriptions.read(claim, traits.descriptions()));
        return answers;
    }
}

package org.muqabala.align;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.muqabala.candidate.CandidatePair;
import org.muqabala.candidate.Candidates;
import org.muqabala.claim.Claim;
import org.muqabala.document.Document;
import org.muqabala.event.Events;
import org.muqabala.lexicon.ConceptFamilies;
import org.muqabala.lexicon.ConceptLexicon;

/**
 * Puts the values and the wordings of candidate claims under questions: values under slots of what is counted, dated or
 * done, whole claims under "in what words?" and "is it so?".
 */
public final class Aligner {
    /** Orders answers as the claims are ordered: by source, then place. */
    static final Comparator<Answer> BY_PLACE = Comparator.comparing(
                    (Answer a) -> a.claim().source())
            .thenComparing(Answer::quote)
            .thenComparing(Answer::facet);

    /** Two claims of one wording share all that they are about. */
    private static final double NEARLY_ONE = 0.99;

    private final ConceptLexicon lexicon;
    private final StoryReader reader;
    private final Weights weights;
    private final ValueLinks values;
    private final WordingLinks wording;
    private final DenialLinks denialRules;
    private final DenialFinder denials;
    private final SharedWords sharedWords;
    private final Contrasts contrasts;
    private final Kinship kinship;
    private final ConceptFamilies culprits;
    private final Tallies tallies;
    private final Asserted asserted;

    public Aligner(ConceptLexicon lexicon, Weights weights) {
        this.lexicon = lexicon;
        ConceptFamilies light = ConceptFamilies.shipped(lexicon, "light.lex");
        this.weights = weights;
        ConceptFamilies happenings = ConceptFamilies.shipped(lexicon, "happenings.lex");
        ConceptFamilies roles = ConceptFamilies.shipped(lexicon, "roles.lex");
        Surroundings surroundings = new Surroundings(lexicon, light, weights);
        ConceptFamilies kindred = ConceptFamilies.shipped(lexicon, "kindred.lex");
        this.kinship = new Kinship(lexicon, roles, happenings, kindred, light);
        Senses senses = new Senses(kinship, light);
        this.values = new ValueLinks(
                senses,
                new QuantityScorer(kinship, new Purposes(lexicon), surroundings, weights),
                new SlotScorer(kinship, weights),
                new AgentScorer(kinship, surroundings, weights),
                new DateScorer(kinship, new OpenedThings(kinship, kindred, light), surroundings, weights),
                new DeedScorer(kinship, surroundings, weights),
                new SortScorer(surroundings, weights),
                new DescriptionScorer(kinship, weights),
                weights);
        this.wording = new WordingLinks(lexicon, weights);
        this.sharedWords = new SharedWords(lexicon);
        this.denialRules = new DenialLinks(lexicon, light, happenings, surroundings, weights);
        this.denials = new DenialFinder(lexicon, denialRules, weights);
        this.culprits = ConceptFamilies.shipped(lexicon, "culprits.lex");
        this.contrasts = new Contrasts(lexicon, light, weights);
        this.tallies = new Tallies(lexicon);
        this.asserted = Asserted.none();
        this.reader = new StoryReader(
                lexicon, light, weights, new AnswerReader(lexicon, light, roles), senses, surroundings, denialRules);
    }

    private Aligner(Aligner other, Asserted asserted) {
        this.lexicon = other.lexicon;
        this.reader = other.reader;
        this.weights = other.weights;
        this.values = other.values;
        this.wording = other.wording;
        this.denialRules = other.denialRules;
        this.denials = other.denials;
        this.sharedWords = other.sharedWords;
        this.contrasts = other.contrasts;
        this.kinship = other.kinship;
        this.culprits = other.culprits;
        this.tallies = other.tallies;
        this.asserted = asserted;
    }

    /** The same aligner, in which people are right: what was asserted before is forgotten. */
    public Aligner heeding(Asserted told) {
        return new Aligner(this, told);
    }

    /**
     * The slots that the claims answer, those with one answer too.
     *
     * @param claims in order of source and place
     * @param candidates among them
     * @param documents the sources, for the days on which they were published
     */
    public List<SlotGroup> align(List<Claim> claims, Candidates candidates, Events events, List<Document> documents) {
        Story story = reader.read(claims, candidates.known(), documents);
        List<Link> valueLinks = new ArrayList<>();
        List<Link> denialLinks = new ArrayList<>();
        List<Link> wordLinks = new ArrayList<>();
        List<Answer> all = story.answers();
        DateScorer.Context context = context(all, events, story.plans());
        Copies copies = new Copies();
        ContrastLinks briefs = new ContrastLinks(contrasts, weights, claims);
        List<Story.Met> met = story.met(candidates.pairs());
        DenialFinder.Found denied = denials.find(met, story, events);
        for (int i = 0; i < met.size(); i++) {
            CandidatePair pair = met.get(i).pair();
            Likeness.Shared like = met.get(i).like();
            if (like.score() >= NEARLY_ONE) {
                copies.add(pair);
            }
            List<Link> links = values.links(met.get(i).a(), met.get(i).b(), like, context);
            valueLinks.addAll(links);
            Optional<Link> denial = denied.link(i);
            denial.ifPresent(denialLinks::add);
            if (links.stream().allMatch(Aligner::isAside) && denial.isEmpty()) {
                wording.link(pair, like).ifPresent(wordLinks::add);
            }
            if (met.get(i).brief()) {
                briefs.add(pair);
            }
        }
        denialLinks.removeIf(l -> copies.isRepeated(l) || !briefs.leavesRoom(l));
        List<Link> known =
                Stream.concat(valueLinks.stream(), denialLinks.stream()).toList();
        List<Link> conflicts = briefs.conflicts(known);
        List<Link> worded = briefs.wordings(wording.best(wordLinks), known).stream()
                .filter(l -> !wording.areOpposed(l))
                .toList();
        Heeded heeded = new Heeded(
                asserted,
                claims,
                all,
                Stream.concat(denialLinks.stream(), conflicts.stream()).toList());
        List<SlotGroup> groups = new ArrayList<>(
                SlotGrouping.components(all, heeded.values(BestMatches.of(valueLinks)), events, asserted));
        groups.addAll(SlotGrouping.cliques(heeded.found(denialLinks, BestMatches.of(denialLinks)), events));
        groups.addAll(SlotGrouping.cliques(heeded.found(conflicts, conflicts), events));
        groups.addAll(
                heeded.wordings(worded, l -> sharedWords.narrowed(SlotGrouping.cliques(l, events), story::features)));
        return groups;
    }

    /**
     * What is measured of the claims of two texts of which one may deny what the other tells, in the order of the candidates.
     *
     * @param claims as for {@link #align}
     */
    public List<Measured> measured(List<Claim> claims, Candidates candidates, Events events, List<Document> documents) {
        Story story = reader.read(claims, candidates.known(), documents);
        List<Story.Met> met = story.met(candidates.pairs());
        DenialFinder.Found denied = denials.find(met, story, events);
        return IntStream.range(0, met.size())
                .boxed()
                .flatMap(i ->
                        denied.measures(i).map(m -> new Measured(met.get(i).pair(), m)).stream())
                .toList();
    }

    /**
     * Two claims with what was measured of them.
     *
     * @param denial what speaks for it that one denies what the other tells; what is 0 may be left out
     */
    public record Measured(CandidatePair pair, Map<DenialFeature, Double> denial) {
        public Measured {
            denial = Map.copyOf(denial);
        }
    }

    /**
     * Why two claims are joined or not.
     *
     * @param meeting whether they are candidates
     * @param claims all of the comparison, in order of source and place
     * @param candidates among them
     * @param documents the sources
     */
    public WhyNot whyNot(
            CandidatePair pair,
            WhyNot.Meeting meeting,
            List<Claim> claims,
            Candidates candidates,
            Events events,
            List<Document> documents) {
        Story story = reader.read(claims, candidates.known(), documents);
        DateScorer.Context context = context(story.answers(), events, story.plans());
        Story.Met met = story.met(pair);
        return new WhyNot(
                WhyNot.Told.of(asserted, pair.a(), pair.b()),
                meeting,
                story.texts().look(pair.a(), pair.b()).orElse(null),
                values.look(met.a(), met.b(), met.like(), context),
                wording.look(pair, met.like()),
                denials.look(met, story, candidates.pairs(), events));
    }

    private DateScorer.Context context(List<Answer> answers, Events events, Plans plans) {
        return new DateScorer.Context(
                events,
                plans,
                new Soles(answers, plans, culprits),
                new DaysTold(answers, kinship),
                new AmountsTold(answers),
                tallies.of(answers),
                new DescribedThings(answers));
    }

    /** What answers one question needs no second group for its words; that where, why or by what means is one leaves it open what is told. */
    private static boolean isAside(Link link) {
        Value value = link.a().value();
        boolean aside = value instanceof Value.Place || value instanceof Value.Sort || value instanceof Value.Said;
        return aside && value.overlaps(link.b().value()) || value instanceof Value.Described;
    }
}

package org.muqabala.align;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.muqabala.candidate.CandidatePair;
import org.muqabala.candidate.Features;
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
    private final AnswerReader reader;
    private final Likeness likeness;
    private final ConceptFamilies light;
    private final Weights weights;
    private final Surroundings surroundings;
    private final ValueLinks values;
    private final WordingLinks wording;
    private final DenialLinks denials;
    private final SharedWords sharedWords;
    private final Contrasts contrasts;
    private final Kinship kinship;
    private final Senses senses;
    private final ConceptFamilies culprits;
    private final Asserted asserted;

    public Aligner(ConceptLexicon lexicon, Weights weights) {
        this.lexicon = lexicon;
        this.light = ConceptFamilies.shipped(lexicon, "light.lex");
        this.weights = weights;
        ConceptFamilies happenings = ConceptFamilies.shipped(lexicon, "happenings.lex");
        ConceptFamilies roles = ConceptFamilies.shipped(lexicon, "roles.lex");
        this.reader = new AnswerReader(lexicon, light, roles);
        this.likeness = new Likeness(lexicon, light, weights);
        this.surroundings = new Surroundings(lexicon, light, weights);
        ConceptFamilies kindred = ConceptFamilies.shipped(lexicon, "kindred.lex");
        this.kinship = new Kinship(lexicon, roles, happenings, kindred, light);
        this.senses = new Senses(kinship, light);
        this.values = new ValueLinks(
                senses,
                new QuantityScorer(kinship, new Purposes(lexicon), surroundings, weights),
                new SlotScorer(kinship, weights),
                new AgentScorer(kinship, surroundings, weights),
                new DateScorer(kinship, new OpenedThings(kinship, kindred, light), surroundings, weights),
                new DeedScorer(kinship, surroundings, weights),
                new SortScorer(surroundings, weights),
                weights);
        this.wording = new WordingLinks(lexicon, weights);
        this.sharedWords = new SharedWords(lexicon);
        this.denials = new DenialLinks(lexicon, light, happenings, surroundings, weights);
        this.culprits = ConceptFamilies.shipped(lexicon, "culprits.lex");
        this.contrasts = new Contrasts(lexicon, light, weights);
        this.asserted = Asserted.none();
    }

    private Aligner(Aligner other, Asserted asserted) {
        this.lexicon = other.lexicon;
        this.reader = other.reader;
        this.likeness = other.likeness;
        this.light = other.light;
        this.weights = other.weights;
        this.surroundings = other.surroundings;
        this.values = other.values;
        this.wording = other.wording;
        this.denials = other.denials;
        this.sharedWords = other.sharedWords;
        this.contrasts = other.contrasts;
        this.kinship = other.kinship;
        this.senses = other.senses;
        this.culprits = other.culprits;
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
     * @param pairs the candidates among them
     * @param documents the sources, for the days on which they were published
     */
    public List<SlotGroup> align(
            List<Claim> claims, List<CandidatePair> pairs, Events events, List<Document> documents) {
        Plans plans = new Plans(documents);
        AnswerReader.Together together = reader.together(claims);
        Map<String, Subject> subjects = new HashMap<>();
        for (int i = 0; i < claims.size(); i++) {
            subjects.put(claims.get(i).id(), subject(claims, i, plans, together));
        }
        List<Link> valueLinks = new ArrayList<>();
        List<Link> denialLinks = new ArrayList<>();
        List<Link> wordLinks = new ArrayList<>();
        List<Answer> all = subjects.values().stream()
                .flatMap(s -> s.answers().stream())
                .sorted(BY_PLACE)
                .toList();
        DateScorer.Context context = context(all, events, plans);
        Refrains refrains =
                new Refrains(lexicon, claims, c -> of(subjects, c).about().features());
        Copies copies = new Copies();
        ContrastLinks briefs = new ContrastLinks(contrasts, weights, claims);
        SameStory stories = new SameStory(claims, light, weights.storyRule());
        for (CandidatePair pair : pairs) {
            if (!stories.mayBeOne(pair.a(), pair.b())) {
                continue;
            }
            Subject a = of(subjects, pair.a());
            Subject b = of(subjects, pair.b());
            Likeness.Shared like = likeness.of(a.about(), b.about());
            if (like.score() >= NEARLY_ONE) {
                copies.add(pair);
            }
            List<Link> links = values.links(a, b, like, context);
            valueLinks.addAll(links);
            Optional<Link> denial = denials.link(
                    pair, a.denials(), b.denials(), events, stories.areBrief(pair.a(), pair.b()), refrains);
            denial.ifPresent(denialLinks::add);
            if (links.stream().allMatch(Aligner::isAside) && denial.isEmpty()) {
                wording.link(pair, like).ifPresent(wordLinks::add);
            }
            if (stories.areBrief(pair.a(), pair.b())) {
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
        groups.addAll(heeded.wordings(
                worded,
                l -> sharedWords.narrowed(
                        SlotGrouping.cliques(l, events),
                        c -> of(subjects, c).about().features())));
        return groups;
    }

    /**
     * Why two claims are joined or not.
     *
     * @param meeting whether they are candidates
     * @param claims all of the comparison, in order of source and place
     * @param documents the sources
     */
    public WhyNot whyNot(
            CandidatePair pair, WhyNot.Meeting meeting, List<Claim> claims, Events events, List<Document> documents) {
        Plans plans = new Plans(documents);
        SameStory stories = new SameStory(claims, light, weights.storyRule());
        AnswerReader.Together together = reader.together(claims);
        Subject a = subject(claims, claims.indexOf(pair.a()), plans, together);
        Subject b = subject(claims, claims.indexOf(pair.b()), plans, together);
        Likeness.Shared like = likeness.of(a.about(), b.about());
        Refrains refrains = new Refrains(lexicon, claims, Features::of);
        List<Answer> all = answers(claims, plans, together);
        DateScorer.Context context = context(all, events, plans);
        return new WhyNot(
                WhyNot.Told.of(asserted, pair.a(), pair.b()),
                meeting,
                stories.look(pair.a(), pair.b()).orElse(null),
                values.look(a, b, like, context),
                wording.look(pair, like),
                denials.look(pair, a.denials(), b.denials(), events, stories.areBrief(pair.a(), pair.b()), refrains));
    }

    private DateScorer.Context context(List<Answer> answers, Events events, Plans plans) {
        return new DateScorer.Context(
                events,
                plans,
                new Soles(answers, plans, culprits),
                new DaysTold(answers, kinship),
                new AmountsTold(answers));
    }

    /** What answers one question needs no second group for its words; that where, why or by what means is one leaves it open what is told. */
    private static boolean isAside(Link link) {
        Value value = link.a().value();
        boolean aside = value instanceof Value.Place || value instanceof Value.Sort || value instanceof Value.Said;
        return aside && value.overlaps(link.b().value());
    }

    private List<Answer> answers(List<Claim> claims, Plans plans, AnswerReader.Together together) {
        return IntStream.range(0, claims.size())
                .boxed()
                .flatMap(i ->
                        reader.read(claims, i, plans.published(claims.get(i)).orElse(null), together).stream())
                .toList();
    }

    /**
     * What a claim brings to every comparison.
     *
     * @param answers the values it gives
     * @param senses the readings of each of them
     * @param around what stands around each of them that is an amount, in the same order
     * @param denials what it asserts or denies
     * @param about what the whole of it is about
     */
    record Subject(
            List<Answer> answers,
            List<List<Answer>> senses,
            List<Surroundings.Around> around,
            DenialLinks.Subject denials,
            Likeness.Subject about) {}

    private Subject subject(List<Claim> claims, int index, Plans plans, AnswerReader.Together together) {
        Claim claim = claims.get(index);
        Claim before = AnswerReader.before(claims, index);
        List<Answer> answers = reader.read(claims, index, plans.published(claim).orElse(null), together);
        Features features = Features.of(claim);
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

    private static Subject of(Map<String, Subject> byClaim, Claim claim) {
        return Objects.requireNonNull(byClaim.get(claim.id()), claim.id());
    }
}

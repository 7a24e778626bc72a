package org.muqabala;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.Function;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.muqabala.align.Aligner;
import org.muqabala.align.Asserted;
import org.muqabala.align.SlotGroup;
import org.muqabala.align.Weights;
import org.muqabala.align.WhyNot;
import org.muqabala.candidate.BlockingKeys;
import org.muqabala.candidate.CandidateFinder;
import org.muqabala.candidate.CandidatePair;
import org.muqabala.candidate.Candidates;
import org.muqabala.candidate.IndexedCandidateFinder;
import org.muqabala.candidate.Repeats;
import org.muqabala.claim.Claim;
import org.muqabala.claim.ClaimReader;
import org.muqabala.claim.ClaimReading;
import org.muqabala.comparison.Comparison;
import org.muqabala.document.Document;
import org.muqabala.event.EventLinker;
import org.muqabala.event.Events;
import org.muqabala.lexicon.ConceptFamilies;
import org.muqabala.lexicon.ConceptLexicon;
import org.muqabala.lexicon.Gazetteer;
import org.muqabala.origin.Origin;
import org.muqabala.origin.OriginFinder;
import org.muqabala.reading.Reader;
import org.muqabala.statement.Statements;
import org.muqabala.story.SourceProfile;
import org.muqabala.story.Stories;
import org.muqabala.story.StoryFinder;
import org.muqabala.text.InParallel;
import org.muqabala.text.Problem;
import org.muqabala.verdict.Finding;
import org.muqabala.verdict.Group;
import org.muqabala.verdict.Judge;
import org.muqabala.verdict.PublicationDays;
import org.muqabala.workspace.Memory;

/**
 * Sets sources about the same events side by side: documents in, a {@link Comparison} out. It finds what they say to one
 * question and what their answers are to each other; it never says who is right.
 *
 * <p>The result hangs on the documents, and on what people assert of them, alone: not on their order, the number of threads, the locale or the time zone. An
 * instance may be used by several threads at once.
 */
public final class ClaimComparison {
    private final Settings settings;
    private final ClaimReader reader;
    private final BlockingKeys keys;
    private final OriginFinder origins;
    private final CandidateFinder candidates;
    private final EventLinker events;
    private final Aligner aligner;
    private final Judge judge;
    private final Asserted asserted;
    private final ConceptFamilies light;
    private final Parting parting;

    private ClaimComparison(Settings settings, ConceptLexicon lexicon) {
        Gazetteer gazetteer = Gazetteer.shipped();
        this.settings = settings;
        this.reader = new ClaimReader(new Reader(gazetteer, lexicon), lexicon);
        this.keys = new BlockingKeys(lexicon);
        this.origins = new OriginFinder();
        this.candidates = new IndexedCandidateFinder(keys);
        this.events = new EventLinker(lexicon, gazetteer);
        this.aligner = new Aligner(lexicon, Weights.shipped());
        this.judge = new Judge(lexicon);
        this.asserted = Asserted.none();
        this.light = ConceptFamilies.shipped(lexicon, "light.lex");
        this.parting = new Parting(settings, asserted);
    }

    private ClaimComparison(ClaimComparison other, Asserted asserted) {
        this.settings = other.settings;
        this.reader = other.reader;
        this.keys = other.keys;
        this.origins = other.origins;
        this.candidates = other.candidates;
        this.events = other.events;
        this.aligner = other.aligner.heeding(asserted);
        this.judge = other.judge;
        this.asserted = asserted;
        this.light = other.light;
        this.parting = new Parting(settings, asserted);
    }

    /** A comparison with the lexicons and weights that ship with the program. */
    public static ClaimComparison standard() {
        return with(Settings.standard());
    }

    public static ClaimComparison with(Settings settings) {
        return with(settings, ConceptLexicon.shipped());
    }

    /**
     * A comparison with other concepts.
     *
     * @param lexicon the concepts, those that ship with the program among them ({@link ConceptLexicon#shippedWith})
     */
    public static ClaimComparison with(Settings settings, ConceptLexicon lexicon) {
        return new ClaimComparison(settings, lexicon);
    }

    /**
     * The same comparison, in which people are right: what they assert of two pieces of evidence wins over every score. Only
     * the last of several calls counts.
     */
    public ClaimComparison heeding(Asserted told) {
        return new ClaimComparison(this, told);
    }

    /** Compares documents; of one alone only what it says is told. */
    public Comparison compare(List<Document> documents) {
        return compare(documents, (stage, done, of) -> {});
    }

    /**
     * Compares documents, and tells how far it is. More than {@link StoryFinder#BUNDLE} are a collection, which is parted into
     * stories; each is compared for itself, as if there were no other.
     *
     * @param listener hears of it on the threads that do the work; what it throws ends the comparison
     */
    public Comparison compare(List<Document> documents, StageListener listener) {
        return compare(documents, Memory.none(), listener);
    }

    /**
     * The same, in which what was read and compared before is not read and compared again.
     *
     * @param memory what earlier comparisons kept, all of them made with the concepts of this one
     */
    public Comparison compare(List<Document> documents, Memory memory, StageListener listener) {
        List<Document> sources = documents.stream()
                .sorted(Comparator.comparing(d -> d.source().id()))
                .toList();
        return sources.size() <= StoryFinder.BUNDLE
                ? bundle(sources, memory, listener)
                : collection(sources, memory, listener);
    }

    private Comparison bundle(List<Document> sources, Memory memory, StageListener listener) {
        return memory.story(sources, asserted).orElseGet(() -> {
            List<ClaimReading> read = read(sources, listener);
            listener.at(StageListener.Stage.PAIRING, 0, 1);
            return kept(compareAll(sources, read, listener), memory);
        });
    }

    private Comparison collection(List<Document> sources, Memory memory, StageListener listener) {
        Map<Integer, ClaimReading> read = new ConcurrentHashMap<>();
        Stories stories = stories(sources, memory, read, listener);
        AtomicInteger begun = new AtomicInteger();
        List<List<Integer>> parts = stories.parts();
        List<Comparison> compared = InParallel.each(parts, settings.threads(), story -> {
            listener.at(StageListener.Stage.ALIGNING, begun.getAndIncrement(), parts.size());
            List<Document> members = pick(sources, story);
            return memory.story(members, asserted)
                    .orElseGet(() ->
                            kept(compareAll(members, taken(read, sources, story), (stage, done, of) -> {}), memory))
                    .lean();
        });
        return Comparison.of(compared, stories.problems());
    }

    /**
     * The stories of a collection. All that is known of its sources for them is let go with it.
     *
     * @param read takes what is read, lean
     */
    private Stories stories(
            List<Document> sources, Memory memory, Map<Integer, ClaimReading> read, StageListener listener) {
        AtomicInteger readings = new AtomicInteger();
        List<Integer> all = IntStream.range(0, sources.size()).boxed().toList();
        List<Memory.Known> known = InParallel.each(all, settings.threads(), i -> {
            listener.at(StageListener.Stage.READING, readings.getAndIncrement(), sources.size());
            return memory.source(sources.get(i)).orElseGet(() -> {
                ClaimReading reading = read(sources.get(i));
                read.put(i, reading.lean());
                Memory.Known fresh = known(sources.get(i), reading);
                memory.keep(sources.get(i), fresh);
                return fresh;
            });
        });
        listener.at(StageListener.Stage.PAIRING, 0, 1);
        return parting.of(known);
    }

    /** What the sources of a story say, of which nothing is left in what was read. */
    private List<ClaimReading> taken(Map<Integer, ClaimReading> read, List<Document> sources, List<Integer> story) {
        return story.stream()
                .map(i -> {
                    ClaimReading kept = read.remove(i);
                    return kept == null ? read(sources.get(i)) : kept.whole();
                })
                .toList();
    }

    private Comparison kept(Comparison made, Memory memory) {
        memory.keep(made.documents(), asserted, made);
        return made;
    }

    private Memory.Known known(Document source, ClaimReading read) {
        return new Memory.Known(
                profile(source, read), read.claims().stream().map(Claim::id).toList());
    }

    private static <T> List<T> pick(List<T> all, List<Integer> some) {
        return some.stream().map(all::get).toList();
    }

    private Comparison compareAll(List<Document> sources, List<ClaimReading> read, StageListener listener) {
        List<Claim> claims = claims(read);
        List<Origin> originsOf = origins.find(sources, claims);
        Repeats said = Repeats.leftOut(claims);
        Candidates found = candidates.find(said.claims());
        Events linked = events.link(claims);
        listener.at(StageListener.Stage.ALIGNING, 0, 1);
        List<SlotGroup> slots = aligner.align(claims, found, linked, sources);
        listener.at(StageListener.Stage.JUDGING, 0, 1);
        PublicationDays days = new PublicationDays(sources);
        List<Group> groups =
                judge.judge(slots, days, asserted).stream().sorted().toList();
        List<Problem> problems = Stream.concat(
                        sources.stream().flatMap(d -> d.problems().stream()),
                        Stream.concat(read.stream().flatMap(r -> r.problems().stream()), said.problems().stream()))
                .toList();
        return new Comparison(sources, originsOf, linked.list(), claims, groups, problems);
    }

    /** What two texts are to each other: the findings between them, conflicts first. */
    public List<Finding> check(Document a, Document b) {
        return compare(List.of(a, b)).groups().stream()
                .flatMap(g -> g.findings().stream())
                .sorted(Comparator.comparing(Finding::verdict))
                .toList();
    }

    /**
     * Why two claims were joined or not, found by comparing the sources again.
     *
     * @param documents all sources of the comparison
     * @param one id of a claim
     * @param other id of another claim
     * @return empty where the sources hold no such two claims
     */
    public Optional<WhyNot> whyNot(List<Document> documents, String one, String other) {
        List<Document> sources = documents.stream()
                .sorted(Comparator.comparing(d -> d.source().id()))
                .toList();
        List<ClaimReading> read = read(sources, (stage, done, of) -> {});
        List<Claim> two = claims(read).stream()
                .filter(c -> c.id().equals(one) || c.id().equals(other))
                .toList();
        if (two.size() != 2) {
            return Optional.empty();
        }
        List<Integer> told = IntStream.range(0, sources.size())
                .filter(i -> two.stream()
                        .anyMatch(c -> c.source().equals(sources.get(i).source().id())))
                .boxed()
                .toList();
        Optional<List<Integer>> story =
                stories(sources, read).stream().filter(s -> s.containsAll(told)).findFirst();
        List<Integer> beside = story.orElse(told);
        List<Claim> claims = claims(pick(read, beside));
        Candidates found = candidates.find(Repeats.leftOut(claims).claims());
        Set<String> shared = new TreeSet<>(keys.of(two.get(0), found.known().of(two.get(0))));
        shared.retainAll(keys.of(two.get(1), found.known().of(two.get(1))));
        return Optional.of(aligner.whyNot(
                new CandidatePair(two.get(0), two.get(1)),
                new WhyNot.Meeting(List.copyOf(shared), BlockingKeys.SHARED_KEYS, story.isEmpty()),
                claims,
                found,
                events.link(claims),
                pick(sources, beside)));
    }

    /** Which sources are compared with each other. */
    private List<List<Integer>> stories(List<Document> sources, List<ClaimReading> read) {
        List<Integer> all = IntStream.range(0, sources.size()).boxed().toList();
        return sources.size() <= StoryFinder.BUNDLE
                ? List.of(all)
                : parting.of(all.stream()
                                .map(i -> known(sources.get(i), read.get(i)))
                                .toList())
                        .parts();
    }

    private static List<Claim> claims(List<ClaimReading> read) {
        return read.stream().flatMap(r -> r.claims().stream()).toList();
    }

    private List<ClaimReading> read(List<Document> sources, StageListener listener) {
        AtomicInteger begun = new AtomicInteger();
        Function<Document, ClaimReading> reading = document -> {
            listener.at(StageListener.Stage.READING, begun.getAndIncrement(), sources.size());
            return read(document);
        };
        return InParallel.each(sources, settings.threads(), reading);
    }

    /** What a source names and speaks of, by which it finds its story in a collection. */
    public SourceProfile profile(Document document, ClaimReading read) {
        LocalDate first = document.sections().isEmpty()
                ? null
                : document.sections().get(0).published();
        LocalDate published = document.source().published();
        return SourceProfile.of(document.source().id(), published == null ? first : published, read.claims(), light);
    }

    /** What a document says. */
    public ClaimReading read(Document document) {
        return reader.check(document, Statements.of(document));
    }
}

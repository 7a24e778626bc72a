package org.muqabala.report.view;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.muqabala.comparison.Comparison;
import org.muqabala.lexicon.ConceptLexicon;
import org.muqabala.report.Version;
import org.muqabala.report.words.Isolates;
import org.muqabala.text.Language;
import org.muqabala.text.Problem;
import org.muqabala.verdict.Group;
import org.muqabala.verdict.Verdict;

/** Makes the {@link PageView} of a comparison. */
public final class Pages {
    /** The verdicts that have a section of cards; what one source alone says is listed by source. */
    private static final List<Verdict> SECTIONS =
            List.of(Verdict.CONFLICTS, Verdict.REFINES, Verdict.AGREES, Verdict.REWORDS, Verdict.UNDECIDED);

    /**
     * How many findings of one verdict are shown at once; conflicts are never folded away. What one answer of a question
     * refines is shown once, since the next card would repeat most of it.
     */
    private static final int SHOWN = 12;

    private static final Set<Verdict> AGAIN_FOLDED = EnumSet.of(Verdict.REFINES, Verdict.REWORDS);

    private final Lookup lookup;
    private final Wording wording;
    private final EvidenceViews evidence;
    private final FindingViews findings;
    private final EventTables events;

    private Pages(Comparison comparison, Language language, ConceptLexicon concepts) {
        this.lookup = new Lookup(comparison);
        this.wording = new Wording(language, concepts);
        this.evidence = new EvidenceViews(lookup, wording);
        this.findings = new FindingViews(lookup, wording, evidence);
        this.events = new EventTables(lookup, wording, evidence, findings.sides());
    }

    /**
     * The page of a comparison.
     *
     * @param language of the page's own words: Arabic or English
     * @param concepts those that the sources were read with
     */
    public static PageView of(Comparison comparison, Language language, ConceptLexicon concepts) {
        return new Pages(comparison, language, concepts).page();
    }

    private PageView page() {
        String language = wording.messages().language().code();
        Headline headline = new Headline(lookup, wording, events);
        List<PageView.Section> sections = sections();
        List<PageView.Single> single = single();
        List<ProblemView> problems =
                lookup.comparison().problems().stream().map(this::problem).toList();
        return new PageView(
                language,
                Wording.direction(language),
                headline.title(),
                headline.lede(),
                counts(),
                new ArticleViews(lookup, wording).all(),
                new Drafts(lookup, wording, evidence).view(),
                sections,
                events.tables(),
                new Denials(lookup, wording, evidence).view(),
                single,
                problems,
                Version.current());
    }

    private List<PageView.Section> sections() {
        return SECTIONS.stream().map(this::section).toList();
    }

    private PageView.Section section(Verdict verdict) {
        String code = Wording.code(verdict);
        List<FindingViews.Member> shown = new ArrayList<>();
        List<FindingViews.Member> folded = new ArrayList<>();
        Set<Group> told = new HashSet<>();
        for (FindingViews.Member member : findings.of(verdict)) {
            boolean again = !told.add(member.group()) && AGAIN_FOLDED.contains(verdict);
            boolean fits = verdict == Verdict.CONFLICTS || !again && shown.size() < SHOWN;
            (fits ? shown : folded).add(member);
        }
        return new PageView.Section(
                code,
                wording.messages().get("section." + code),
                wording.messages().get("note." + code),
                shown.stream().map(findings::card).toList(),
                folded.stream().map(findings::line).toList(),
                wording.messages().get("findings.more", folded.size()));
    }

    private List<PageView.Count> counts() {
        List<PageView.Count> counts = new ArrayList<>();
        for (Verdict verdict : Verdict.values()) {
            long number = lookup.comparison().groups().stream()
                    .flatMap(g -> g.findings().stream())
                    .filter(f -> f.verdict() == verdict)
                    .count();
            String code = Wording.code(verdict);
            counts.add(new PageView.Count(
                    code,
                    Long.toString(number),
                    wording.messages().get(code.equals("single") ? "count.single.label" : "count." + code),
                    number == 0 ? null : "#" + code));
        }
        return counts;
    }

    private List<PageView.Single> single() {
        Map<Integer, List<FindingView>> bySource = new LinkedHashMap<>();
        Map<Integer, SourceMark> marks = new LinkedHashMap<>();
        for (FindingView view :
                findings.of(Verdict.SINGLE).stream().map(findings::card).toList()) {
            SourceMark mark = view.first().source();
            marks.putIfAbsent(mark.number(), mark);
            bySource.computeIfAbsent(mark.number(), k -> new ArrayList<>()).add(view);
        }
        return bySource.keySet().stream()
                .sorted()
                .map(n -> new PageView.Single(
                        marks.getOrDefault(n, new SourceMark(n, "", "")),
                        wording.messages()
                                .get(
                                        "count.single",
                                        bySource.getOrDefault(n, List.of()).size()),
                        bySource.getOrDefault(n, List.of())))
                .toList();
    }

    private ProblemView problem(Problem problem) {
        String severity = Wording.code(problem.severity());
        String source = problem.source();
        boolean known = source != null && lookup.holdsSource(source);
        Object[] args = problem.args().stream()
                .map(Pieces::visible)
                .map(Isolates::argument)
                .toArray();
        Optional<String> translated = wording.messages().find("problem." + problem.code(), args);
        String language = translated.isPresent() ? wording.messages().language().code() : Language.ENGLISH.code();
        return new ProblemView(
                severity,
                wording.messages().get("severity." + severity),
                where(source, known),
                known ? "#" + lookup.sourceAnchor(source) : null,
                Pieces.of(translated.orElseGet(() -> Pieces.visible(problem.message()))),
                language,
                Wording.direction(language));
    }

    private @Nullable String where(@Nullable String source, boolean known) {
        if (source == null) {
            return null;
        }
        return known ? Wording.publisher(lookup.document(source).source()) : Pieces.visible(source);
    }
}

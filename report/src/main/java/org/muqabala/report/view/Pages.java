package org.muqabala.report.view;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.muqabala.comparison.Comparison;
import org.muqabala.report.Version;
import org.muqabala.report.decision.Decided;
import org.muqabala.report.view.PageSettings.Articles;
import org.muqabala.verdict.Verdict;

/** Makes the {@link PageView}s of a comparison: one with everything, or the first and the others of a folder of pages. */
public final class Pages {
    private static final DenialsView NO_DENIALS = new DenialsView(List.of(), List.of(), "");

    private final Leaf leaf;
    private final Lookup lookup;
    private final Wording wording;
    private final EvidenceViews evidence;
    private final FilterKeys keys;
    private final DeskViews desk;
    private final FindingViews findings;
    private final Sections sections;
    private final EventTables events;

    private Pages(Comparison comparison, Decided decided, PageSettings settings, Leaf leaf) {
        this.leaf = leaf;
        this.lookup = new Lookup(comparison, decided, new Places(leaf), settings.articles());
        this.wording = new Wording(settings);
        this.evidence = new EvidenceViews(lookup, wording);
        this.keys = new FilterKeys(lookup, wording);
        this.desk = new DeskViews(lookup, wording);
        this.findings = new FindingViews(lookup, wording, evidence, keys, desk);
        this.sections = new Sections(lookup, wording, findings);
        this.events = new EventTables(lookup, wording, evidence, findings.sides());
    }

    /** One page of a comparison, with what people decided of it. */
    public static PageView of(Comparison comparison, Decided decided, PageSettings settings, Leaf leaf) {
        return new Pages(comparison, decided, settings, leaf).page();
    }

    /** The pages of a report that is too large for one, the first page first. */
    public static List<Leaf> leaves(Comparison comparison, PageSettings settings) {
        Lookup lookup = new Lookup(comparison, Decided.none(), new Places(new Leaf.Front()), settings.articles());
        List<Leaf> leaves = new ArrayList<>(List.of(new Leaf.Front()));
        for (Verdict verdict : Verdict.values()) {
            for (int first = 0; first < lookup.count(verdict); first += Places.MOST_FINDINGS) {
                if (verdict != Verdict.CONFLICTS) {
                    leaves.add(Places.leafOf(verdict, first));
                }
            }
        }
        comparison
                .documents()
                .forEach(d ->
                        leaves.add(new Leaf.Article(lookup.number(d.source().id()))));
        return leaves;
    }

    private PageView page() {
        boolean whole = leaf instanceof Leaf.Whole;
        boolean first = whole || leaf instanceof Leaf.Front;
        String language = wording.messages().language().code();
        Headline headline = new Headline(lookup, wording, events);
        ArticleViews articles = new ArticleViews(lookup, wording);
        PageView.Section conflicts = first ? sections.of(Verdict.CONFLICTS, leaf) : null;
        List<PageView.Section> others = others();
        List<PageView.Single> single = whole || isOf(Verdict.SINGLE) ? sections.single(leaf) : List.of();
        return new PageView(
                language,
                Wording.direction(language),
                headline.title(),
                headline.lede(),
                first ? desk.counts() : List.of(),
                first ? null : lookup.places().to(new Leaf.Front(), "top"),
                counts(),
                first ? new FirstLooks(lookup, wording, evidence, findings).view() : null,
                articles.all(false),
                first ? new Drafts(lookup, wording, evidence).view() : null,
                keys.view(),
                conflicts,
                first ? new Timelines(lookup, wording, evidence).view() : null,
                first ? new Matrices(lookup, wording, evidence).view() : null,
                first ? events.tables() : List.of(),
                first ? new Denials(lookup, wording, evidence).view() : NO_DENIALS,
                others,
                single,
                leaf instanceof Leaf.Front ? links() : List.of(),
                texts(articles),
                first ? desk.loose() : List.of(),
                first ? new Problems(lookup, wording).all() : List.of(),
                findings.reasons(),
                Version.current());
    }

    private boolean isOf(Verdict verdict) {
        return leaf instanceof Leaf.Findings of && of.verdict() == verdict;
    }

    private List<PageView.Section> others() {
        return Sections.OTHERS.stream()
                .filter(v -> leaf instanceof Leaf.Whole || isOf(v))
                .map(v -> sections.of(v, leaf))
                .toList();
    }

    private List<ArticleView> texts(ArticleViews articles) {
        boolean full = lookup.articles() == Articles.FULL;
        if (leaf instanceof Leaf.Article of) {
            return List.of(articles.view(lookup.comparison().documents().get(of.number() - 1), full));
        }
        return leaf instanceof Leaf.Whole ? articles.all(full) : List.of();
    }

    /** The other pages; articles are reached from the list of sources. */
    private List<PageView.LeafLink> links() {
        List<PageView.LeafLink> links = new ArrayList<>();
        for (Verdict verdict : Verdict.values()) {
            for (int first = 0; first < lookup.count(verdict); first += Places.MOST_FINDINGS) {
                if (verdict == Verdict.CONFLICTS) {
                    break;
                }
                int last = Math.min(lookup.count(verdict), first + Places.MOST_FINDINGS);
                links.add(new PageView.LeafLink(
                        Places.leafOf(verdict, first).file(),
                        wording.messages()
                                .get(
                                        "leaf.findings",
                                        wording.messages().get("section." + Wording.code(verdict)),
                                        first + 1,
                                        last)));
            }
        }
        return links;
    }

    private List<PageView.Count> counts() {
        List<PageView.Count> counts = new ArrayList<>();
        for (Verdict verdict : Verdict.values()) {
            int number = lookup.count(verdict);
            String code = Wording.code(verdict);
            counts.add(new PageView.Count(
                    code,
                    wording.messages().number(number),
                    wording.messages().get(code.equals("single") ? "count.single.label" : "count." + code),
                    href(verdict, number)));
        }
        return counts;
    }

    private @Nullable String href(Verdict verdict, int number) {
        return number == 0 ? null : lookup.verdictHref(verdict);
    }
}

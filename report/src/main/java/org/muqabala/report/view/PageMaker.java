package org.muqabala.report.view;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.muqabala.report.Version;
import org.muqabala.report.view.PageSettings.Articles;
import org.muqabala.verdict.Verdict;

/** Makes one page of a report. */
final class PageMaker {
    private static final DenialsView NO_DENIALS = new DenialsView(List.of(), List.of(), "", null);

    private final Leaf leaf;
    private final Lookup lookup;
    private final Wording wording;
    private final EvidenceViews evidence;
    private final FilterKeys keys;
    private final DeskViews desk;
    private final FindingViews findings;
    private final Sections sections;
    private final EventTables events;
    private final ArticleViews articles;
    private final LeafLinks links;

    PageMaker(Shared shared, Leaf leaf) {
        this.leaf = leaf;
        this.lookup = shared.from(leaf);
        this.wording = shared.wording();
        this.evidence = new EvidenceViews(lookup, wording);
        this.keys = new FilterKeys(lookup, wording);
        this.desk = new DeskViews(lookup, wording);
        this.findings = new FindingViews(shared, lookup, evidence, keys, desk);
        this.links = new LeafLinks(lookup.places(), wording);
        this.sections = new Sections(lookup, wording, findings, links);
        this.events = new EventTables(shared, lookup, evidence, findings.sides());
        this.articles = new ArticleViews(lookup, wording);
    }

    PageView page(Headline headline) {
        boolean whole = leaf instanceof Leaf.Whole;
        boolean first = whole || leaf instanceof Leaf.Front;
        String language = wording.messages().language().code();
        PageView.Section conflicts = first || isOf(Verdict.CONFLICTS) ? sections.of(Verdict.CONFLICTS) : null;
        List<PageView.Section> others = others();
        List<PageView.Single> single = whole || isOf(Verdict.SINGLE) ? sections.single() : List.of();
        List<ArticleView> listed = listed();
        return new PageView(
                language,
                Wording.direction(language),
                headline.title(),
                headline.lede(),
                first ? desk.counts() : List.of(),
                first ? null : lookup.places().to(new Leaf.Front(), "top"),
                links.steps(),
                counts(),
                first ? new FirstLooks(lookup, wording, evidence, findings).view() : null,
                listed,
                sourcesLabel(listed),
                listed.isEmpty() || leaf instanceof Leaf.Front ? sourcePages() : List.of(),
                first ? new Drafts(lookup, wording, evidence).view() : null,
                keys.view(),
                !(leaf instanceof Leaf.Listing),
                conflicts,
                first ? new Timelines(lookup, wording, evidence).view() : null,
                first ? new Matrices(lookup, wording, evidence).view() : null,
                first ? events.tables() : List.of(),
                first || isOf(Leaf.LongList.DENIALS)
                        ? new Denials(lookup, wording, evidence, links).view()
                        : NO_DENIALS,
                others,
                single,
                links.others(),
                links.lists(),
                texts(),
                first ? desk.loose() : List.of(),
                first || isOf(Leaf.LongList.PROBLEMS) ? new Problems(lookup, wording).all() : List.of(),
                links.next(Stretch.PROBLEMS),
                findings.reasons(),
                Version.current());
    }

    private boolean isOf(Verdict verdict) {
        return leaf instanceof Leaf.Findings of && of.verdict() == verdict;
    }

    private boolean isOf(Leaf.LongList list) {
        return leaf instanceof Leaf.Listing of && of.list() == list;
    }

    private List<PageView.Section> others() {
        return Sections.OTHERS.stream()
                .filter(v -> leaf instanceof Leaf.Whole || isOf(v))
                .map(sections::of)
                .toList();
    }

    /** Of more sources than a page can list those alone whose findings or articles it shows, unless these are too many too. */
    private List<ArticleView> listed() {
        if (!lookup.places().isCrowded()) {
            return articles.all(false);
        }
        if (leaf instanceof Leaf.Listing of) {
            return switch (of.list()) {
                case SOURCES -> articles.part(Stretch.SOURCES, false);
                case ARTICLES -> articles.part(Stretch.ARTICLES, false);
                case DENIALS, PROBLEMS -> List.of();
            };
        }
        return keys.sources().size() > lookup.places().plan().mostListed()
                ? List.of()
                : keys.sources().stream()
                        .map(n -> articles.view(lookup.comparison().documents().get(n - 1), false))
                        .toList();
    }

    private List<PageView.LeafLink> sourcePages() {
        return lookup.places().isCrowded() && !(leaf instanceof Leaf.Listing) ? links.sources() : List.of();
    }

    /** The list of sources is folded where it stands before what the page is about. */
    private @Nullable String sourcesLabel(List<ArticleView> listed) {
        return !lookup.places().isCrowded() || isOf(Leaf.LongList.SOURCES) || listed.isEmpty()
                ? null
                : wording.messages().get("sources.here", listed.size());
    }

    private List<ArticleView> texts() {
        boolean full = lookup.articles() == Articles.FULL;
        if (leaf instanceof Leaf.Article of) {
            return List.of(articles.view(lookup.comparison().documents().get(of.number() - 1), full));
        }
        if (isOf(Leaf.LongList.ARTICLES)) {
            return articles.part(Stretch.ARTICLES, full);
        }
        return leaf instanceof Leaf.Whole ? articles.all(full) : List.of();
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

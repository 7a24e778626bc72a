package org.muqabala.report.view;

import java.util.List;
import org.muqabala.comparison.Comparison;
import org.muqabala.document.Document;
import org.muqabala.report.decision.Decided;

/** Makes the {@link PageView}s of a comparison: one with everything, or the first and the others of a folder of pages. */
public final class Pages {
    /** So many bytes a finding weighs on a page at the least, with the program's own templates. */
    private static final long FINDING = 150;

    /** Likewise a source, which is listed and has an article. */
    private static final long SOURCE = 400;

    private final Shared shared;
    private final Headline headline;

    private Pages(Shared shared) {
        this.shared = shared;
        this.headline = Headline.of(shared);
    }

    /** The pages of a comparison, with what people decided of it. */
    public static Pages of(Comparison comparison, Decided decided, PageSettings settings, Room room) {
        return new Pages(Shared.of(comparison, decided, settings, room));
    }

    /** One page. */
    public PageView page(Leaf leaf) {
        return new PageMaker(shared, leaf).page(headline);
    }

    /** The pages of a report that is too large for one, the first page first. */
    public List<Leaf> leaves() {
        return shared.plan().leaves();
    }

    /**
     * So many bytes has a page with everything at the least, with the program's own templates: what is surely too large
     * need not be written to be found so.
     */
    public long leastBytes() {
        Comparison comparison = shared.index().comparison();
        long findings = comparison.groups().stream()
                .mapToLong(g -> g.findings().size())
                .sum();
        long texts = shared.articles() == PageSettings.Articles.NONE
                ? 0
                : comparison.documents().stream()
                        .map(Document::text)
                        .mapToLong(t -> t.chars().filter(c -> !Character.isWhitespace(c)).count())
                        .sum();
        return FINDING * findings + SOURCE * comparison.documents().size() + texts;
    }
}

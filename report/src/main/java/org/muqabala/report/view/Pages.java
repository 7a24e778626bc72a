package org.muqabala.report.view;

import java.util.List;
import org.muqabala.comparison.Comparison;
import org.muqabala.report.decision.Decided;

/** Makes the {@link PageView}s of a comparison: one with everything, or the first and the others of a folder of pages. */
public final class Pages {
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
        return LeastSize.of(shared.index().comparison(), shared.articles());
    }
}

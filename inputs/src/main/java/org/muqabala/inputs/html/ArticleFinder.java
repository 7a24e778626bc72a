package org.muqabala.inputs.html;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.muqabala.inputs.html.Area.Mark;

/**
 * Finds the box of a page that holds its article: the one that the page marks, where enough of the page's sentences stand in
 * it, else the smallest that holds nearly all of them.
 */
final class ArticleFinder {
    /** What the page marks must hold this share of its sentences. */
    private static final double ENOUGH = 0.3;
    /** A box within another that holds this share of it stands for it. */
    private static final double NEARLY_ALL = 0.8;

    private final List<Area> areas;

    private ArticleFinder(List<Area> areas) {
        this.areas = areas;
    }

    /** The box of the article; null where the page has no sentences. */
    static @Nullable Area find(Page page) {
        if (page.areas().isEmpty() || page.areas().get(0).good == 0) {
            return null;
        }
        ArticleFinder finder = new ArticleFinder(page.areas());
        Area body = finder.marked(Mark.BODY);
        if (body != null) {
            return body;
        }
        Area article = finder.marked(Mark.ARTICLE);
        if (article == null) {
            article = finder.marked(Mark.MAIN);
        }
        return narrowed(article == null ? page.areas().get(0) : article);
    }

    /** The box with a mark; where several share the sentences, as in a live report, the one that holds them all. */
    private @Nullable Area marked(Mark mark) {
        List<Area> marked = new ArrayList<>();
        int sum = 0;
        for (Area area : areas) {
            if (area.mark == mark && area.good > 0) {
                Area last = marked.isEmpty() ? null : marked.get(marked.size() - 1);
                if (last != null && last.holds(area)) {
                    if (area.good < NEARLY_ALL * last.good) {
                        continue;
                    }
                    marked.remove(marked.size() - 1);
                    sum -= last.good;
                }
                marked.add(area);
                sum += area.good;
            }
        }
        if (sum < ENOUGH * areas.get(0).good || marked.isEmpty()) {
            return null;
        }
        Area best = marked.get(0);
        for (Area area : marked) {
            best = area.good > best.good ? area : best;
        }
        return best.good >= (1 - ENOUGH) * sum ? best : common(marked);
    }

    private static @Nullable Area common(List<Area> marked) {
        Area common = marked.get(0);
        Area last = marked.get(marked.size() - 1);
        while (common != null && !common.holds(last)) {
            common = common.parent;
        }
        return common;
    }

    private static Area narrowed(Area from) {
        Area at = from;
        for (Area next = main(at); next != null; next = main(at)) {
            at = next;
        }
        return at;
    }

    /** The box within a box that holds nearly all of it and more than a paragraph. */
    private static @Nullable Area main(Area area) {
        for (Area inner : area.areas) {
            if (inner.good >= NEARLY_ALL * area.good && inner.blocks() > 1) {
                return inner;
            }
        }
        return null;
    }
}

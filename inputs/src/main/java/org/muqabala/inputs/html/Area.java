package org.muqabala.inputs.html;

import java.util.ArrayList;
import java.util.List;
import org.jsoup.nodes.Element;
import org.jspecify.annotations.Nullable;

/** A box of a page: an element that stands on lines of its own, with the blocks of text in it. Lengths are in UTF-16 units. */
final class Area {
    /** What the page says an area is. */
    enum Mark {
        NONE,
        /** It holds the article and perhaps more. */
        MAIN,
        ARTICLE,
        /** It holds the article's text and little else. */
        BODY,
        /** The opening lines under the title. */
        LEAD
    }

    final @Nullable Area parent;
    /** Its tag and its class, of which boxes of one sort have the same. */
    final String tag;

    final String style;
    final Mark mark;
    final List<Area> areas = new ArrayList<>();
    /** Why it is furniture as far as its own tag, class and id say; null where they say nothing. */
    @Nullable
    Why hint;
    /** Index of the first block in it, and after the last. */
    final int from;

    int to;
    /** Length of all text in it, of the linked part of it, and of what reads like sentences. */
    int length;

    int linked;
    int prose;
    /** Like {@code prose}, without what is known to be furniture. */
    int good;
    /** Does it hold a heading of the first level? */
    boolean titled;
    /** Does it hold a picture? */
    boolean pictured;

    Area(@Nullable Area parent, Element element, Mark mark, @Nullable Why hint, int from) {
        this.parent = parent;
        this.tag = element.normalName();
        this.style = element.className();
        this.mark = mark;
        this.hint = hint;
        this.from = from;
        this.to = from;
        if (parent != null) {
            parent.areas.add(this);
        }
    }

    int blocks() {
        return to - from;
    }

    boolean holds(Block block) {
        return block.index >= from && block.index < to;
    }

    boolean holds(Area other) {
        return other.from >= from && other.to <= to;
    }

    /** Do both look alike: one tag and one class? */
    boolean isLike(Area other) {
        return tag.equals(other.tag) && style.equals(other.style);
    }
}

package org.muqabala.inputs.html;

import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.muqabala.inputs.html.Area.Mark;
import org.muqabala.inputs.html.Block.Kind;

/** Marks the blocks of a page that are furniture, wherever they stand: by the boxes they are in, by phrases, by links. */
final class FurnitureMarker {
    /** A box with more of the page's sentences than this is no furniture by its class. */
    private static final double HALF = 0.5;
    /** A box with a linked headline and what stands under it is not longer. */
    private static final int TEASER = 400;
    /** A caption of a picture that no class tells of is not longer. */
    private static final int CAPTION = 160;
    /** A line that starts with a phrase of furniture is not longer. */
    private static final int LONGEST_START = 200;
    /** A line that holds one is not longer. */
    private static final int LONGEST_HOLDER = 320;
    /** A line with a date and nothing else is not longer. */
    private static final int DATE = 40;
    /** A second article has more sentences. */
    private static final int SHORT = 120;

    private static final Set<String> LISTS = Set.of("ul", "ol", "dl");

    private final LayoutLexicon lexicon = LayoutLexicon.SHIPPED;
    private final Page page;
    private final @Nullable Block title;
    private final int prose;

    private FurnitureMarker(Page page, @Nullable Block title) {
        this.page = page;
        this.title = title;
        this.prose = page.areas().get(0).prose;
    }

    /** Marks the blocks of a page, and sums up what is left in each box. */
    static void mark(Page page, @Nullable Block title) {
        FurnitureMarker marker = new FurnitureMarker(page, title);
        marker.areas();
        marker.pictures();
        marker.blocks();
        new LabelMarker(page, title).mark();
        marker.otherArticles();
        marker.sum();
    }

    private void areas() {
        for (Area area : page.areas()) {
            if (area.hint != null && !isFurniture(area, area.hint)) {
                area.hint = null;
            }
            if (area.parent != null && area.parent.hint != null) {
                area.hint = area.parent.hint;
            }
        }
        for (Block block : page.blocks()) {
            block.why = block.area.hint;
        }
    }

    private boolean isFurniture(Area area, Why why) {
        if (title != null && area.holds(title)) {
            return false;
        }
        boolean bearing = area.mark == Mark.BODY || area.mark == Mark.LEAD || hasBody(area);
        if (bearing && (area.prose > 0 || area.mark == Mark.LEAD)) {
            return false;
        }
        return why.isStrong() || area.prose <= HALF * prose;
    }

    /** Does the body stand close under it? Only near boxes are looked at, since the outer ones come first anyway. */
    private static boolean hasBody(Area area) {
        for (Area inner : area.areas) {
            if (inner.mark == Mark.BODY && inner.prose * 2 > area.prose) {
                return true;
            }
        }
        return false;
    }

    /** A small box with a picture and a line or two is the picture and its caption. */
    private void pictures() {
        for (Area area : page.areas()) {
            boolean small = area.length <= CAPTION && area.blocks() <= 2 && area.blocks() > 0;
            if (area.pictured && small && !area.areas.isEmpty() && area.linked == 0 && !isEssential(area)) {
                mark(area.from, area.to, Why.CAPTION);
            }
        }
    }

    private void blocks() {
        for (Block block : page.blocks()) {
            if (block.why != null || block == title) {
                continue;
            }
            String words = block.text.length() <= LONGEST_HOLDER ? LayoutLexicon.words(block.text) : "";
            block.why = byPhrase(block, words);
            if (block.why == null && block.isLinked() && block.kind != Kind.ROW && !isItemOfProse(block)) {
                block.why = Why.LINKS;
                teaser(block);
            }
        }
    }

    private @Nullable Why byPhrase(Block block, String words) {
        if (words.isEmpty()) {
            return null;
        }
        Why why = lexicon.line(words);
        if (why == null && block.text.length() <= LONGEST_START) {
            why = lexicon.starts(words);
            why = why != null && isSentence(block, why) ? null : why;
        }
        if (why == null) {
            why = lexicon.has(words);
        }
        return why == null && isDate(block) ? Why.BYLINE : why;
    }

    /** Does a line that starts like a label read like a sentence after all? */
    private static boolean isSentence(Block block, Why why) {
        boolean label = why == Why.RELATED || why == Why.SHARE || why == Why.CAPTION;
        return label && block.linked == 0 && block.text.endsWith(".");
    }

    /** Is it a day or a time of day and nothing else? */
    private static boolean isDate(Block block) {
        return block.text.length() <= DATE
                && block.kind == Kind.PARAGRAPH
                && (block.text.chars().noneMatch(Character::isLetter) && block.text.indexOf(':') > 0
                        || WrittenDay.read(block.text) != null);
    }

    /** Is it a linked item among items that are not? */
    private static boolean isItemOfProse(Block block) {
        Area list = block.area;
        while (list.parent != null && !LISTS.contains(list.tag)) {
            list = list.parent;
        }
        return block.kind == Kind.ITEM && list.linked * 2 < list.length;
    }

    /** A linked headline takes the lines of its own small box with it. */
    private void teaser(Block block) {
        Area box = block.area;
        while (box.from == block.index
                && box.parent != null
                && box.parent.from == block.index
                && box.parent.length <= TEASER
                && !isEssential(box.parent)) {
            box = box.parent;
        }
        if (box.from == block.index && box.length <= TEASER && !isEssential(box)) {
            mark(box.from, box.to, Why.RELATED);
        }
    }

    private boolean isEssential(Area box) {
        return title != null && box.holds(title) || box.mark == Mark.BODY || box.prose > HALF * prose;
    }

    private void mark(int from, int to, Why why) {
        for (int i = from; i < to; i++) {
            Block block = page.blocks().get(i);
            if (block.why == null && block != title) {
                block.why = why;
            }
        }
    }

    /** Where a second title of the first level has a text of its own, as pages have that go on without end. */
    private void otherArticles() {
        Block first = title;
        if (first == null || first.level != 1) {
            return;
        }
        sum();
        Area own = article(first);
        for (Block block : page.blocks()) {
            if (block.index > first.index && block.level == 1 && block.why == null) {
                Area other = article(block);
                if (!other.holds(first) && !own.holds(block)) {
                    for (int i = other.from; i < page.blocks().size(); i++) {
                        Block rest = page.blocks().get(i);
                        rest.why = rest.why == null ? Why.OTHER_ARTICLE : rest.why;
                    }
                    return;
                }
            }
        }
    }

    /** The smallest box of a title that has sentences. */
    private static Area article(Block heading) {
        Area area = heading.area;
        while (area.good < SHORT && area.parent != null) {
            area = area.parent;
        }
        return area;
    }

    private void sum() {
        List<Area> areas = page.areas();
        areas.forEach(area -> area.good = 0);
        for (Block block : page.blocks()) {
            block.area.good += block.why == null ? block.prose() : 0;
        }
        for (int i = areas.size() - 1; i > 0; i--) {
            Area parent = areas.get(i).parent;
            if (parent != null) {
                parent.good += areas.get(i).good;
            }
        }
    }
}

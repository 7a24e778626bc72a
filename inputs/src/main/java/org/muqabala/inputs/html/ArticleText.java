package org.muqabala.inputs.html;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.muqabala.inputs.html.Area.Mark;
import org.muqabala.inputs.html.Block.Kind;
import org.muqabala.inputs.html.Extracted.Part;

/**
 * The text of a page's article.
 *
 * @param text title and paragraphs, a blank line between two
 * @param heading the title as the page shows it; null where it shows none
 * @param found was an article found, or is it all that the page shows?
 * @param parts what the parts of the page were taken as
 */
record ArticleText(String text, @Nullable String heading, Found found, List<Part> parts) {
    /** How sure it is that the text is the article. */
    enum Found {
        SURELY,
        DOUBTFULLY,
        /** Not on the page, but in its metadata. */
        TOLD,
        NOT
    }

    /** An article of fewer sentences is believed only where the page marks it. */
    private static final int LEAST_PROSE = 140;

    private static final int LEAST_MARKED = 40;
    /** An article as short as this is doubtful where the page shows more than so many times as much. */
    private static final int SHORT = 500;

    private static final int TIMES = 12;
    /** A line between title and text that is as long as this opens the article. */
    private static final int LEAD = 40;
    /** A line that dates the page stands no more blocks above the article, and is not longer. */
    private static final int DATELINE = 4;

    private static final int LONGEST_DATELINE = 120;
    /** A title of so few words may be the name of the site. */
    private static final int SITE_WORDS = 3;

    /**
     * Reads a page.
     *
     * @param told titles that the metadata name, the best first
     * @param site names of the site, folded
     * @param dated is the day of publication known without the text?
     */
    static ArticleText of(Page page, List<String> told, Set<String> site, boolean dated) {
        Block title = TitleFinder.find(page, told, site);
        FurnitureMarker.mark(page, title);
        Area root = ArticleFinder.find(page);
        int least = root == null || root.mark == Mark.NONE || root.mark == Mark.MAIN ? LEAST_PROSE : LEAST_MARKED;
        if (root == null || root.good < least) {
            return whole(page, title);
        }
        Block heading = heading(page, root, title, told);
        outside(page, root, heading, dated);
        List<Block> kept = page.blocks().stream()
                .filter(b -> b.why == null && b != heading)
                .toList();
        String first = heading != null ? heading.text : told.isEmpty() ? null : told.get(0);
        String text = text(first, kept);
        int shown = page.areas().get(0).length;
        boolean doubtful = text.length() < SHORT && (long) text.length() * TIMES < shown;
        return new ArticleText(
                text,
                heading == null ? null : heading.text,
                doubtful ? Found.DOUBTFULLY : Found.SURELY,
                parts(page, heading));
    }

    /** This, or where no article was found the one that the metadata tell. */
    ArticleText orTold(@Nullable String title, @Nullable String body) {
        if (found != Found.NOT || body == null || body.length() < LEAST_PROSE) {
            return this;
        }
        StringBuilder told = new StringBuilder();
        List<Part> all = new ArrayList<>();
        for (String line : ((title == null ? "" : title + "\n") + body).split("\n", -1)) {
            String folded = TextFolder.fold(line);
            if (!folded.isEmpty()) {
                told.append(told.isEmpty() ? "" : "\n\n").append(folded);
                all.add(new Extracted.Article(folded));
            }
        }
        for (Part part : parts) {
            all.add(new Extracted.Furniture(Why.OUTSIDE, part.text()));
        }
        return new ArticleText(told.append('\n').toString(), heading, Found.TOLD, all);
    }

    private static ArticleText whole(Page page, @Nullable Block title) {
        page.blocks().forEach(block -> block.why = null);
        return new ArticleText(
                text(null, page.blocks()), title == null ? null : title.text, Found.NOT, parts(page, null));
    }

    private static @Nullable Block heading(Page page, Area root, @Nullable Block title, List<String> told) {
        if (title == null) {
            return headingBefore(page, root);
        }
        String words = LayoutLexicon.words(title.text);
        boolean site = words.split(" ", -1).length <= SITE_WORDS
                && told.stream().allMatch(t -> LayoutLexicon.words(t).equals(words));
        return site ? lineBefore(page, root, title) : title;
    }

    /** The line between what may be the name of the site and the article's first sentences, where it looks like a title. */
    private static Block lineBefore(Page page, Area root, Block title) {
        for (Block block : page.blocks().subList(Math.min(title.index + 1, root.to), root.to)) {
            if (block.prose() > 0) {
                break;
            }
            boolean line = block.why == null
                    && block.linked == 0
                    && block.area.mark != Mark.LEAD
                    && block.kind != Kind.ITEM
                    && block.kind != Kind.ROW;
            boolean near = block.index >= root.from - DATELINE;
            if (line && near && LayoutLexicon.words(block.text).split(" ", -1).length > SITE_WORDS) {
                return block;
            }
        }
        return title;
    }

    /** The heading close above the article, where nothing told which it is. */
    private static @Nullable Block headingBefore(Page page, Area root) {
        for (int i = root.from; i < root.to && i < root.from + 4; i++) {
            Block block = page.blocks().get(i);
            if (block.kind == Kind.HEADING && block.why == null) {
                return block;
            }
        }
        for (int i = root.from - 1; i >= 0 && i > root.from - 6; i--) {
            Block block = page.blocks().get(i);
            if (block.kind == Kind.HEADING && block.why == null) {
                return block;
            }
        }
        return null;
    }

    private static void outside(Page page, Area root, @Nullable Block title, boolean dated) {
        for (Block block : page.blocks()) {
            boolean under = title != null && block.index > title.index;
            boolean within = root.holds(block) || block.index >= root.to && isContinued(block, root);
            if (!dated && block.why == Why.BYLINE && under && block.index < root.to && !block.isLinked()) {
                block.why = null;
            } else if (block.why == null && !within && block != title) {
                boolean opens =
                        under ? block.index < root.from && opens(block, dated) : !dated && isDateline(block, root);
                block.why = opens ? null : Why.OUTSIDE;
            }
        }
    }

    /** Is it the line close above the article that tells the day, where nothing else does? */
    private static boolean isDateline(Block block, Area root) {
        return block.index < root.from
                && block.index >= root.from - DATELINE
                && block.text.length() <= LONGEST_DATELINE
                && WrittenDay.isIn(block.text);
    }

    /** Does a line between the title and the text belong to the article? */
    private static boolean opens(Block block, boolean dated) {
        for (Area area = block.area; area != null; area = area.parent) {
            if (area.mark == Mark.LEAD) {
                return true;
            }
        }
        return block.linked * 2 < block.text.length()
                && (block.prose() > 0
                        || block.text.length() >= LEAD
                        || !dated && block.text.chars().anyMatch(Character::isDigit));
    }

    /** Does it stand in a box like that of the article, beside it? */
    private static boolean isContinued(Block block, Area root) {
        for (Area area = block.area; area != null; area = area.parent) {
            if (area.parent == root.parent) {
                return area.isLike(root) && area.good > 0 && !root.style.isEmpty();
            }
        }
        return false;
    }

    private static String text(@Nullable String title, List<Block> blocks) {
        int length =
                blocks.stream().mapToInt(block -> block.text.length() + 4).sum() + (title == null ? 1 : title.length());
        StringBuilder text = new StringBuilder(length).append(title == null ? "" : title);
        Block before = null;
        for (Block block : blocks) {
            if (!text.isEmpty()) {
                boolean together = before != null
                        && before.kind == block.kind
                        && (block.kind == Kind.ITEM || block.kind == Kind.ROW);
                text.append(together ? "\n" : "\n\n");
            }
            text.append(block.line());
            before = block;
        }
        return text.append('\n').toString();
    }

    private static List<Part> parts(Page page, @Nullable Block title) {
        List<Part> parts = new ArrayList<>();
        for (Block block : page.blocks()) {
            Why why = block == title ? null : block.why;
            parts.add(why == null ? new Extracted.Article(block.line()) : new Extracted.Furniture(why, block.text));
        }
        return parts;
    }
}

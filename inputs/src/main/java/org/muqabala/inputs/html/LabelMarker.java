package org.muqabala.inputs.html;

import org.jspecify.annotations.Nullable;
import org.muqabala.inputs.html.Area.Mark;
import org.muqabala.inputs.html.Block.Kind;

/** Marks what stands under a label such as "Read also" or "Comments" as what the label says. */
final class LabelMarker {
    /** A box with more of the page's sentences than this is under no label. */
    private static final double HALF = 0.5;
    /** A label is not longer. */
    private static final int LONGEST = 200;
    /** What follows a label is furniture until a paragraph that is longer. */
    private static final int SHORT = 120;

    private final Page page;
    private final @Nullable Block title;
    /** Length of the sentences before each block. */
    private final int[] proseBefore;
    /** Index of the first block that no label has been followed to; a page of labels alone is gone through once. */
    private int followed;

    LabelMarker(Page page, @Nullable Block title) {
        this.page = page;
        this.title = title;
        this.proseBefore = new int[page.blocks().size() + 1];
        for (Block block : page.blocks()) {
            proseBefore[block.index + 1] = proseBefore[block.index] + block.prose();
        }
    }

    void mark() {
        for (Block block : page.blocks()) {
            Why why = block.text.length() <= LONGEST && block.area.hint == null && block != title
                    ? LayoutLexicon.SHIPPED.line(LayoutLexicon.words(block.text))
                    : null;
            if (why == Why.RELATED || why == Why.COMMENT || why == Why.TAGS || why == Why.NEWSLETTER) {
                box(block, why);
                if (block.index >= followed) {
                    following(block, why);
                }
            }
        }
    }

    /** The largest box that the label opens. */
    private void box(Block label, Why why) {
        Area box = label.area;
        while (box.parent != null && box.parent.from == label.index && !isEssential(box.parent)) {
            box = box.parent;
        }
        if (box.from == label.index && !isEssential(box)) {
            for (Block block : page.blocks().subList(box.from, box.to)) {
                mark(block, why);
            }
        }
    }

    private boolean isEssential(Area box) {
        return title != null && box.holds(title) || box.mark == Mark.BODY || isMost(box.from, box.to);
    }

    private boolean isMost(int from, int to) {
        return proseBefore[to] - proseBefore[from] > HALF * proseBefore[proseBefore.length - 1];
    }

    /** What follows beside the label: to the end of the comments; elsewhere until the sentences go on. */
    private void following(Block label, Why why) {
        Area beside = label.area;
        while (beside.parent != null && beside.to == label.index + 1) {
            beside = beside.parent;
        }
        boolean whole = why == Why.COMMENT && !isMost(label.index + 1, beside.to);
        for (int i = label.index + 1; i < beside.to; i++) {
            Block block = page.blocks().get(i);
            if (!whole && goesOn(block, label)) {
                return;
            }
            mark(block, why);
            followed = i;
        }
    }

    /** Do the article's sentences go on? What stands right under a linked headline is of that. */
    private boolean goesOn(Block block, Block label) {
        boolean under = page.blocks().get(block.index - 1).isLinked();
        boolean sentences = block.prose() > 0 && (block.text.length() > SHORT || label.level == 0 || !under);
        return sentences || block.kind == Kind.HEADING && !block.isLinked();
    }

    private void mark(Block block, Why why) {
        if (block.why == null && block != title) {
            block.why = why;
        }
    }
}

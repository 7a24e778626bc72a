package org.muqabala.inputs.html;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.nodes.TextNode;
import org.jsoup.select.NodeVisitor;
import org.jspecify.annotations.Nullable;
import org.muqabala.inputs.html.Area.Mark;

/** Reads a page into the blocks that a reader sees, in their order, and the boxes that hold them. */
final class BlockReader implements NodeVisitor {
    /** What holds no text of the page. */
    private static final Set<String> UNREAD = Set.of(
            "script",
            "style",
            "template",
            "svg",
            "iframe",
            "object",
            "embed",
            "canvas",
            "select",
            "option",
            "textarea",
            "input",
            "audio",
            "video",
            "map",
            "head",
            "title",
            "rt",
            "rp",
            "datalist",
            "amp-mustache",
            "math");
    /** What is read only where the page has nothing else. */
    private static final Set<String> UNSHOWN = Set.of("noscript", "button");
    /** Elements that flow with the text around them, whatever the class. */
    private static final Set<String> FLOWING =
            Set.of("a", "b", "i", "em", "strong", "span", "font", "small", "time", "label");

    private final LayoutLexicon lexicon = LayoutLexicon.SHIPPED;
    private final boolean lenient;
    private final Set<Element> tables;
    private final List<Block> blocks = new ArrayList<>();
    private final List<Area> areas = new ArrayList<>();
    private final InlineText text = new InlineText();
    /** Is there no text beside the elements of an element? */
    private final Map<Element, Boolean> wordless = new HashMap<>();

    private final Deque<Element> open = new ArrayDeque<>();
    private @Nullable Area area;
    private @Nullable Node skipped;
    private @Nullable Element row;
    private int table;
    private int links;
    private boolean item;
    private int pre;

    private BlockReader(Document page, boolean lenient) {
        this.lenient = lenient;
        this.tables = DataTables.of(page);
    }

    /** The blocks of a page; where it shows none, those that it hides. */
    static Page read(Document page) {
        BlockReader reader = new BlockReader(page, false);
        page.traverse(reader);
        if (reader.blocks.isEmpty()) {
            reader = new BlockReader(page, true);
            page.traverse(reader);
        }
        return new Page(reader.blocks, reader.areas);
    }

    @Override
    public void head(Node node, int depth) {
        if (skipped != null) {
            return;
        }
        if (node instanceof TextNode words) {
            text.add(words.getWholeText(), links > 0, pre > 0);
        } else if (node instanceof Element element) {
            head(element);
        }
    }

    private void head(Element element) {
        String name = element.normalName();
        if (UNREAD.contains(name) || !lenient && (UNSHOWN.contains(name) || Hidden.is(element))) {
            skipped = element;
            if (element.isBlock()) {
                flush();
            }
            return;
        }
        switch (name) {
            case "br" -> lineBreak();
            case "a" -> openLink(element);
            case "img", "amp-img", "picture" -> picture();
            case "pre" -> pre++;
            case "sup" -> text.openSup();
            case "q" -> text.add("“", links > 0, false);
            case "table" -> table += tables.contains(element) ? 1 : 0;
            default -> {}
        }
        if (table > 0 && name.equals("tr")) {
            flush();
            row = element;
            open(element);
        } else if (row != null && (name.equals("td") || name.equals("th"))) {
            text.cell();
        } else if (row != null && element.isBlock()) {
            text.add(" ", false, false);
        } else if (standsAlone(element)) {
            flush();
            item = name.equals("li") || item && !name.equals("ul") && !name.equals("ol");
            open(element);
        }
    }

    private void openLink(Element element) {
        if (element.previousSibling() instanceof Element before
                && before.normalName().equals("a")) {
            text.add(" ", false, false);
        }
        links++;
    }

    private void picture() {
        Area current = area;
        if (current != null) {
            current.pictured = true;
        }
    }

    /** Does an element stand on lines of its own? One that flows does where no words flow around it and its class has a hint. */
    private boolean standsAlone(Element element) {
        if (row != null) {
            return false;
        }
        if (element.isBlock() || element instanceof Document) {
            return true;
        }
        Element parent = element.parent();
        return FLOWING.contains(element.normalName())
                && !element.normalName().equals("a")
                && (element.hasAttr("class") || element.hasAttr("id"))
                && parent != null
                && wordless.computeIfAbsent(parent, p -> p.ownText().isBlank())
                && (lexicon.hint(element) != null || lexicon.mark(element) != Mark.NONE);
    }

    private void open(Element element) {
        boolean whole =
                element.normalName().equals("body") || element.normalName().equals("html");
        Mark mark = whole || area == null ? Mark.NONE : lexicon.mark(element);
        Why hint = whole ? null : hint(element);
        area = new Area(area, element, mark, hint, blocks.size());
        areas.add(area);
        open.push(element);
    }

    private @Nullable Why hint(Element element) {
        if (element.attr("aria-hidden").equals("true")) {
            return Why.HIDDEN;
        }
        if (element.normalName().equals("figure")) {
            return element.selectFirst("table, blockquote, pre") == null ? Why.CAPTION : null;
        }
        return lexicon.hint(element);
    }

    private void lineBreak() {
        if (row != null) {
            text.add(" ", false, false);
        } else if (text.isAfterBreak()) {
            flush();
        } else {
            text.lineBreak();
        }
    }

    @Override
    public void tail(Node node, int depth) {
        if (skipped != null) {
            if (node.equals(skipped)) {
                skipped = null;
            }
            return;
        }
        if (!(node instanceof Element element)) {
            return;
        }
        switch (element.normalName()) {
            case "a" -> links--;
            case "pre" -> {
                flush();
                pre--;
            }
            case "sup" -> text.closeSup(element);
            case "q" -> text.add("”", links > 0, false);
            case "table" -> table -= tables.contains(element) ? 1 : 0;
            default -> {}
        }
        Area current = area;
        if (current != null && element.equals(open.peek())) {
            open.pop();
            flush();
            if (element.equals(row)) {
                row = null;
            }
            close(current);
        }
    }

    private void close(Area closed) {
        closed.to = blocks.size();
        area = closed.parent;
        item = false;
        Area parent = closed.parent;
        if (parent != null) {
            parent.length += closed.length;
            parent.linked += closed.linked;
            parent.prose += closed.prose;
            parent.titled |= closed.titled;
            parent.pictured |= closed.pictured;
        }
    }

    private void flush() {
        Area current = area;
        int linked = text.linked();
        for (String paragraph : text.take(pre > 0)) {
            if (current != null) {
                add(paragraph, linked, current);
            }
        }
    }

    private void add(String words, int linked, Area in) {
        int level = level(in);
        Block.Kind kind = row != null
                ? Block.Kind.ROW
                : level > 0 ? Block.Kind.HEADING : item ? Block.Kind.ITEM : Block.Kind.PARAGRAPH;
        Block block = new Block(blocks.size(), kind, level, words, linked, in);
        item = false;
        blocks.add(block);
        in.length += words.length();
        in.linked += block.linked;
        in.prose += block.prose();
        in.titled |= level == 1;
    }

    /** The level of the heading that an area is or that holds it closely; 0 where it is none. */
    private static int level(Area area) {
        Area at = area;
        for (int i = 0; i < 3 && at != null; i++) {
            String name = at.tag;
            if (name.length() == 2 && name.charAt(0) == 'h' && name.charAt(1) >= '1' && name.charAt(1) <= '6') {
                return name.charAt(1) - '0';
            }
            at = at.parent;
        }
        return 0;
    }
}

package org.muqabala.inputs.html;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.HashSet;
import java.util.Set;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.nodes.TextNode;
import org.jsoup.select.NodeVisitor;
import org.jspecify.annotations.Nullable;

/** The tables of a page that hold figures, told from those that only lay the page out. */
final class DataTables implements NodeVisitor {
    /** A cell of a table of figures is not longer. */
    private static final int LONGEST_CELL = 400;

    private static final Set<String> PARTS =
            Set.of("tr", "td", "th", "tbody", "thead", "tfoot", "caption", "colgroup", "col");
    /** What stands in no cell of figures. */
    private static final Set<String> LAYOUT = Set.of(
            "h1",
            "h2",
            "h3",
            "h4",
            "ul",
            "ol",
            "form",
            "article",
            "section",
            "nav",
            "blockquote",
            "iframe",
            "input",
            "hr");

    private final Set<Element> found = new HashSet<>();
    private final Deque<Table> open = new ArrayDeque<>();

    private static final class Table {
        boolean layout;
        int rows;
        int cells;
        int cellLength;
        int cellBlocks;
    }

    private DataTables() {}

    static Set<Element> of(Element page) {
        DataTables tables = new DataTables();
        page.traverse(tables);
        return tables.found;
    }

    @Override
    public void head(Node node, int depth) {
        Table table = open.peek();
        if (node instanceof TextNode text && table != null) {
            table.cellLength += text.getWholeText().length();
            table.layout |= table.cellLength > LONGEST_CELL;
        } else if (node instanceof Element element) {
            head(element, table);
        }
    }

    private void head(Element element, @Nullable Table table) {
        String name = element.normalName();
        if (name.equals("table")) {
            if (table != null) {
                table.layout = true;
            }
            Table inner = new Table();
            inner.layout = element.attr("role").equals("presentation");
            open.push(inner);
        } else if (table != null) {
            switch (name) {
                case "tr" -> table.cells = 0;
                case "td", "th" -> {
                    table.cells++;
                    table.cellLength = 0;
                    table.cellBlocks = 0;
                    table.rows += table.cells == 2 ? 1 : 0;
                }
                default -> {
                    boolean block = element.isBlock() && !PARTS.contains(name) || name.equals("br");
                    table.cellBlocks += block ? 1 : 0;
                    table.layout |= LAYOUT.contains(name) || table.cellBlocks > 2;
                }
            }
        }
    }

    @Override
    public void tail(Node node, int depth) {
        if (node instanceof Element element && element.normalName().equals("table")) {
            Table table = open.pop();
            if (!table.layout && table.rows > 1) {
                found.add(element);
            }
        }
    }
}

package org.muqabala.inputs.article;

import java.util.Set;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.nodes.TextNode;
import org.jsoup.select.NodeVisitor;

/** The plain text of the HTML of an entry: a line for each block, without what no reader sees. */
public final class BlockText implements Markup {
    /** What is no text, though it may have letters in it. */
    private static final String UNSEEN = "script, style, template, noscript, iframe, object, svg, math, [hidden]";

    /** What a line of text seldom has, and HTML nearly always. */
    private static final Set<String> SIGNS = Set.of("</p>", "<br", "</div>", "</a>", "</li>", "<img ", "</h2>", "<p>");

    /** Does a text that may be plain look like HTML? */
    public static boolean isHtml(String text) {
        return text.indexOf('<') >= 0 && SIGNS.stream().anyMatch(text::contains);
    }

    @Override
    public String text(String html) {
        Document page = Jsoup.parseBodyFragment(html);
        page.select(UNSEEN).remove();
        Lines lines = new Lines();
        page.body().traverse(lines);
        return lines.text();
    }

    /** Gathers lines while it walks through the page. */
    private static final class Lines implements NodeVisitor {
        private final StringBuilder text = new StringBuilder();
        private boolean space;

        @Override
        public void head(Node node, int depth) {
            if (node instanceof TextNode words) {
                add(words.getWholeText());
            } else if (breaks(node)) {
                end();
            }
        }

        @Override
        public void tail(Node node, int depth) {
            if (breaks(node)) {
                end();
            }
        }

        private static boolean breaks(Node node) {
            return node instanceof Element element
                    && (element.isBlock() || element.normalName().equals("br"));
        }

        private void add(String words) {
            for (int i = 0; i < words.length(); i++) {
                char c = words.charAt(i);
                if (Character.isWhitespace(c) || c == '\u00A0') {
                    space = true;
                } else {
                    if (space && text.length() > 0 && text.charAt(text.length() - 1) != '\n') {
                        text.append(' ');
                    }
                    space = false;
                    text.append(c);
                }
            }
        }

        private void end() {
            if (text.length() > 0 && text.charAt(text.length() - 1) != '\n') {
                text.append('\n');
            }
            space = false;
        }

        String text() {
            return text.toString().strip();
        }
    }
}

package org.muqabala.inputs.html;

import org.jsoup.nodes.Document;
import org.jsoup.parser.Parser;

/**
 * Parses pages, also those that were made to break a parser: no deeper and of no more elements than any real page is.
 *
 * @param page the page
 * @param cut is there more of it than is read?
 */
record PageParser(Document page, boolean cut) {
    /** Boxes in boxes; what lies deeper is read as if it lay there. */
    private static final int DEEPEST = 400;
    /** Tags and attributes: each takes a few hundred bytes of memory. */
    private static final int MOST_TAGS = 600_000;

    static PageParser parse(String html) {
        int end = end(html);
        Parser parser = Parser.htmlParser().setMaxDepth(DEEPEST);
        return new PageParser(
                parser.parseInput(end < html.length() ? html.substring(0, end) : html, ""), end < html.length());
    }

    /** Where the page is cut: before the tag or attribute that is too many. */
    private static int end(String html) {
        int tags = 0;
        boolean inTag = false;
        for (int i = 0; i + 1 < html.length(); i++) {
            char c = html.charAt(i);
            if (c == '<' && opens(html.charAt(i + 1))) {
                inTag = true;
                tags++;
            } else if (c == '>') {
                inTag = false;
            } else if (inTag && (c <= ' ' || c == '/') && html.charAt(i + 1) > ' ') {
                tags++;
            }
            if (tags > MOST_TAGS) {
                return i;
            }
        }
        return html.length();
    }

    private static boolean opens(char c) {
        return c >= 'a' && c <= 'z' || c >= 'A' && c <= 'Z' || c == '/' || c == '!' || c == '?';
    }
}

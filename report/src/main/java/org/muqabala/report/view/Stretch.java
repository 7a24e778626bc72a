package org.muqabala.report.view;

/**
 * A page among those that a long list is cut into.
 *
 * @param leaf the page
 * @param heading of the list: a key of the catalogue
 * @param from the first that stands on it, 0 for the first of all
 * @param to the first that no longer does
 */
record Stretch(Leaf leaf, String heading, int from, int to) {
    static final String DENIALS = "page.denials";
    static final String PROBLEMS = "page.problems";
    static final String SOURCES = "page.sources";
    static final String ARTICLES = "page.articles";
}

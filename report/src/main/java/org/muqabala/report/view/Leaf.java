package org.muqabala.report.view;

import java.util.Locale;
import org.muqabala.verdict.Verdict;

/** What one file of a report carries: everything, or where that is too much for one file, a part. */
public sealed interface Leaf {
    /** The page that a reader opens first. */
    String FIRST = "report.html";

    /** The folder of the other pages, beside the first. */
    String FOLDER = "pages";

    /** The file, relative to that of the first page. */
    String file();

    /** Everything on one page. */
    record Whole() implements Leaf {
        @Override
        public String file() {
            return FIRST;
        }
    }

    /** The first page of several: the story in one look, the conflicts, the events. */
    record Front() implements Leaf {
        @Override
        public String file() {
            return FIRST;
        }
    }

    /**
     * Findings of one verdict.
     *
     * @param verdict which
     * @param number the how-manieth page of them, 1 for the first
     */
    record Findings(Verdict verdict, int number) implements Leaf {
        @Override
        public String file() {
            return name(verdict.name(), number);
        }
    }

    /**
     * The text of one source.
     *
     * @param number of the source, 1 for the first
     */
    record Article(int number) implements Leaf {
        @Override
        public String file() {
            return name("source", number);
        }
    }

    /**
     * A part of a list that is too long for the first page.
     *
     * @param list which
     * @param number the how-manieth page of it, 1 for the first
     */
    record Listing(LongList list, int number) implements Leaf {
        @Override
        public String file() {
            return name(list.name(), number);
        }
    }

    /** The lists that are cut into pages where there are many sources. */
    enum LongList {
        /** Who the sources are, without what they say. */
        SOURCES,
        /** The texts of the sources, several to a page. */
        ARTICLES,
        DENIALS,
        PROBLEMS
    }

    private static String name(String kind, int number) {
        return FOLDER + "/" + kind.toLowerCase(Locale.ROOT) + "-" + number + ".html";
    }
}

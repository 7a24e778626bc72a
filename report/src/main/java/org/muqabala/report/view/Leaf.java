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
            return FOLDER + "/" + verdict.name().toLowerCase(Locale.ROOT) + "-" + number + ".html";
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
            return FOLDER + "/source-" + number + ".html";
        }
    }
}

package org.muqabala.report.view;

import org.muqabala.verdict.Verdict;

/** Where a link from one page of a report leads: within the page, or to another of its pages. */
final class Places {
    /** So many findings of a verdict stand on a page of their own at most. */
    static final int MOST_FINDINGS = 2_000;

    private final Leaf here;

    Places(Leaf here) {
        this.here = here;
    }

    /** @param index the how-manieth finding of its verdict it is, 0 for the first */
    String finding(Verdict verdict, int index, String anchor) {
        return to(leafOf(verdict, index), anchor);
    }

    String article(int source, String anchor) {
        return to(new Leaf.Article(source), anchor);
    }

    static Leaf leafOf(Verdict verdict, int index) {
        return verdict == Verdict.CONFLICTS ? new Leaf.Front() : new Leaf.Findings(verdict, index / MOST_FINDINGS + 1);
    }

    /** The page of a leaf and a place on it. */
    String to(Leaf leaf, String anchor) {
        if (here instanceof Leaf.Whole || here.equals(leaf)) {
            return "#" + anchor;
        }
        if (here instanceof Leaf.Front) {
            return leaf.file() + "#" + anchor;
        }
        return (leaf instanceof Leaf.Front ? "../" + leaf.file() : leaf.file().substring(Leaf.FOLDER.length() + 1))
                + "#" + anchor;
    }
}

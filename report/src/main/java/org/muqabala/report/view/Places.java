package org.muqabala.report.view;

import java.util.List;
import java.util.Optional;
import org.muqabala.verdict.Verdict;

/** Where a link from one page of a report leads, within the page or to another of its pages; and what stands on the page. */
final class Places {
    private final Plan plan;
    private final Leaf here;

    Places(Plan plan, Leaf here) {
        this.plan = plan;
        this.here = here;
    }

    /** @param index the how-manieth finding of its verdict it is, 0 for the first */
    String finding(Verdict verdict, int index, String anchor) {
        return to(plan.finding(verdict, index), anchor);
    }

    String article(int source, String anchor) {
        return to(plan.article(source), anchor);
    }

    /** The page of a leaf and a place on it. */
    String to(Leaf leaf, String anchor) {
        return here instanceof Leaf.Whole || here.equals(leaf) ? "#" + anchor : to(leaf) + "#" + anchor;
    }

    /** The page of a leaf. */
    String to(Leaf leaf) {
        if (here instanceof Leaf.Front) {
            return leaf.file();
        }
        return leaf instanceof Leaf.Front ? "../" + leaf.file() : leaf.file().substring(Leaf.FOLDER.length() + 1);
    }

    /** Is this one of several pages of a report with more sources than a page can list? */
    boolean isCrowded() {
        return plan.isCrowded() && !(here instanceof Leaf.Whole);
    }

    /** What stands on this page of a list with such a heading. */
    <T> List<T> part(String heading, List<T> all) {
        if (!isCrowded()) {
            return all;
        }
        return stretch(heading).map(s -> all.subList(s.from(), s.to())).orElse(List.of());
    }

    /** The part of a list that stands on this page, where lists are cut. */
    Optional<Stretch> stretch(String heading) {
        return plan.stretches().stream()
                .filter(s -> s.leaf().equals(here) && s.heading().equals(heading))
                .findFirst();
    }

    Plan plan() {
        return plan;
    }

    Leaf here() {
        return here;
    }
}

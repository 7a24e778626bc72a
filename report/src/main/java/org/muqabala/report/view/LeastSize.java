package org.muqabala.report.view;

import static java.nio.charset.StandardCharsets.UTF_8;

import org.muqabala.align.Evidence;
import org.muqabala.comparison.Comparison;
import org.muqabala.verdict.Finding;

/** How large a page with everything is at the least, with the program's own templates. */
final class LeastSize {
    /** The bytes of a finding in a line, without its places, if it says next to nothing. */
    private static final long FINDING = 110;

    /** The bytes of a link to a place in an article. */
    private static final long PLACE = 20;

    /** The bytes of a source, which is listed and has an article. */
    private static final long SOURCE = 400;

    private LeastSize() {}

    static long of(Comparison comparison, PageSettings.Articles articles) {
        long findings = comparison.groups().stream()
                .flatMap(g -> g.findings().stream())
                .mapToLong(f -> FINDING + PLACE * places(f))
                .sum();
        long sources = comparison.documents().stream()
                .mapToLong(d -> SOURCE + (articles == PageSettings.Articles.NONE ? 0 : printed(d.text())))
                .sum();
        return findings + sources;
    }

    private static long places(Finding finding) {
        return finding.sides().stream()
                .mapToLong(s ->
                        s.evidence().stream().map(Evidence::claim).distinct().count())
                .sum();
    }

    /** The bytes of a text without the blank lines, which the page leaves out. */
    private static long printed(String text) {
        return text.lines().mapToLong(l -> l.strip().getBytes(UTF_8).length).sum();
    }
}

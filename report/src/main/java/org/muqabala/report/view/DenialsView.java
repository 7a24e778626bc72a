package org.muqabala.report.view;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What sources say is not so.
 *
 * @param shown the first
 * @param more the rest, folded
 * @param moreLabel how many the rest are
 * @param next the page on which they go on; null where these are all
 */
public record DenialsView(List<Denial> shown, List<Denial> more, String moreLabel, PageView.@Nullable LeafLink next) {
    public DenialsView {
        shown = List.copyOf(shown);
        more = List.copyOf(more);
    }

    /**
     * One denial.
     *
     * @param evidence who says it and in what words
     * @param findings what was found of it
     */
    public record Denial(EvidenceView evidence, List<LinkView> findings) {
        public Denial {
            findings = List.copyOf(findings);
        }
    }
}

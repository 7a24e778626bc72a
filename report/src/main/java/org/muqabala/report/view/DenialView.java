package org.muqabala.report.view;

import java.util.List;

/**
 * What a source says is not so.
 *
 * @param evidence who says it and in what words
 * @param findings what was found of it
 */
public record DenialView(EvidenceView evidence, List<LinkView> findings) {
    public DenialView {
        findings = List.copyOf(findings);
    }
}

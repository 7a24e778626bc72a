package org.muqabala.report.view;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What the sources have for the desk's own text.
 *
 * @param source the text
 * @param counts how many of its claims stand how, in a sentence
 * @param claims its claims in the order of the text
 */
public record DraftView(SourceMark source, String counts, List<DraftClaim> claims) {
    public DraftView {
        claims = List.copyOf(claims);
    }

    /**
     * One claim.
     *
     * @param verdict the verdict whose style fits its standing
     * @param status how it stands against the sources
     * @param quote its words
     * @param language of its words; null where it is the language of the page, and likewise the direction
     * @param direction of its words
     * @param href its place in the text; null where articles are left out
     * @param findings what was found of it, to follow
     */
    public record DraftClaim(
            String verdict,
            String status,
            String quote,
            @Nullable String language,
            @Nullable String direction,
            @Nullable String href,
            List<LinkView> findings) {
        public DraftClaim {
            findings = List.copyOf(findings);
        }
    }
}

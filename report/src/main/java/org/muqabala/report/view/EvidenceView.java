package org.muqabala.report.view;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Words of a source that carry a value, in their sentence.
 *
 * @param source who published them
 * @param date when
 * @param speaker who is said to have said them; null where the source itself speaks
 * @param flags how they are not plainly asserted: denied, planned
 * @param pieces the sentence, what carries the value marked
 * @param language of the sentence; null where it is the language of the page, and likewise the direction
 * @param direction rtl, ltr or auto
 * @param href the place in the article; null where articles are left out
 */
public record EvidenceView(
        SourceMark source,
        String date,
        @Nullable String speaker,
        List<String> flags,
        List<Piece> pieces,
        @Nullable String language,
        @Nullable String direction,
        @Nullable String href) {
    public EvidenceView {
        flags = List.copyOf(flags);
        pieces = List.copyOf(pieces);
    }
}

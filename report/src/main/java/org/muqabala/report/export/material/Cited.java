package org.muqabala.report.export.material;

import java.time.LocalDate;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.muqabala.align.Evidence;
import org.muqabala.document.Document;
import org.muqabala.document.Section;
import org.muqabala.report.json.WrittenComparison.WrittenClaim;

/** A piece of evidence, the claim it is a part of, and the source in which that stands. */
public record Cited(Evidence evidence, WrittenClaim claim, Document document) {
    /** The day of publication of the article it stands in; null where it is not known. */
    public @Nullable LocalDate published() {
        return document.dateAt(evidence.quote().start()).orElse(null);
    }

    /** The title of the article it stands in; null where none is known. */
    public @Nullable String title() {
        Optional<Section> section = document.sectionAt(evidence.quote().start());
        return section.map(Section::title).orElse(document.source().title());
    }
}

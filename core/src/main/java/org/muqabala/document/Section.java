package org.muqabala.document;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.muqabala.text.Span;

/**
 * One article of a document that holds several.
 *
 * @param span where it stands
 * @param title its title; null where it has none
 * @param published its own day of publication; null where not known, never another section's
 * @param publishedFrom where the day was found; null where {@code published} is
 */
public record Section(
        Span span, @Nullable String title, @Nullable LocalDate published, Source.@Nullable DateOrigin publishedFrom) {}

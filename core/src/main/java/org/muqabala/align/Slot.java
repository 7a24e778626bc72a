package org.muqabala.align;

import org.jspecify.annotations.Nullable;

/**
 * One question about one event that has a value.
 *
 * @param facet what sort of value answers it
 * @param of id of the concept, or the word, that it is a question about: what is counted, what is dated, what is worded;
 *     null where nothing narrower than the event is known
 * @param unit the unit of its values; null where they have none
 * @param role the role in which the thing is counted or the event is dated (killed, injured, planned); null where none is read
 * @param period the time its values hold for, as in comparison.json ("2024-01"); null where none is read
 */
public record Slot(
        Facet facet,
        @Nullable String of,
        @Nullable String unit,
        @Nullable String role,
        @Nullable String period) {}

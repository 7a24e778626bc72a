package org.muqabala.report.view;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What people decided of a finding.
 *
 * @param rulings what holds on question, conflict and value, by person
 * @param label the question in the desk's words, which stands in place of the program's; null where there is none
 * @param notes words of colleagues, by time
 * @param assignee who is to look at it; null where nobody is
 * @param changes what changed since it was decided, which asks for a second look; none where nothing did
 * @param parts decisions on some of the evidence alone
 */
public record DeskView(
        List<Ruling> rulings,
        @Nullable String label,
        List<Ruling> notes,
        @Nullable String assignee,
        List<List<Piece>> changes,
        List<Ruling> parts) {
    public DeskView {
        rulings = List.copyOf(rulings);
        notes = List.copyOf(notes);
        changes = List.copyOf(changes);
        parts = List.copyOf(parts);
    }
}

package org.muqabala.report.json;

import java.util.ArrayList;
import java.util.List;
import org.muqabala.align.Slot;

/** What a slot asks, in English that stays the same in every language: {@code figure of soldier, deployed, 2021}. */
public final class SlotQuestion {
    private SlotQuestion() {}

    /** The question of a slot. */
    public static String of(Slot slot) {
        List<String> parts = new ArrayList<>();
        String facet = JsonOut.code(slot.facet());
        parts.add(slot.of() == null ? facet : facet + " of " + slot.of());
        if (slot.role() != null) {
            parts.add(slot.role());
        }
        if (slot.period() != null) {
            parts.add(slot.period());
        }
        return String.join(", ", parts);
    }
}

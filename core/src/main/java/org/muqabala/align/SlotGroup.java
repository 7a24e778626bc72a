package org.muqabala.align;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The values of all sources that answer one slot.
 *
 * @param slot the question
 * @param event id of the event it is about; null where it spans several or none is known
 * @param answers in order of source and place
 * @param links the pairs that were joined, strongest first
 */
public record SlotGroup(Slot slot, @Nullable String event, List<Answer> answers, List<Link> links) {
    public SlotGroup {
        answers = List.copyOf(answers);
        links = List.copyOf(links);
    }
}

package org.muqabala.review.web.api;

import java.util.Optional;
import java.util.function.IntFunction;

/** Where in a list a thing of some id stands. Takes some ten bytes a thing, where a map would take sixty. */
final class Register {
    private final IntFunction<String> id;
    private final int size;
    /** Places plus one, each where its id's hash leads or in the next free slot behind; 0 is a free slot. */
    private final int[] slots;

    /**
     * @param size how long the list is
     * @param id the id of the thing at a place; where two have the same, the first counts
     */
    Register(int size, IntFunction<String> id) {
        this.id = id;
        this.size = size;
        slots = new int[Integer.highestOneBit(Math.max(1, size)) << 2];
        for (int place = 0; place < size; place++) {
            int slot = slot(id.apply(place));
            if (slots[slot] == 0) {
                slots[slot] = place + 1;
            }
        }
    }

    /** How many things there are. */
    int size() {
        return size;
    }

    /** The place of the thing; empty where there is none of this id. */
    Optional<Integer> place(String wanted) {
        int found = slots[slot(wanted)];
        return found == 0 ? Optional.empty() : Optional.of(found - 1);
    }

    /** Where an id stands, or would stand. */
    private int slot(String wanted) {
        int hash = wanted.hashCode() * 0x9E3779B9;
        int slot = (hash ^ hash >>> 16) & slots.length - 1;
        while (slots[slot] != 0 && !id.apply(slots[slot] - 1).equals(wanted)) {
            slot = slot + 1 & slots.length - 1;
        }
        return slot;
    }
}

package org.muqabala.verdict;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.LinkedHashSet;
import java.util.Set;
import java.util.function.Predicate;
import org.muqabala.align.Answer;
import org.muqabala.align.Link;
import org.muqabala.align.SlotGroup;

/**
 * Who answers the one question over which dates differ. Much happens on one day: that two texts tell of it joins what they tell, but
 * who dates another act of that day has no part in a conflict over the first.
 */
final class Asked {
    private Asked() {}

    /**
     * The ends of the links that tell of a difference, with all that is joined to them surely enough, by steps.
     *
     * @param differs whether a link joins two values that differ in the way that is told
     * @param one whether a link of equal values is sure enough
     */
    static Set<Answer> of(SlotGroup slots, Predicate<Link> differs, Predicate<Link> one) {
        Set<Answer> asked = new LinkedHashSet<>();
        Deque<Answer> open = new ArrayDeque<>();
        for (Link link : slots.links()) {
            if (differs.test(link)) {
                add(link.a(), asked, open);
                add(link.b(), asked, open);
            }
        }
        while (!open.isEmpty()) {
            Answer answer = open.remove();
            for (Link link : slots.links()) {
                boolean ends = link.a().equals(answer) || link.b().equals(answer);
                if (ends && one.test(link)) {
                    add(link.a().equals(answer) ? link.b() : link.a(), asked, open);
                }
            }
        }
        return asked;
    }

    private static void add(Answer answer, Set<Answer> asked, Deque<Answer> open) {
        if (asked.add(answer)) {
            open.add(answer);
        }
    }
}

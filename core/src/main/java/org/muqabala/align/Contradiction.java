package org.muqabala.align;

import java.util.function.Predicate;
import org.muqabala.text.Explanation;

/**
 * Two acts that cannot both be so.
 *
 * @param like how alike what stands around them is, 0 to 1
 * @param share how much of all that the one denies the other tells, 0 to 1
 */
record Contradiction(Said a, Said b, boolean opposite, double like, double share) {
    double rank() {
        return (like + share) / 2;
    }

    Explanation why() {
        return Explanation.leaf(
                "act",
                like,
                opposite ? "slot.opposite" : "slot.denied",
                a.act().concept().id(),
                b.act().concept().id());
    }

    boolean areBoth(Predicate<String> property) {
        return property.test(a.act().concept().id())
                && property.test(b.act().concept().id());
    }
}

package org.muqabala.align;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import org.muqabala.text.Explanation;

/**
 * How likely one claim is to deny what another tells: the weighed measures add up to the logarithm of the odds.
 *
 * @param why what speaks for it and what against
 */
record DenialOdds(Explanation why) {
    /** @param measures those that are 0 may be left out */
    static DenialOdds of(Map<DenialFeature, Double> measures, Weights weights) {
        List<Explanation> parts = new ArrayList<>();
        new EnumMap<>(measures).forEach((feature, measure) -> {
            String key = feature.key();
            double adds = Math.rint(weights.get("dispute." + key) * measure * 1000) / 1000;
            String part = "dispute-" + key;
            parts.add(Explanation.leaf(
                    part, adds, "slot.dispute." + key, String.valueOf(Math.rint(measure * 100) / 100)));
        });
        return new DenialOdds(Explanation.sum("one-dispute", "slot.dispute", List.of(), parts));
    }

    /** 0 to 1, to three digits. */
    double chance() {
        return Math.rint(1000 / (1 + StrictMath.exp(-why.contribution()))) / 1000;
    }
}

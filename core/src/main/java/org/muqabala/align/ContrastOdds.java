package org.muqabala.align;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.muqabala.text.Explanation;

/**
 * How likely two brief texts are to say one thing, to conflict, or to have nothing to do with each other.
 *
 * @param agree 0 to 1; the three are 1 in all
 * @param conflict 0 to 1
 * @param unrelated 0 to 1
 * @param why what speaks for a conflict and what against, as the logarithm of its odds against agreement
 */
record ContrastOdds(double agree, double conflict, double unrelated, Explanation why) {
    static ContrastOdds of(Contrast contrast, Weights weights) {
        List<Explanation> parts = new ArrayList<>();
        double unrelated = 0;
        for (Map.Entry<ContrastFeature, Double> feature : new TreeMap<>(contrast.features()).entrySet()) {
            String key = feature.getKey().key();
            unrelated += weights.get("contrast.unrelated." + key) * feature.getValue();
            double part = Math.rint(weights.get("contrast.conflict." + key) * feature.getValue() * 1000) / 1000;
            parts.add(Explanation.leaf(
                    key, part, "slot.contrast." + key, String.valueOf(Math.rint(feature.getValue() * 100) / 100)));
        }
        Explanation why = Explanation.sum("one-frame", "slot.contrast", List.of(), parts);
        double c = Math.exp(why.contribution());
        double u = Math.exp(unrelated);
        double all = 1 + c + u;
        return new ContrastOdds(1 / all, c / all, u / all, why);
    }

    boolean isConflict() {
        return conflict > agree && conflict > unrelated;
    }

    boolean isUnrelated() {
        return unrelated > agree && unrelated >= conflict;
    }
}

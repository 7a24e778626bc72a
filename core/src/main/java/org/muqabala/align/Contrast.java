package org.muqabala.align;

import java.util.List;
import java.util.Map;

/**
 * Two statements laid one upon the other, with what one has in place of the other's and what was measured of them.
 *
 * @param frame the pieces of both and which of them say one thing
 * @param differences what stands on one side only, at which place, those that tell most first
 * @param features what was measured; those left out are 0
 */
record Contrast(Frame frame, List<Difference> differences, Map<ContrastFeature, Double> features) {
    Contrast {
        differences = List.copyOf(differences);
        features = Map.copyOf(features);
    }

    double get(ContrastFeature feature) {
        return features.getOrDefault(feature, 0.0);
    }
}

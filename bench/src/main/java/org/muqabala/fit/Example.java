package org.muqabala.fit;

import java.util.Map;

/**
 * One labelled case as the program measures it.
 *
 * @param bundle what it is left out with when quality is measured
 * @param measures by the name of the feature; those left out are 0
 * @param label index of the class it belongs to
 */
record Example(String bundle, Map<String, Double> measures, int label) {
    Example {
        measures = Map.copyOf(measures);
    }

    double get(String feature) {
        return measures.getOrDefault(feature, 0.0);
    }
}

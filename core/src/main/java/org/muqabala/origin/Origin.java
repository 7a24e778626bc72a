package org.muqabala.origin;

import java.util.List;
import org.muqabala.text.Explanation;

/**
 * One text that several sources may carry.
 *
 * @param id from the ids of its sources
 * @param label the agency or the first source's publisher
 * @param sources ids of the sources that carry it, sorted
 * @param why the credit line or shared wording that tells; of a source on its own, that it is one
 */
public record Origin(String id, String label, List<String> sources, Explanation why) {
    public Origin {
        sources = List.copyOf(sources);
    }
}

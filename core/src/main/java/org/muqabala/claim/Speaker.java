package org.muqabala.claim;

import java.util.List;
import org.muqabala.text.Quote;

/**
 * Who is said to have said a claim.
 *
 * @param name the outermost source, resolved: "she" to her name
 * @param quote the words at the cue
 * @param via the inner sources, outermost first, by canonical name
 */
public record Speaker(String name, Quote quote, List<String> via) {
    public Speaker {
        via = List.copyOf(via);
    }
}

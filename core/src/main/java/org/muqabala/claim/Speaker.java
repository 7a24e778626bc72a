package org.muqabala.claim;

import java.util.List;
import org.muqabala.text.Quote;

/**
 * Who is said to have said a claim.
 *
 * @param name the outermost source, resolved: "she" to her name, in the language of the text
 * @param canonical the name it goes by in every language, as that of {@link org.muqabala.reading.name.Name#name}; the name
 *     itself where it is not known
 * @param quote the words at the cue
 * @param via the names of the inner sources, outermost first
 */
public record Speaker(String name, String canonical, Quote quote, List<String> via) {
    public Speaker {
        via = List.copyOf(via);
    }

    /** The same with other inner sources. */
    Speaker via(List<String> sources) {
        return new Speaker(name, canonical, quote, sources);
    }
}

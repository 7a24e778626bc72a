package org.muqabala.inputs.format;

import java.util.List;
import org.muqabala.text.Problem;

/**
 * Bytes read as text.
 *
 * @param text without a byte order mark
 * @param problems what had to be guessed or could not be read; they are of the text, so their source is null
 */
public record Decoded(String text, List<Problem> problems) {
    public Decoded {
        problems = List.copyOf(problems);
    }
}

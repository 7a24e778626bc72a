package org.muqabala.inputs.charset;

import java.nio.charset.Charset;
import java.util.List;
import org.muqabala.text.Problem;

/**
 * The text that bytes were decoded into.
 *
 * @param text without a byte order mark, line ends kept; without NUL and without half surrogate pairs, for each of which U+FFFD
 *     stands, as it does for bytes that are no text
 * @param charset which the bytes were read in
 * @param found how it was found
 * @param problems what was guessed, broken or mended; their source and their place in the text are not known, and the offsets
 *     that they name count bytes from the first of the file, which is 0
 */
public record Decoded(String text, Charset charset, Found found, List<Problem> problems) {
    public Decoded {
        problems = List.copyOf(problems);
    }

    /** How a charset was found, the surest first. */
    public enum Found {
        /** The user named it. */
        GIVEN,
        /** A byte order mark stands at the start. */
        BOM,
        /** The bytes are UTF-8, or nearly all of them, which those of no other charset are by chance. */
        UTF_8,
        /** Every second byte, or three of four, is NUL or the number of a block of letters. */
        UTF_16_PATTERN,
        /** The file, or whoever sent it, named it, and the text that comes of it is one. */
        DECLARED,
        /** Of those that the bytes may be in it gives the likeliest text. */
        DETECTED
    }
}

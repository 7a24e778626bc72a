package org.muqabala.inputs.html;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.muqabala.text.Problem;

/** Makes text of the bytes of a page. */
@FunctionalInterface
public interface Decoding {
    /**
     * The text of some bytes.
     *
     * @param declared the name of the character set that the page, or whoever sent it, declares; null where none is declared
     */
    Decoded decode(byte[] bytes, @Nullable String declared);

    /**
     * The text of a page.
     *
     * @param text without byte order mark
     * @param problems what had to be guessed or was broken; an ERROR among them says that there is no text to use
     */
    record Decoded(String text, List<Problem> problems) {
        public Decoded {
            problems = List.copyOf(problems);
        }
    }
}

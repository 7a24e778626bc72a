package org.muqabala.inputs.format;

import org.jspecify.annotations.Nullable;

/** Reads bytes as text, in the encoding that they are written in. */
@FunctionalInterface
public interface Decoding {
    /**
     * The text of bytes.
     *
     * @param name the name that is shown
     * @param declared the name of the encoding that whoever sent them declared; null where none was
     */
    Decoded decode(String name, byte[] bytes, @Nullable String declared);
}

package org.muqabala.inputs.format;

import java.io.IOException;
import org.muqabala.document.FileTexts;
import org.muqabala.document.ManifestEntry;

/** Reads the texts of one kind of file. Nothing of what is in it is trusted, and nothing of it is lost without a problem. */
public interface Format {
    /** Is a file of a folder of this kind, by its name alone? */
    boolean takes(String name);

    /** Is it of this kind, by its first bytes, or by its name where these say nothing? */
    boolean isIn(Blob blob) throws IOException;

    /**
     * The texts in it.
     *
     * @param told what is known of it; what the file says of itself completes it and never replaces it
     * @param inside reads what lies in it, where it is an archive
     * @throws IOException where the bytes cannot be read; the caller tells of it
     */
    FileTexts read(Blob blob, ManifestEntry told, Opener inside) throws IOException;
}

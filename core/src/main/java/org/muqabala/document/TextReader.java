package org.muqabala.document;

import java.io.IOException;
import java.nio.file.Path;

/** Reads the texts that a file holds: the one of a page, or as many as an archive has articles. */
public interface TextReader {
    /** Is a file of a folder a source, by its name? What is named itself is read whatever it is called. */
    boolean takes(String name);

    /**
     * The texts of a file. What is wrong with it is told as a problem, and the rest of it read.
     *
     * @param file a file, neither a folder nor a device
     * @param told what is known of it, under the name that is shown
     * @throws IOException where the file itself cannot be read
     */
    FileTexts read(Path file, ManifestEntry told) throws IOException;
}

package org.muqabala.inputs.format;

import org.muqabala.document.FileTexts;
import org.muqabala.document.ManifestEntry;

/**
 * Reads what lies in an archive as if it were a file of its own. It knows how deep it is and how much was unpacked so far,
 * and refuses what goes on without end.
 */
@FunctionalInterface
public interface Opener {
    /**
     * The texts of a part.
     *
     * @param blob named "archive.zip!/page.html"
     * @param told what the archive says of it, under the same name
     */
    FileTexts open(Blob blob, ManifestEntry told);
}

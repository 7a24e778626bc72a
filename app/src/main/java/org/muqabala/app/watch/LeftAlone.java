package org.muqabala.app.watch;

import java.io.IOException;
import java.nio.file.Path;
import java.util.Set;
import org.muqabala.document.FileTexts;
import org.muqabala.document.ManifestEntry;
import org.muqabala.document.TextReader;

/**
 * Reads files, those aside that are still being written.
 *
 * @param files those that are left alone, as they lie in the folder
 */
public record LeftAlone(TextReader others, Set<Path> files) implements TextReader {
    public LeftAlone {
        files = Set.copyOf(files);
    }

    @Override
    public boolean takes(String name) {
        return others.takes(name);
    }

    @Override
    public FileTexts read(Path file, ManifestEntry told) throws IOException {
        return files.contains(file) ? FileTexts.none() : others.read(file, told);
    }
}

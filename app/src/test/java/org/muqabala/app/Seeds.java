package org.muqabala.app;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;

/** The five articles that come with the program. */
final class Seeds {
    static final Path FOLDER = Path.of("..", "seeds");

    private Seeds() {}

    static List<String> files() throws IOException {
        try (Stream<Path> files = Files.list(FOLDER)) {
            return files.map(Path::toString)
                    .filter(f -> f.endsWith(".txt"))
                    .sorted()
                    .toList();
        }
    }
}

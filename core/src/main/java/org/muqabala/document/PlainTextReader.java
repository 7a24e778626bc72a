package org.muqabala.document;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.muqabala.text.Problem;
import org.muqabala.text.Severity;

/** Reads a file of text in UTF-8, strictly: nothing is replaced, and what is no UTF-8 is told with its place. */
public final class PlainTextReader implements TextReader {
    /** Text files are not larger; what is larger is something else. */
    private static final long MOST_BYTES = 64L << 20;

    @Override
    public boolean takes(String name) {
        return name.endsWith(".txt");
    }

    @Override
    public FileTexts read(Path file, ManifestEntry told) throws IOException {
        if (Files.size(file) > MOST_BYTES) {
            return FileTexts.none(
                    problem("file-too-large", told, "expected a text of at most " + (MOST_BYTES >> 20) + " MB"));
        }
        Utf8.Result result = Utf8.decode(Files.readAllBytes(file));
        if (result instanceof Utf8.Invalid invalid) {
            return FileTexts.none(invalid.problem(told.file(), Severity.ERROR));
        }
        String text = ((Utf8.Text) result).value();
        if (text.isBlank()) {
            return FileTexts.none(problem("file-empty", told, "expected the text of an article, found an empty file"));
        }
        return new FileTexts(List.of(new SourceText(told, text, List.of())), List.of());
    }

    private static Problem problem(String code, ManifestEntry told, String message) {
        String name = told.file();
        return new Problem(code, Severity.ERROR, name, null, List.of(name), name + ": " + message);
    }
}

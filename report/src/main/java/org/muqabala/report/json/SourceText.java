package org.muqabala.report.json;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.muqabala.document.Document;
import org.muqabala.text.Ids;

/** The text of a source as it lies beside comparison.json, named by its own digest. */
public final class SourceText {
    /** The folder of the texts, beside comparison.json. */
    static final String FOLDER = "texts";

    private SourceText() {}

    /** Where a text lies, as comparison.json names it. */
    public static String path(String text) {
        return FOLDER + "/" + sha256(text) + ".txt";
    }

    /** Writes texts into the folder of texts, made where it is missing. */
    public static void write(List<Document> documents, Path folder) throws IOException {
        Path texts = Files.createDirectories(folder.resolve(FOLDER));
        for (Document document : documents) {
            String text = document.text();
            Files.write(texts.resolve(sha256(text) + ".txt"), text.getBytes(UTF_8));
        }
    }

    /** SHA-256 of the UTF-8 bytes of a decoded text, in lower-case hexadecimal digits. */
    static String sha256(String text) {
        return Ids.sha256(text);
    }
}

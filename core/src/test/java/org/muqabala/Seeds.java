package org.muqabala;

import java.nio.file.Path;
import java.util.List;
import org.muqabala.comparison.Comparison;
import org.muqabala.document.Document;
import org.muqabala.document.SourceFiles;

/** The five seed articles, read once and compared once for all tests of a run. */
public final class Seeds {
    private static final List<Document> DOCUMENTS =
            SourceFiles.read(List.of(Path.of("../seeds"))).documents();

    private Seeds() {}

    /** Compared when first asked for. */
    private static final class Compared {
        private static final Comparison COMPARISON = ClaimComparison.standard().compare(DOCUMENTS);
    }

    public static List<Document> documents() {
        return DOCUMENTS;
    }

    public static Comparison comparison() {
        return Compared.COMPARISON;
    }

    /** The article whose file's name begins so ("000"). */
    public static Document document(String start) {
        return DOCUMENTS.stream()
                .filter(d -> fileName(d).startsWith(start))
                .findFirst()
                .orElseThrow();
    }

    /** The name of a document's file, without its folders. */
    public static String fileName(Document document) {
        String file = document.source().file();
        return file.substring(file.lastIndexOf('/') + 1);
    }
}

package org.muqabala.inputs.office;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import java.util.zip.ZipOutputStream;

/**
 * Copies the parts of a document of Word that are read: pictures, sounds and what else is embedded are left empty, and so are
 * comments, which Tika does not tell from text. What unpacks to more than anybody writes is refused.
 */
final class WordParts {
    /** The XML of a book has so many. */
    private static final long MOST_BYTES = 128L << 20;

    private static final int MOST_PARTS = 20_000;
    private static final byte[] NO_COMMENTS = ("<?xml version=\"1.0\"?><w:comments"
                    + " xmlns:w=\"http://schemas.openxmlformats.org/wordprocessingml/2006/main\"/>")
            .getBytes(StandardCharsets.UTF_8);

    private WordParts() {}

    /** The copy, beside the document. */
    static Path of(Path document) throws IOException {
        Path copy = document.resolveSibling("parts");
        long length = 0;
        int parts = 0;
        byte[] buffer = new byte[1 << 16];
        try (ZipInputStream in = new ZipInputStream(Files.newInputStream(document));
                ZipOutputStream out = new ZipOutputStream(Files.newOutputStream(copy))) {
            out.setLevel(1);
            for (ZipEntry part = in.getNextEntry(); part != null; part = in.getNextEntry()) {
                if (++parts > MOST_PARTS) {
                    throw new TooMuchTextException();
                }
                out.putNextEntry(new ZipEntry(part.getName()));
                boolean kept = isKept(part.getName());
                for (int n = in.read(buffer); n >= 0; n = in.read(buffer)) {
                    length += n;
                    if (length > MOST_BYTES) {
                        throw new TooMuchTextException();
                    }
                    if (kept) {
                        out.write(buffer, 0, n);
                    }
                }
                if (part.getName().equals("word/comments.xml")) {
                    out.write(NO_COMMENTS);
                }
                out.closeEntry();
            }
        }
        if (parts == 0) {
            throw new IOException("expected parts of a document, found none");
        }
        return copy;
    }

    private static boolean isKept(String name) {
        return (name.endsWith(".xml") || name.endsWith(".rels")) && !name.equals("word/comments.xml");
    }
}

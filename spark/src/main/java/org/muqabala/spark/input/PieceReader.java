package org.muqabala.spark.input;

import java.io.BufferedInputStream;
import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.file.Files;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.stream.Stream;
import org.apache.hadoop.conf.Configuration;
import org.apache.hadoop.fs.FSDataInputStream;
import org.apache.hadoop.fs.Path;
import org.apache.spark.sql.Row;
import org.muqabala.document.FileTexts;
import org.muqabala.document.ManifestEntry;
import org.muqabala.inputs.InputFiles;
import org.muqabala.spark.table.Problems;
import org.muqabala.spark.table.Texts;
import org.muqabala.text.Problem;
import org.muqabala.text.Severity;

/** Reads pieces with the readers of files; what is wrong with one is told, and takes no other with it. */
final class PieceReader {
    /** A file system that is busy or loses a machine answers again. */
    private static final int TRIES = 3;

    private final Configuration hadoop;
    private final InputFiles opener = new InputFiles(null);

    PieceReader(Configuration hadoop) {
        this.hadoop = hadoop;
    }

    /** The texts and the problems of a piece, as rows. */
    Iterator<Row> rows(Piece piece) {
        return rows(piece.number(), 0, texts(piece));
    }

    /**
     * The rows of what was read.
     *
     * @param piece how manieth of all pieces holds it
     * @param first the position in it of the first
     */
    static Iterator<Row> rows(long piece, long first, FileTexts read) {
        List<Row> rows = new ArrayList<>();
        read.texts().forEach(text -> rows.add(Texts.row(Texts.position(piece, first + rows.size()), text)));
        return Stream.concat(
                        rows.stream(), read.problems().stream().map(p -> Texts.row(Texts.position(piece, first), p)))
                .iterator();
    }

    private FileTexts texts(Piece piece) {
        IOException last = new IOException("not tried");
        for (int i = 0; i < TRIES; i++) {
            try (Kept kept = new Kept()) {
                copy(piece, kept.file);
                return read(kept.file, piece.entry());
            } catch (IOException e) {
                last = e;
            }
        }
        return FileTexts.none(failed(
                "path-unreadable",
                piece.entry(),
                "expected a file that can be read; the system says "
                        + last.getClass().getSimpleName()));
    }

    /** The articles of some lines of a table. */
    FileTexts lines(byte[] lines, ManifestEntry told) throws IOException {
        try (Kept kept = new Kept()) {
            Files.write(kept.file, lines);
            return read(kept.file, told);
        }
    }

    private FileTexts read(java.nio.file.Path file, ManifestEntry told) throws IOException {
        try {
            return opener.read(file, told);
        } catch (RuntimeException | StackOverflowError e) { // one file must not take the others with it
            return FileTexts.none(failed(
                    "reader-failed",
                    told,
                    "expected a file that the program can read, and failed on this one ("
                            + e.getClass().getSimpleName()
                            + "), which is a fault of the program; save it as plain text, and report it"));
        }
    }

    private static Problem failed(String code, ManifestEntry told, String message) {
        return Problems.tell(code, Severity.ERROR, told.file(), message);
    }

    /** A file of this machine for as long as it is read: the readers want one that can be read again. */
    private static final class Kept implements AutoCloseable {
        private final java.nio.file.Path file;

        Kept() throws IOException {
            file = Files.createTempFile("muqabala-", ".piece");
        }

        @Override
        public void close() throws IOException {
            Files.deleteIfExists(file);
        }
    }

    private void copy(Piece piece, java.nio.file.Path file) throws IOException {
        Path path = new Path(piece.path());
        try (FSDataInputStream in = path.getFileSystem(hadoop).open(path);
                OutputStream out = new BufferedOutputStream(Files.newOutputStream(file), 1 << 16)) {
            long before = Math.max(0, piece.start() - 1);
            in.seek(before);
            copyLines(new BufferedInputStream(in, 1 << 16), before, piece, out);
        }
    }

    /** Copies the lines that begin in a piece; of a whole file that is every byte. */
    private static void copyLines(InputStream in, long before, Piece piece, OutputStream out) throws IOException {
        long at = before;
        boolean begins = piece.start() == 0;
        boolean begun = begins;
        for (int next = in.read(); next >= 0; next = in.read()) {
            if (begins && at >= piece.end()) {
                return;
            }
            begun |= begins;
            if (begun) {
                out.write(next);
            }
            at++;
            begins = next == '\n';
        }
    }
}

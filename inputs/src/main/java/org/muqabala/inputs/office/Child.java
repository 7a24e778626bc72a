package org.muqabala.inputs.office;

import java.io.DataOutputStream;
import java.io.FileDescriptor;
import java.io.FileOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.Locale;
import org.apache.tika.exception.EncryptedDocumentException;
import org.apache.tika.exception.TikaException;
import org.xml.sax.SAXException;

/**
 * The other side: a Java of its own that reads one document, answers, and ends. Its arguments are the kind and the file; it ends
 * also when its standard input does, for then nobody waits for its answer.
 */
public final class Child {
    /** What it says when it has started. */
    static final int STARTED = 0x4D;
    /** What Java ends with where -XX:+ExitOnOutOfMemoryError ends it. */
    static final int OUT_OF_MEMORY = 3;

    private Child() {}

    public static void main(String[] args) throws IOException {
        DataOutputStream out = new DataOutputStream(new FileOutputStream(FileDescriptor.out));
        System.setOut(new PrintStream(OutputStream.nullOutputStream(), false, StandardCharsets.UTF_8));
        out.writeByte(STARTED);
        Path file = Path.of(args[1]);
        Thread watch = new Thread(() -> endWithParent(file), "watch");
        watch.setDaemon(true);
        watch.start();
        answer(Kind.valueOf(args[0].toUpperCase(Locale.ROOT)), file).write(out);
        Runtime.getRuntime().halt(0);
    }

    private static void endWithParent(Path file) {
        try {
            while (System.in.read() >= 0) {
                // nothing is said this way
            }
        } catch (IOException e) {
            // as good as the end
        }
        Path folder = file.toAbsolutePath().getParent();
        if (folder != null && ChildReader.isOwn(folder)) {
            ChildReader.delete(folder); // nobody else does it any more
        }
        Runtime.getRuntime().halt(1);
    }

    private static Answer answer(Kind kind, Path file) {
        try {
            return kind == Kind.PDF ? PdfDocument.read(file) : WordDocument.read(file);
        } catch (EncryptedDocumentException e) {
            return Answer.of(Outcome.ENCRYPTED);
        } catch (TooMuchTextException e) {
            return Answer.of(Outcome.TOO_LARGE);
        } catch (IOException | SAXException | TikaException | RuntimeException | StackOverflowError e) {
            return Answer.of(isTooMuch(e) ? Outcome.TOO_LARGE : Outcome.BROKEN);
        }
    }

    private static boolean isTooMuch(Throwable e) {
        for (Throwable cause = e; cause != null; cause = cause.getCause()) {
            if (cause instanceof TooMuchTextException) {
                return true;
            }
        }
        return false;
    }
}

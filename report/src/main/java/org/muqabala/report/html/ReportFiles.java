package org.muqabala.report.html;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.BufferedWriter;
import java.io.IOException;
import java.io.OutputStreamWriter;
import java.io.Writer;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Objects;
import org.muqabala.report.TemplateException;
import org.muqabala.report.view.Leaf;
import org.muqabala.report.view.Pages;

/** Writes the files of one report: one page where that is not too large, else several. */
final class ReportFiles {
    private final Press press;
    private final Pages pages;
    private final Path folder;

    ReportFiles(Press press, Pages pages, Path folder) {
        this.press = press;
        this.pages = pages;
        this.folder = folder;
    }

    /**
     * Writes the report.
     *
     * @param largest so many bytes a page with everything may have
     * @return how many pages were written
     */
    int write(long largest) throws IOException {
        if (!press.isSurelyMore(pages, largest) && isPrinted(new Leaf.Whole(), largest)) {
            return 1;
        }
        List<Leaf> leaves = pages.leaves();
        for (Leaf leaf : leaves) {
            isPrinted(leaf, Long.MAX_VALUE);
        }
        return leaves.size();
    }

    /** Prints a page; false where it has more bytes than it may have, of which the rest is not printed. */
    private boolean isPrinted(Leaf leaf, long most) throws IOException {
        Path file = folder.resolve(leaf.file());
        Files.createDirectories(Objects.requireNonNull(file.getParent()));
        BoundedStream bounded = new BoundedStream(Files.newOutputStream(file), most);
        try (bounded; // a writer that cannot write its rest leaves its stream open
                Writer writer = new BufferedWriter(new OutputStreamWriter(bounded, UTF_8))) {
            press.print(pages.page(leaf), writer);
        } catch (BoundedStream.FullException e) {
            return false; // what closing the file had left to write was too much
        } catch (TemplateException e) {
            if (bounded.isFull()) {
                return false;
            }
            throw e;
        }
        return true;
    }
}

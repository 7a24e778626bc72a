package org.muqabala.app.folder;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.NotDirectoryException;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.Comparator;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * The folder a comparison is written to. Its files are made in a folder of their own beside their places and then moved
 * there, each in one step: who looks sees an old file or a new one, never half of one. What else lies in the folder stays.
 */
public final class ReportFolder {
    /** The file that says which texts are compared. */
    private static final Path COMPARISON = Path.of("comparison.json");

    /** The file that says which further pages there are. */
    private static final Path PAGE = Path.of("report.html");

    private static final String TEXTS = "texts";
    private static final String TEXT_NAME = "[0-9a-f]{64}\\.txt";
    private static final String PAGES = "pages";
    private static final String PAGE_NAME = "[a-z]+-\\d+\\.html";

    private final Path folder;

    public ReportFolder(Path folder) {
        this.folder = folder;
    }

    /** Writes files into an empty folder. */
    @FunctionalInterface
    public interface Writer {
        void write(Path empty) throws IOException;
    }

    /** Fails where the folder, or the first of its parents that exists, is none that can be written to. Makes nothing. */
    public void checkWritable() throws IOException {
        @Nullable Path existing = folder.toAbsolutePath().normalize();
        while (existing != null && !Files.exists(existing)) {
            existing = existing.getParent();
        }
        if (existing == null || !Files.isDirectory(existing)) {
            throw new NotDirectoryException(String.valueOf(existing));
        }
        if (!Files.isWritable(existing)) {
            throw new java.nio.file.AccessDeniedException(existing.toString());
        }
    }

    /** Replaces the files of an earlier comparison by those that {@code writer} writes. */
    public void write(Writer writer) throws IOException {
        Files.createDirectories(folder);
        Path made = Files.createTempDirectory(folder, ".muqabala-");
        Thread cleaner = new Thread(() -> deleteQuietly(made));
        Runtime.getRuntime().addShutdownHook(cleaner); // whoever stops the program finds whole files or none
        try {
            writer.write(made);
            Set<Path> files = files(made);
            for (Path file : files) {
                Path place = folder.resolve(file);
                Files.createDirectories(place.getParent());
                Files.move(made.resolve(file), place, StandardCopyOption.ATOMIC_MOVE);
            }
            if (files.contains(COMPARISON)) {
                deleteExcept(files, TEXTS, TEXT_NAME);
            }
            if (files.contains(PAGE)) {
                deleteExcept(files, PAGES, PAGE_NAME);
            }
        } catch (UncheckedIOException e) {
            throw new IOException(e.getCause().getMessage(), e);
        } finally {
            delete(made);
            forget(cleaner);
        }
    }

    private static void deleteQuietly(Path made) {
        try {
            delete(made);
        } catch (IOException | UncheckedIOException e) {
            // what is written at this very moment stays behind
        }
    }

    private static void forget(Thread cleaner) {
        try {
            Runtime.getRuntime().removeShutdownHook(cleaner);
        } catch (IllegalStateException e) {
            // it runs already
        }
    }

    /** The files under a folder, relative to it, those in folders of their own first: the page comes after what it cites. */
    private static Set<Path> files(Path made) throws IOException {
        try (Stream<Path> all = Files.walk(made)) {
            return all.filter(Files::isRegularFile)
                    .map(made::relativize)
                    .collect(Collectors.toCollection(() -> new TreeSet<>(
                            Comparator.comparing(Path::getNameCount).reversed().thenComparing(Path::toString))));
        }
    }

    /** Texts of an earlier comparison would stay for ever, since each name is that of its content; so would further pages. */
    private void deleteExcept(Set<Path> files, String place, String name) throws IOException {
        Path texts = folder.resolve(place);
        if (!Files.isDirectory(texts)) {
            return;
        }
        List<Path> old;
        try (Stream<Path> all = Files.list(texts)) {
            old = all.filter(p -> p.getFileName().toString().matches(name))
                    .filter(p -> !files.contains(folder.relativize(p)))
                    .toList();
        }
        for (Path text : old) {
            Files.delete(text);
        }
    }

    private static void delete(Path made) throws IOException {
        List<Path> all;
        try (Stream<Path> walked = Files.walk(made)) {
            all = walked.sorted(Comparator.reverseOrder()).toList();
        }
        for (Path path : all) {
            Files.deleteIfExists(path);
        }
    }
}

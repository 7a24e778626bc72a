package org.muqabala.document;

import java.io.IOException;
import java.nio.file.DirectoryStream;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;
import org.muqabala.text.InParallel;
import org.muqabala.text.Problem;
import org.muqabala.text.Severity;

/**
 * Reads files and folders into documents. A folder gives the files that the reader takes, .txt files where nothing else is
 * said, not those of its own folders; where it holds a sources.json, the files that it lists. The order of the paths changes
 * nothing.
 */
public final class SourceFiles {
    /** A manifest is not larger. */
    private static final long MOST_BYTES = 64L << 20;

    private static final String MANIFEST = "sources.json";

    private final List<Problem> problems = new ArrayList<>();
    /** By the file that a path leads to, so that none is read twice. */
    private final Map<Path, Found> files = new TreeMap<>();

    private final ReadingSettings settings;

    private SourceFiles(ReadingSettings settings) {
        this.settings = settings;
    }

    /**
     * A file to read.
     *
     * @param path where it is
     * @param entry what is told of it, under its path as the user gave it
     * @param listed true where a manifest lists it
     */
    private record Found(Path path, ManifestEntry entry, boolean listed) {}

    /** The documents of files and folders of plain text, and what went wrong with the rest. */
    public static SourceSet read(List<Path> paths) {
        return read(paths, ReadingSettings.of(new PlainTextReader()));
    }

    /** The documents of files and folders, and what went wrong with the rest. */
    public static SourceSet read(List<Path> paths, ReadingSettings settings) {
        SourceFiles reader = new SourceFiles(settings);
        paths.stream().sorted(Comparator.comparing(SourceFiles::shown)).forEach(reader::find);
        List<Document> documents = reader.documents();
        reader.problems.sort(Comparator.comparing((Problem p) -> Objects.requireNonNullElse(p.source(), ""))
                .thenComparing(Problem::code)
                .thenComparing(Problem::message));
        return new SourceSet(documents, reader.problems);
    }

    private void find(Path path) {
        if (!Files.exists(path)) {
            add("path-missing", Severity.ERROR, path, "expected a file or a folder, found nothing; mend the path");
        } else if (Files.isDirectory(path)) {
            folder(path);
        } else {
            file(path, ManifestEntry.of(settings.names().getOrDefault(path, shown(path))), false);
        }
    }

    private void folder(Path folder) {
        List<Path> texts = texts(folder);
        Path manifest = folder.resolve(MANIFEST);
        Manifest told = Files.exists(manifest) ? manifest(manifest) : null;
        if (told != null) {
            problems.addAll(told.problems());
        }
        if (told == null || told.state() == Manifest.State.BROKEN) {
            texts.forEach(text -> file(text, ManifestEntry.of(shown(text)), false));
        } else {
            listed(folder, told, texts);
        }
        if (texts.isEmpty() && told == null) {
            add(
                    "folder-empty",
                    Severity.WARNING,
                    folder,
                    "expected texts, pages, documents, feeds, tables or archives, found none; name the files themselves");
        }
    }

    private void listed(Path folder, Manifest manifest, List<Path> texts) {
        Set<Path> unlisted = new TreeSet<>(texts);
        for (ManifestEntry entry : manifest.entries()) {
            Path file = within(folder, entry.file());
            if (file == null) {
                add(
                        "file-outside-folder",
                        Severity.ERROR,
                        folder.resolve(MANIFEST),
                        "expected the name of a file in this folder, found \"" + entry.file() + "\"",
                        entry.file());
            } else if (!Files.isRegularFile(file)) {
                add(
                        "listed-file-missing",
                        Severity.ERROR,
                        file,
                        "expected the file that " + shown(folder.resolve(MANIFEST))
                                + " lists, found none; mend its \"file\"");
            } else {
                file(file, entry.named(shown(file)), true);
            }
            if (file != null) {
                unlisted.remove(file);
            }
        }
        unlisted.forEach(file -> add(
                "file-not-listed",
                Severity.NOTICE,
                file,
                "not read, since " + shown(folder.resolve(MANIFEST))
                        + " does not list it; add it there if it is a source"));
    }

    private static @Nullable Path within(Path folder, String name) {
        try {
            Path file = folder.resolve(name);
            return !Path.of(name).isAbsolute()
                            && file.toAbsolutePath()
                                    .normalize()
                                    .startsWith(folder.toAbsolutePath().normalize())
                            && !Path.of(name).normalize().startsWith("..")
                    ? folder.resolve(Path.of(name).normalize())
                    : null;
        } catch (InvalidPathException e) {
            return null;
        }
    }

    private List<Path> texts(Path folder) {
        List<Path> texts = new ArrayList<>();
        try (DirectoryStream<Path> entries = Files.newDirectoryStream(folder)) {
            for (Path entry : entries) {
                String name = String.valueOf(entry.getFileName());
                if (settings.texts().takes(name)
                        && !name.startsWith(".")
                        && !name.equals(MANIFEST)
                        && !Files.isDirectory(entry)) {
                    texts.add(entry);
                }
            }
        } catch (IOException | java.nio.file.DirectoryIteratorException e) {
            add("path-unreadable", Severity.ERROR, folder, "expected a folder that can be read; " + reason(e));
        }
        texts.sort(Comparator.comparing(SourceFiles::shown));
        return texts;
    }

    private @Nullable Manifest manifest(Path path) {
        try {
            if (Files.size(path) > MOST_BYTES) {
                add("file-too-large", Severity.WARNING, path, "expected at most " + (MOST_BYTES >> 20) + " MB");
                return null;
            }
            Utf8.Result result = Utf8.decode(Files.readAllBytes(path));
            if (result instanceof Utf8.Text text) {
                return ManifestReader.read(shown(path), text.value());
            }
            problems.add(((Utf8.Invalid) result).problem(shown(path), Severity.WARNING));
        } catch (IOException e) {
            add("path-unreadable", Severity.WARNING, path, "expected a file that can be read; " + reason(e));
        }
        return null;
    }

    private void file(Path path, ManifestEntry entry, boolean listed) {
        Path real;
        try {
            real = path.toRealPath();
        } catch (IOException e) {
            add("path-unreadable", Severity.ERROR, path, "expected a file that can be read; " + reason(e));
            return;
        }
        Found before = files.get(real);
        if (before == null || listed && !before.listed()) {
            files.put(real, new Found(path, entry, listed));
        }
        if (before != null) {
            add("file-given-twice", Severity.NOTICE, path, "given more than once; read once");
        }
    }

    private List<Document> documents() {
        List<Found> found = new ArrayList<>(files.values());
        found.sort(Comparator.comparing(f -> f.entry().file()));
        List<SourceText> texts = new ArrayList<>();
        for (FileTexts read : texts(found)) {
            texts.addAll(read.texts());
            problems.addAll(read.problems());
        }
        Editions.Kept kept = settings.copies() == ReadingSettings.Copies.LEFT_OUT
                ? Editions.of(texts)
                : new Editions.Kept(Documents.of(texts), List.of());
        problems.addAll(kept.problems());
        return kept.documents().stream()
                .sorted(Comparator.comparing(d -> d.source().id()))
                .toList();
    }

    /** The texts of each file, in their order. */
    private List<FileTexts> texts(List<Found> found) {
        Tally tally = new Tally(found.size(), settings.listener());
        return InParallel.each(found, settings.threads(), file -> {
            FileTexts texts = texts(file);
            tally.one();
            return texts;
        });
    }

    /** How many files were read. */
    private static final class Tally {
        private final int of;
        private final ReadingListener listener;
        private int done;

        Tally(int of, ReadingListener listener) {
            this.of = of;
            this.listener = listener;
        }

        synchronized void one() {
            listener.read(++done, of);
        }
    }

    private FileTexts texts(Found file) {
        try {
            return Files.isRegularFile(file.path())
                    ? settings.texts().read(file.path(), file.entry())
                    : FileTexts.none(problem(
                            "not-a-file",
                            Severity.ERROR,
                            file.entry().file(),
                            "expected a file, found a pipe or a device; save it as a file"));
        } catch (IOException e) {
            return FileTexts.none(problem(
                    "path-unreadable",
                    Severity.ERROR,
                    file.entry().file(),
                    "expected a file that can be read; " + reason(e)));
        } catch (RuntimeException | StackOverflowError e) { // one file must not take the others with it
            return FileTexts.none(problem(
                    "reader-failed",
                    Severity.ERROR,
                    file.entry().file(),
                    "expected a file that the program can read, and failed on this one ("
                            + e.getClass().getSimpleName()
                            + "), which is a fault of the program; save it as plain text, and report it"));
        }
    }

    private void add(String code, Severity severity, Path path, String message, String... args) {
        problems.add(problem(code, severity, shown(path), message, args));
    }

    private static Problem problem(String code, Severity severity, String name, String message, String... args) {
        List<String> all = new ArrayList<>(List.of(name));
        all.addAll(List.of(args));
        return new Problem(code, severity, name, null, all, name + ": " + message);
    }

    private static String reason(Exception e) {
        return "the system says " + e.getClass().getSimpleName();
    }

    private static String shown(Path path) {
        return path.toString().replace(path.getFileSystem().getSeparator(), "/");
    }
}

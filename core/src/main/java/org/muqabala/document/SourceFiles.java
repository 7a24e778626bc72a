package org.muqabala.document;

import java.io.IOException;
import java.nio.file.DirectoryStream;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
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

    private final TextReader reader;

    private SourceFiles(TextReader reader) {
        this.reader = reader;
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
        return read(paths, new PlainTextReader());
    }

    /** The documents of files and folders, and what went wrong with the rest. Of each article one is read: see {@link Editions}. */
    public static SourceSet read(List<Path> paths, TextReader texts) {
        return read(paths, texts, Editions::of);
    }

    /** As {@link #read(List, TextReader)}, copies and older versions of an article read as well. */
    public static SourceSet readAll(List<Path> paths, TextReader texts) {
        return read(paths, texts, found -> new Editions.Kept(Documents.of(found), List.of()));
    }

    /** As {@link #readAll(List, TextReader)} for files and folders of plain text. */
    public static SourceSet readAll(List<Path> paths) {
        return readAll(paths, new PlainTextReader());
    }

    private static SourceSet read(
            List<Path> paths, TextReader texts, Function<List<SourceText>, Editions.Kept> editions) {
        SourceFiles reader = new SourceFiles(texts);
        paths.stream().sorted(Comparator.comparing(SourceFiles::shown)).forEach(reader::find);
        List<Document> documents = reader.documents(editions);
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
            file(path, ManifestEntry.of(shown(path)), false);
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
            add("folder-empty", Severity.WARNING, folder, "expected .txt files, found none; name the files themselves");
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
                            && file.normalize().startsWith(folder.normalize())
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
                if (reader.takes(name)
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
            Utf8.Invalid invalid = (Utf8.Invalid) result;
            String value = String.format(Locale.ROOT, "%02X", invalid.value());
            String offset = String.valueOf(invalid.offset());
            add(
                    "not-utf8",
                    Severity.WARNING,
                    path,
                    "expected UTF-8, found the byte " + value + " at offset " + offset + "; save the file as UTF-8",
                    value,
                    offset);
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

    private List<Document> documents(Function<List<SourceText>, Editions.Kept> editions) {
        List<Found> found = new ArrayList<>(files.values());
        found.sort(Comparator.comparing(f -> f.entry().file()));
        List<SourceText> texts = new ArrayList<>();
        for (Found file : found) {
            FileTexts read = texts(file);
            texts.addAll(read.texts());
            problems.addAll(read.problems());
        }
        Editions.Kept kept = editions.apply(texts);
        problems.addAll(kept.problems());
        return kept.documents().stream()
                .sorted(Comparator.comparing(d -> d.source().id()))
                .toList();
    }

    private FileTexts texts(Found file) {
        try {
            if (Files.isRegularFile(file.path())) {
                return reader.read(file.path(), file.entry());
            }
            add(
                    "not-a-file",
                    Severity.ERROR,
                    file.path(),
                    "expected a file, found a pipe or a device; save it as a file");
        } catch (IOException e) {
            add("path-unreadable", Severity.ERROR, file.path(), "expected a file that can be read; " + reason(e));
        }
        return FileTexts.none();
    }

    private void add(String code, Severity severity, Path path, String message, String... args) {
        List<String> all = new ArrayList<>();
        all.add(shown(path));
        all.addAll(List.of(args));
        problems.add(new Problem(code, severity, shown(path), null, all, shown(path) + ": " + message));
    }

    private static String reason(Exception e) {
        return "the system says " + e.getClass().getSimpleName();
    }

    private static String shown(Path path) {
        return path.toString().replace(path.getFileSystem().getSeparator(), "/");
    }
}

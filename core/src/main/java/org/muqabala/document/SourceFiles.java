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
import org.muqabala.text.Problem;
import org.muqabala.text.Severity;

/**
 * Reads files and folders into documents. A folder gives its .txt files, not those of its own folders; where it holds a
 * sources.json, the files that it lists. The order of the paths changes nothing.
 */
public final class SourceFiles {
    /** Text files are not larger; what is larger is something else. */
    private static final long MOST_BYTES = 64L << 20;

    private static final String MANIFEST = "sources.json";

    private final List<Problem> problems = new ArrayList<>();
    /** By the file that a path leads to, so that none is read twice. */
    private final Map<Path, Found> files = new TreeMap<>();

    private SourceFiles() {}

    /**
     * A file to read.
     *
     * @param path where it is
     * @param entry what is told of it, under its path as the user gave it
     * @param listed true where a manifest lists it
     */
    private record Found(Path path, ManifestEntry entry, boolean listed) {}

    /** The documents of files and folders, and what went wrong with the rest. */
    public static SourceSet read(List<Path> paths) {
        SourceFiles reader = new SourceFiles();
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
                file(file, named(entry, shown(file)), true);
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

    private static ManifestEntry named(ManifestEntry entry, String file) {
        return new ManifestEntry(
                file,
                entry.title(),
                entry.publisher(),
                entry.published(),
                entry.url(),
                entry.language(),
                entry.sections());
    }

    private List<Path> texts(Path folder) {
        List<Path> texts = new ArrayList<>();
        try (DirectoryStream<Path> entries = Files.newDirectoryStream(folder)) {
            for (Path entry : entries) {
                String name = String.valueOf(entry.getFileName());
                if (name.endsWith(".txt") && !name.startsWith(".") && !Files.isDirectory(entry)) {
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
        String text = text(path, Severity.WARNING);
        return text == null ? null : ManifestReader.read(shown(path), text);
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
        List<Found> usable = new ArrayList<>();
        List<String> texts = new ArrayList<>();
        for (Found file : found) {
            String text = text(file.path(), Severity.ERROR);
            if (text != null && text.isBlank()) {
                add("file-empty", Severity.ERROR, file.path(), "expected the text of an article, found an empty file");
            } else if (text != null) {
                usable.add(file);
                texts.add(text);
            }
        }
        List<String> ids = SourceIds.of(usable.stream().map(Found::entry).toList());
        List<Document> documents = new ArrayList<>();
        for (int i = 0; i < usable.size(); i++) {
            documents.add(Documents.of(ids.get(i), usable.get(i).entry(), texts.get(i)));
        }
        documents.sort(Comparator.comparing(d -> d.source().id()));
        return documents;
    }

    /** The text of a file; null, and a problem, where it has none that can be used. */
    private @Nullable String text(Path path, Severity severity) {
        byte[] bytes;
        try {
            if (Files.size(path) > MOST_BYTES) {
                add("file-too-large", severity, path, "expected a text of at most " + (MOST_BYTES >> 20) + " MB");
                return null;
            }
            bytes = Files.readAllBytes(path);
        } catch (IOException e) {
            add("path-unreadable", severity, path, "expected a file that can be read; " + reason(e));
            return null;
        }
        Utf8.Result result = Utf8.decode(bytes);
        if (result instanceof Utf8.Invalid invalid) {
            String value = String.format(java.util.Locale.ROOT, "%02X", invalid.value());
            add(
                    "not-utf8",
                    severity,
                    path,
                    "expected UTF-8, found the byte " + value + " at offset " + invalid.offset()
                            + "; save the file as UTF-8",
                    value,
                    String.valueOf(invalid.offset()));
            return null;
        }
        return ((Utf8.Text) result).value();
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

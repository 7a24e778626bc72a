package org.muqabala.spark.input;

import java.io.FileNotFoundException;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import org.apache.hadoop.conf.Configuration;
import org.apache.hadoop.fs.FileStatus;
import org.apache.hadoop.fs.FileSystem;
import org.apache.hadoop.fs.Path;
import org.jspecify.annotations.Nullable;
import org.muqabala.document.Manifest;
import org.muqabala.document.ManifestEntry;
import org.muqabala.document.ManifestReader;
import org.muqabala.inputs.InputFiles;
import org.muqabala.spark.table.Problems;
import org.muqabala.text.Problem;
import org.muqabala.text.Severity;

/** Finds what there is to read under the paths of a command line. */
final class Listing {
    private static final String MANIFEST = "sources.json";
    private static final String PARQUET = ".parquet";

    /** Larger files of JSON lines are read in parts; so many bytes are read as one table at most. */
    private static final long MOST_BYTES = 32L << 20;

    private static final long PART_BYTES = 16L << 20;

    private final Configuration hadoop;
    private final InputFiles opener = new InputFiles(null);
    private final Map<String, Found> found = new TreeMap<>();
    private final List<Problem> problems = new ArrayList<>();

    /** A file, by the name that is shown. */
    private record Found(FileStatus file, ManifestEntry told) {}

    Listing(Configuration hadoop) {
        this.hadoop = hadoop;
    }

    /** What could not be found, or is to be noticed of it. */
    List<Problem> problems() {
        return problems;
    }

    /** The files that are no tables of Parquet, in pieces, in the order of the names that are shown. */
    List<Piece> pieces() {
        List<Piece> pieces = new ArrayList<>();
        long number = 0;
        for (Found file : found.values()) {
            long length = file.file.getLen();
            String path = file.file.getPath().toString();
            if (isParquet(path)) {
                number++;
            } else if (!isLines(path) || length <= MOST_BYTES) {
                pieces.add(Piece.of(number++, path, 0, length, file.told));
            } else {
                for (long start = 0; start < length; start += PART_BYTES) {
                    // by the ending of its name a part is known for what it is
                    String name = start == 0 ? file.told.file() : file.told.file() + "@" + start + ".jsonl";
                    long end = Math.min(length, start + PART_BYTES);
                    pieces.add(Piece.of(number++, path, start, end, file.told.named(name)));
                }
            }
        }
        return pieces;
    }

    /** The tables of Parquet by their paths: how manieth each is, and the name that is shown. */
    Map<String, Table> tables() {
        Map<String, Table> tables = new TreeMap<>();
        long number = (long) found.size() + pieces().size();
        for (Found file : found.values()) {
            if (isParquet(file.file.getPath().toString())) {
                tables.put(file.file.getPath().toString(), new Table(number++, file.told.file()));
            }
        }
        return tables;
    }

    /** Looks for what is at a path: a file, a folder, or several where it has wildcards. */
    void find(String path) throws IOException {
        Path given = new Path(path);
        FileSystem files = given.getFileSystem(hadoop);
        FileStatus[] matched = files.globStatus(given);
        if (matched == null || matched.length == 0) {
            tell("path-missing", Severity.ERROR, path, "expected a file or a folder, found nothing; mend the path");
            return;
        }
        boolean pattern = matched.length > 1 || !matched[0].getPath().getName().equals(given.getName());
        for (FileStatus status : matched) {
            String name = pattern ? shown(given, status) : path;
            if (status.isDirectory()) {
                folder(files, status.getPath(), name.endsWith("/") ? name.substring(0, name.length() - 1) : name);
            } else {
                add(status, ManifestEntry.of(name));
            }
        }
    }

    /** The name of what a pattern matched: as it was written, but for the part that the pattern stands for. */
    private static String shown(Path given, FileStatus status) {
        String whole = status.getPath().toString();
        return given.toUri().getScheme() == null ? status.getPath().toUri().getPath() : whole;
    }

    private void folder(FileSystem files, Path folder, String name) throws IOException {
        Map<String, FileStatus> inside = new TreeMap<>();
        for (FileStatus status : files.listStatus(folder)) {
            String file = status.getPath().getName();
            if (status.isFile() && !file.startsWith(".") && !file.startsWith("_")) {
                inside.put(file, status);
            }
        }
        FileStatus manifest = inside.remove(MANIFEST);
        inside.keySet().removeIf(file -> !opener.takes(file) && !isParquet(file));
        Manifest told = manifest == null ? null : manifest(files, manifest, name + "/" + MANIFEST);
        if (told == null || told.state() == Manifest.State.BROKEN) {
            inside.forEach((file, status) -> add(status, ManifestEntry.of(name + "/" + file)));
        } else {
            listed(told, inside, name);
        }
        if (inside.isEmpty() && told == null) {
            tell("folder-empty", Severity.WARNING, name, "expected tables, archives or articles, found none");
        }
    }

    private void listed(Manifest told, Map<String, FileStatus> inside, String name) {
        Set<String> unlisted = new TreeSet<>(inside.keySet());
        for (ManifestEntry entry : told.entries()) {
            FileStatus status = inside.get(entry.file());
            if (status == null) {
                tell(
                        "listed-file-missing",
                        Severity.ERROR,
                        name + "/" + entry.file(),
                        "expected the file that " + name + "/" + MANIFEST + " lists, found none; mend its \"file\"");
            } else {
                add(status, entry.named(name + "/" + entry.file()));
                unlisted.remove(entry.file());
            }
        }
        unlisted.forEach(file -> tell(
                "file-not-listed",
                Severity.NOTICE,
                name + "/" + file,
                "not read, since " + name + "/" + MANIFEST + " does not list it; add it there if it is a source"));
    }

    private @Nullable Manifest manifest(FileSystem files, FileStatus file, String name) throws IOException {
        if (file.getLen() > MOST_BYTES) {
            tell("file-too-large", Severity.WARNING, name, "expected at most " + (MOST_BYTES >> 20) + " MB");
            return null;
        }
        try (InputStream in = files.open(file.getPath())) {
            Manifest told = ManifestReader.read(name, new String(in.readAllBytes(), StandardCharsets.UTF_8));
            problems.addAll(told.problems());
            return told;
        } catch (FileNotFoundException e) {
            return null;
        }
    }

    private void add(FileStatus status, ManifestEntry told) {
        if (found.putIfAbsent(told.file(), new Found(status, told)) != null) {
            tell("file-given-twice", Severity.NOTICE, told.file(), "given more than once; read once");
        }
    }

    private static boolean isParquet(String name) {
        return hasEnding(name, PARQUET);
    }

    private static boolean isLines(String name) {
        return hasEnding(name, ".jsonl", ".ndjson");
    }

    private static boolean hasEnding(String name, String... endings) {
        String lower = name.toLowerCase(Locale.ROOT);
        return Arrays.stream(endings).anyMatch(lower::endsWith);
    }

    private void tell(String code, Severity severity, String name, String message) {
        problems.add(Problems.tell(code, severity, name, message));
    }
}

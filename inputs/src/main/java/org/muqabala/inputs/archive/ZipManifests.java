package org.muqabala.inputs.archive;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;
import org.muqabala.document.Manifest;
import org.muqabala.document.ManifestEntry;
import org.muqabala.document.ManifestReader;
import org.muqabala.inputs.article.Names;
import org.muqabala.inputs.article.Parts;
import org.muqabala.inputs.format.Allowance;
import org.muqabala.inputs.format.Blob;
import org.muqabala.inputs.format.Problems;
import org.muqabala.text.Problem;
import org.muqabala.text.Severity;

/**
 * What each sources.json in a ZIP tells of the files of its folder, as it does in a folder of a disk: the files that it lists
 * are the sources, and others beside it are named in a notice. They may stand anywhere in the archive, so they are looked for
 * before anything else is read.
 */
final class ZipManifests {
    private static final String FILE = "sources.json";

    private final ManifestEntry archive;
    /** By their path in the archive. */
    private final Map<String, ManifestEntry> listed = new TreeMap<>();

    private final Set<String> folders = new TreeSet<>();
    private final Set<String> missing = new TreeSet<>();
    private final List<Problem> problems = new ArrayList<>();

    private ZipManifests(ManifestEntry archive) {
        this.archive = archive;
    }

    static ZipManifests none() {
        return new ZipManifests(ManifestEntry.of(""));
    }

    /** What stands in the manifests of an archive. */
    static ZipManifests of(Blob blob, ManifestEntry told) throws IOException {
        ZipManifests manifests = new ZipManifests(told);
        if (ByteSearch.isIn(blob, FILE)) {
            // what is wrong with the archive is told when its files are read
            new ZipWalk(blob, new Allowance(), new Gathered(told.file()), manifests.finder()).walk();
        }
        return manifests;
    }

    private ZipWalk.Visitor finder() {
        return new ZipWalk.Visitor() {
            @Override
            public boolean wants(String path) {
                return isManifest(path) && !Kinds.isBeside(path);
            }

            @Override
            public void take(String path, byte[] bytes, ZipWalk.State state) {
                add(path, bytes);
            }
        };
    }

    private void add(String path, byte[] bytes) {
        String name = archive.file() + "!/" + Names.shown(path);
        Manifest manifest;
        try {
            String json = StandardCharsets.UTF_8
                    .newDecoder()
                    .decode(ByteBuffer.wrap(bytes))
                    .toString();
            manifest = ManifestReader.read(name, json.startsWith("\uFEFF") ? json.substring(1) : json);
        } catch (CharacterCodingException e) {
            problems.add(Problems.ofFile(
                    "manifest-broken",
                    Severity.WARNING,
                    name,
                    "expected UTF-8, found other bytes; the folder is read without this file until that is mended",
                    "no UTF-8"));
            return;
        }
        problems.addAll(manifest.problems());
        if (manifest.state() == Manifest.State.USABLE) {
            String folder = path.substring(0, path.length() - FILE.length());
            folders.add(folder);
            manifest.entries().forEach(entry -> add(name, folder, entry));
        }
    }

    private void add(String manifest, String folder, ManifestEntry entry) {
        String file = within(entry.file());
        if (file == null) {
            problems.add(Problems.ofFile(
                    "file-outside-folder",
                    Severity.ERROR,
                    manifest,
                    "expected the name of a file in this folder, found \"" + entry.file() + "\"",
                    entry.file()));
        } else {
            listed.put(folder + file, entry);
            missing.add(folder + file);
        }
    }

    /** The name without detours; null where it leads out of its folder. */
    private static @Nullable String within(String name) {
        List<String> parts = new ArrayList<>();
        for (String part : name.replace('\\', '/').split("/", -1)) {
            if (part.equals("..") || part.isEmpty() && parts.isEmpty()) {
                return null;
            }
            if (!part.equals(".") && !part.isEmpty()) {
                parts.add(part);
            }
        }
        return String.join("/", parts);
    }

    boolean isManifest(String path) {
        return path.equals(FILE) || path.endsWith("/" + FILE);
    }

    /** Is a file a source? Where a manifest stands beside it that does not list it, it is none, which is told. */
    boolean isSource(String path) {
        missing.remove(path);
        String folder = path.substring(0, path.lastIndexOf('/') + 1);
        if (!listed.containsKey(path) && folders.contains(folder)) {
            problems.add(Problems.ofFile(
                    "file-not-listed",
                    Severity.NOTICE,
                    archive.file() + "!/" + Names.shown(path),
                    "not read, since " + FILE + " beside it does not list it; add it there if it is a source"));
            return false;
        }
        return true;
    }

    /** What is told of a file, and where its manifest leaves that out what is told of the archive. */
    ManifestEntry told(String path, String name) {
        ManifestEntry entry = listed.get(path);
        ManifestEntry all = Parts.of(archive, name);
        return entry == null
                ? all
                : entry.named(name).completedBy(null, all.publisher(), all.published(), null, all.language());
    }

    /** What is wrong with the manifests, when all files were seen. */
    List<Problem> problems() {
        List<Problem> all = new ArrayList<>(problems);
        for (String path : missing) {
            all.add(Problems.ofFile(
                    "listed-file-missing",
                    Severity.ERROR,
                    archive.file() + "!/" + Names.shown(path),
                    "expected the file that " + FILE + " lists, found none; mend its \"file\""));
        }
        return all;
    }
}

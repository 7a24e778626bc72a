package org.muqabala.workspace;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeSet;
import java.util.concurrent.atomic.AtomicInteger;
import org.muqabala.align.Asserted;
import org.muqabala.comparison.Comparison;
import org.muqabala.document.Document;
import org.muqabala.text.Ids;

/**
 * Keeps what a comparison read and found in a folder: of each source what it names and speaks of, of each story its
 * comparison, each under a digest of all that it hangs on. So what is found under a digest is what would be made again, and a
 * run that is killed leaves what it kept so far.
 */
public final class Workspace implements Memory, AutoCloseable {
    private final Kept kept;
    private final Map<Document, String> digests = Collections.synchronizedMap(new IdentityHashMap<>());
    private final AtomicInteger read = new AtomicInteger();
    private final AtomicInteger compared = new AtomicInteger();

    private Workspace(Kept kept) {
        this.kept = kept;
    }

    /**
     * Opens a workspace; made where it is missing.
     *
     * @param folder of its own
     * @param maker the program and the words that sources are read with: what another one kept is given up
     * @throws WorkspaceException where the folder is damaged, used by another run, or none of this program
     */
    public static Workspace open(Path folder, String maker) {
        return new Workspace(Kept.open(folder, maker));
    }

    /** Was what it held given up, since another maker kept it? */
    public boolean isRenewed() {
        return kept.isRenewed();
    }

    /** How many sources were read since it was opened. */
    public int sourcesRead() {
        return read.get();
    }

    /** How many stories were compared since it was opened. */
    public int storiesCompared() {
        return compared.get();
    }

    @Override
    public Optional<Known> source(Document source) {
        return find("source:" + digest(source), List.of(), Known.class);
    }

    @Override
    public void keep(Document source, Known known) {
        read.incrementAndGet();
        kept.put("source:" + digest(source), RecordWriter.bytes(known, List.of()));
    }

    @Override
    public Optional<Comparison> story(List<Document> sources, Asserted told) {
        return find(key(sources, told), texts(sources), Comparison.class)
                .map(found -> new Comparison(
                        sources, found.origins(), found.events(), found.claims(), found.groups(), found.problems()));
    }

    @Override
    public void keep(List<Document> sources, Asserted told, Comparison found) {
        compared.incrementAndGet();
        Comparison bare = new Comparison(
                List.of(), found.origins(), found.events(), found.claims(), found.groups(), found.problems());
        kept.put(key(sources, told), RecordWriter.bytes(bare, texts(sources)));
    }

    private <T> Optional<T> find(String key, List<String> texts, Class<T> records) {
        Optional<byte[]> bytes = kept.get(key);
        if (bytes.isEmpty()) {
            return Optional.empty();
        }
        try {
            return Optional.of(RecordReader.read(bytes.get(), texts, records));
        } catch (IOException e) {
            return Optional.empty(); // it is made again, and kept anew
        }
    }

    private static List<String> texts(List<Document> sources) {
        return sources.stream().map(Document::text).toList();
    }

    private String digest(Document source) {
        return digests.computeIfAbsent(source, s -> Ids.sha256(RecordWriter.bytes(s, List.of())));
    }

    private String key(List<Document> sources, Asserted told) {
        List<Object> all = new ArrayList<>();
        sources.forEach(source -> all.add(digest(source)));
        all.add(new TreeSet<>(told.same()));
        all.add(new TreeSet<>(told.different()));
        return "story:" + Ids.sha256(RecordWriter.bytes(all, List.of()));
    }

    /** Gives up what no source and no story of this run is, and keeps the rest for the next run. */
    public void finish() {
        kept.leaveUsed();
    }

    @Override
    public void close() {
        kept.close();
    }
}

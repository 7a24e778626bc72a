package org.muqabala.workspace;

import java.io.EOFException;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Stream;
import java.util.zip.CRC32;
import org.apache.lucene.analysis.core.KeywordAnalyzer;
import org.apache.lucene.document.Document;
import org.apache.lucene.document.Field;
import org.apache.lucene.document.StoredField;
import org.apache.lucene.document.StringField;
import org.apache.lucene.index.CorruptIndexException;
import org.apache.lucene.index.DirectoryReader;
import org.apache.lucene.index.IndexFormatTooNewException;
import org.apache.lucene.index.IndexFormatTooOldException;
import org.apache.lucene.index.IndexWriter;
import org.apache.lucene.index.IndexWriterConfig;
import org.apache.lucene.index.LeafReaderContext;
import org.apache.lucene.index.MultiTerms;
import org.apache.lucene.index.PostingsEnum;
import org.apache.lucene.index.Term;
import org.apache.lucene.index.Terms;
import org.apache.lucene.index.TermsEnum;
import org.apache.lucene.search.DocIdSetIterator;
import org.apache.lucene.store.AlreadyClosedException;
import org.apache.lucene.store.Directory;
import org.apache.lucene.store.FSDirectory;
import org.apache.lucene.store.LockObtainFailedException;
import org.apache.lucene.util.Bits;
import org.apache.lucene.util.BytesRef;

/** Bytes by key in an index of Lucene. What was put before the last of its commits outlives the end of the program, however it ends. */
final class Kept implements AutoCloseable {
    private static final String KEY = "key";
    private static final String VALUE = "value";

    /** What the index says of itself. */
    private static final String KIND = "muqabala";

    private static final String MAKER = "maker";
    /** Another one writes other bytes. */
    private static final String FORMAT = "workspace 1";

    /** The files of an index, whole or in the making. */
    private static final String OWN_FILE = "write\\.lock|(pending_)?segments\\w*|_[\\w-]+\\.\\w+";

    /** So many are put between two commits. */
    private static final int COMMIT = 200;

    private final Path folder;
    private final Directory directory;
    private final IndexWriter writer;
    private final DirectoryReader reader;
    private final boolean isRenewed;
    private final Set<String> used = ConcurrentHashMap.newKeySet();
    private int put;

    private Kept(Path folder, Directory directory, IndexWriter writer, DirectoryReader reader, boolean isRenewed) {
        this.folder = folder;
        this.directory = directory;
        this.writer = writer;
        this.reader = reader;
        this.isRenewed = isRenewed;
    }

    static Kept open(Path folder, String maker) {
        try {
            Files.createDirectories(folder);
            requireOwn(folder);
            return opened(folder, maker);
        } catch (LockObtainFailedException e) {
            throw new WorkspaceException(
                    "expected a workspace that no other run uses at " + folder
                            + ", found one in use; wait for that run, or name another folder",
                    e);
        } catch (CorruptIndexException
                | IndexFormatTooOldException
                | IndexFormatTooNewException
                | EOFException
                | NoSuchFileException
                | IllegalArgumentException e) {
            throw damaged(folder, e);
        } catch (IOException e) {
            throw failed(folder, e);
        }
    }

    private static void requireOwn(Path folder) throws IOException {
        try (Stream<Path> files = Files.list(folder)) {
            Optional<String> other = files.map(file -> String.valueOf(file.getFileName()))
                    .filter(name -> !name.matches(OWN_FILE))
                    .sorted()
                    .findFirst();
            if (other.isPresent()) {
                throw foreign(folder, other.get());
            }
        }
    }

    private static Kept opened(Path folder, String maker) throws IOException {
        Directory directory = FSDirectory.open(folder);
        IndexWriter writer = new IndexWriter(directory, new IndexWriterConfig(new KeywordAnalyzer()));
        boolean isOpen = false;
        try {
            Map<String, String> own = Map.of(KIND, FORMAT, MAKER, maker);
            Map<String, String> found = said(writer);
            boolean isNew = found.isEmpty() && writer.getDocStats().maxDoc == 0;
            if (!isNew && !found.containsKey(KIND)) {
                throw foreign(folder, "an index of another program");
            }
            boolean isRenewed = !isNew && !found.equals(own);
            if (isRenewed) {
                writer.deleteAll();
            }
            writer.setLiveCommitData(own.entrySet());
            writer.commit();
            Kept kept = new Kept(folder, directory, writer, DirectoryReader.open(writer), isRenewed);
            isOpen = true;
            return kept;
        } finally {
            if (!isOpen) {
                writer.rollback();
                directory.close();
            }
        }
    }

    private static Map<String, String> said(IndexWriter writer) {
        Map<String, String> said = new HashMap<>();
        Iterable<Map.Entry<String, String>> data = writer.getLiveCommitData();
        if (data != null) {
            data.forEach(entry -> said.put(entry.getKey(), entry.getValue()));
        }
        return said;
    }

    private static WorkspaceException foreign(Path folder, String found) {
        return new WorkspaceException("expected a workspace, or an empty folder, at " + folder + ", found " + found
                + "; name another folder");
    }

    private static WorkspaceException damaged(Path folder, Exception e) {
        return new WorkspaceException(
                "expected a workspace that can be read at " + folder + ", found a damaged one ("
                        + e.getClass().getSimpleName() + "); delete the folder, and the next run makes it anew",
                e);
    }

    private static WorkspaceException failed(Path folder, IOException e) {
        return new WorkspaceException(
                "expected to read and write the workspace at " + folder + ", found: " + e.getMessage()
                        + "; name another folder",
                e);
    }

    boolean isRenewed() {
        return isRenewed;
    }

    /** What an earlier run put under a key; empty where nothing whole is there. */
    Optional<byte[]> get(String key) {
        try {
            for (LeafReaderContext leaf : reader.leaves()) {
                PostingsEnum found = leaf.reader().postings(new Term(KEY, key));
                Bits live = leaf.reader().getLiveDocs();
                int document = found == null ? DocIdSetIterator.NO_MORE_DOCS : found.nextDoc();
                if (document != DocIdSetIterator.NO_MORE_DOCS && (live == null || live.get(document))) {
                    BytesRef value =
                            leaf.reader().storedFields().document(document).getBinaryValue(VALUE);
                    Optional<byte[]> whole = whole(value);
                    whole.ifPresent(bytes -> used.add(key));
                    return whole;
                }
            }
            return Optional.empty();
        } catch (CorruptIndexException | RuntimeException e) {
            throw damaged(folder, e);
        } catch (IOException e) {
            throw failed(folder, e);
        }
    }

    /** A value without the sum that stands before it; empty where they do not fit. */
    private static Optional<byte[]> whole(BytesRef value) {
        if (value == null || value.length < Long.BYTES) {
            return Optional.empty();
        }
        long sum = 0;
        for (int i = 0; i < Long.BYTES; i++) {
            sum = sum << 8 | value.bytes[value.offset + i] & 0xff;
        }
        byte[] bytes = Arrays.copyOfRange(value.bytes, value.offset + Long.BYTES, value.offset + value.length);
        return sum == sum(bytes) ? Optional.of(bytes) : Optional.empty();
    }

    private static long sum(byte[] bytes) {
        CRC32 sum = new CRC32();
        sum.update(bytes);
        return sum.getValue();
    }

    void put(String key, byte[] value) {
        byte[] summed = ByteBuffer.allocate(Long.BYTES + value.length)
                .putLong(sum(value))
                .put(value)
                .array();
        Document document = new Document();
        document.add(new StringField(KEY, key, Field.Store.NO));
        document.add(new StoredField(VALUE, summed));
        used.add(key);
        try {
            writer.updateDocument(new Term(KEY, key), document);
            if (isDue()) {
                writer.commit();
            }
        } catch (AlreadyClosedException e) {
            throw damaged(folder, e); // Lucene gives up where it cannot read what it has to merge
        } catch (IOException e) {
            throw failed(folder, e);
        }
    }

    private synchronized boolean isDue() {
        return ++put % COMMIT == 0;
    }

    /** Takes out what was neither asked for nor put since this was opened. */
    void leaveUsed() {
        try {
            List<String> all = keys();
            for (String key : all) {
                if (!used.contains(key)) {
                    writer.deleteDocuments(new Term(KEY, key));
                }
            }
            writer.commit();
        } catch (CorruptIndexException | RuntimeException e) {
            throw damaged(folder, e);
        } catch (IOException e) {
            throw failed(folder, e);
        }
    }

    private List<String> keys() throws IOException {
        List<String> keys = new ArrayList<>();
        Terms terms = MultiTerms.getTerms(reader, KEY);
        if (terms != null) {
            TermsEnum each = terms.iterator();
            for (BytesRef key = each.next(); key != null; key = each.next()) {
                keys.add(key.utf8ToString());
            }
        }
        return keys;
    }

    @Override
    public void close() {
        try {
            reader.close();
            writer.close(); // which commits
            directory.close();
        } catch (CorruptIndexException | AlreadyClosedException e) {
            throw damaged(folder, e);
        } catch (IOException e) {
            throw failed(folder, e);
        }
    }
}

package org.muqabala.candidate;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.apache.lucene.document.Document;
import org.apache.lucene.document.Field;
import org.apache.lucene.document.StringField;
import org.apache.lucene.index.DirectoryReader;
import org.apache.lucene.index.IndexReader;
import org.apache.lucene.index.IndexWriter;
import org.apache.lucene.index.IndexWriterConfig;
import org.apache.lucene.index.MultiTerms;
import org.apache.lucene.index.NoMergePolicy;
import org.apache.lucene.index.PostingsEnum;
import org.apache.lucene.index.Terms;
import org.apache.lucene.index.TermsEnum;
import org.apache.lucene.store.ByteBuffersDirectory;
import org.apache.lucene.store.Directory;
import org.apache.lucene.util.BytesRef;
import org.muqabala.claim.Claim;

/**
 * Finds candidates through an inverted index of the {@linkplain BlockingKeys blocking keys}: for each claim the later ones
 * that share enough keys with it. Nothing is scored, so nothing hangs on the collection.
 */
public final class LuceneCandidateFinder implements CandidateFinder {
    private static final String KEY = "key";
    private static final int[] NO_CLAIMS = {};

    private final BlockingKeys keys;

    public LuceneCandidateFinder(BlockingKeys keys) {
        this.keys = keys;
    }

    @Override
    public List<CandidatePair> find(List<Claim> claims) {
        List<Set<String>> keysOf = claims.stream().map(keys::of).toList();
        try (Directory directory = new ByteBuffersDirectory()) {
            index(directory, keysOf);
            try (DirectoryReader reader = DirectoryReader.open(directory)) {
                return join(reader, claims, keysOf);
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** One Lucene document a claim, in the claims' order, so that document numbers are the claims' indexes. */
    private static void index(Directory directory, List<Set<String>> keysOf) throws IOException {
        IndexWriterConfig config =
                new IndexWriterConfig().setMergePolicy(NoMergePolicy.INSTANCE).setUseCompoundFile(false);
        try (IndexWriter writer = new IndexWriter(directory, config)) {
            for (Set<String> keys : keysOf) {
                Document document = new Document();
                keys.forEach(key -> document.add(new StringField(KEY, key, Field.Store.NO)));
                writer.addDocument(document);
            }
        }
    }

    /** Counts along the postings of each key of a claim: a search that scores would do the same with more ado. */
    private static List<CandidatePair> join(IndexReader reader, List<Claim> claims, List<Set<String>> keysOf)
            throws IOException {
        Map<String, int[]> postings = postings(reader);
        List<CandidatePair> pairs = new ArrayList<>();
        for (int i = 0; i < claims.size(); i++) {
            int[] shared = new int[claims.size()];
            for (String key : keysOf.get(i)) {
                countLater(postings.getOrDefault(key, NO_CLAIMS), i, shared);
            }
            for (int other = i + 1; other < shared.length; other++) {
                if (shared[other] >= BlockingKeys.SHARED_KEYS) {
                    pairs.add(new CandidatePair(claims.get(i), claims.get(other)));
                }
            }
        }
        return pairs;
    }

    /** Of each key that several claims have those claims, ascending: read once, since each of them asks for it. */
    private static Map<String, int[]> postings(IndexReader reader) throws IOException {
        Map<String, int[]> postings = new HashMap<>();
        Terms terms = MultiTerms.getTerms(reader, KEY);
        if (terms == null) {
            return postings;
        }
        TermsEnum each = terms.iterator();
        PostingsEnum having = null;
        for (BytesRef key = each.next(); key != null; key = each.next()) {
            int[] claims = new int[each.docFreq()];
            if (claims.length > 1) {
                having = each.postings(having, PostingsEnum.NONE);
                for (int n = 0; n < claims.length; n++) {
                    claims[n] = having.nextDoc();
                }
                postings.put(key.utf8ToString(), claims);
            }
        }
        return postings;
    }

    private static void countLater(int[] having, int after, int[] shared) {
        for (int n = having.length - 1; n >= 0 && having[n] > after; n--) {
            shared[having[n]]++;
        }
    }
}

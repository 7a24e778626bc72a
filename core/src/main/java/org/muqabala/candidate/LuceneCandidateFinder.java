package org.muqabala.candidate;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Set;
import org.apache.lucene.document.Document;
import org.apache.lucene.document.Field;
import org.apache.lucene.document.StringField;
import org.apache.lucene.index.DirectoryReader;
import org.apache.lucene.index.IndexWriter;
import org.apache.lucene.index.IndexWriterConfig;
import org.apache.lucene.index.LeafReaderContext;
import org.apache.lucene.index.NoMergePolicy;
import org.apache.lucene.index.Term;
import org.apache.lucene.search.BooleanClause;
import org.apache.lucene.search.BooleanQuery;
import org.apache.lucene.search.CollectorManager;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.search.ScoreMode;
import org.apache.lucene.search.SimpleCollector;
import org.apache.lucene.search.TermQuery;
import org.apache.lucene.store.ByteBuffersDirectory;
import org.apache.lucene.store.Directory;
import org.muqabala.claim.Claim;

/**
 * Finds candidates through an inverted index of the {@linkplain BlockingKeys blocking keys}: for each claim the later ones
 * that share enough keys with it. Lucene's own scores are not used, so nothing hangs on the collection.
 */
public final class LuceneCandidateFinder implements CandidateFinder {
    private static final String KEY = "key";

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
                return search(new IndexSearcher(reader), claims, keysOf);
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** One Lucene document a claim, in the claims' order, so that document numbers are the claims' indexes. */
    private static void index(Directory directory, List<Set<String>> keysOf) throws IOException {
        IndexWriterConfig config = new IndexWriterConfig().setMergePolicy(NoMergePolicy.INSTANCE);
        try (IndexWriter writer = new IndexWriter(directory, config)) {
            for (Set<String> keys : keysOf) {
                Document document = new Document();
                keys.forEach(key -> document.add(new StringField(KEY, key, Field.Store.NO)));
                writer.addDocument(document);
            }
        }
    }

    private static List<CandidatePair> search(IndexSearcher searcher, List<Claim> claims, List<Set<String>> keysOf)
            throws IOException {
        IndexSearcher.setMaxClauseCount(Integer.MAX_VALUE);
        List<CandidatePair> pairs = new ArrayList<>();
        for (int i = 0; i < claims.size(); i++) {
            if (keysOf.get(i).size() < BlockingKeys.SHARED_KEYS) {
                continue;
            }
            BooleanQuery.Builder query =
                    new BooleanQuery.Builder().setMinimumNumberShouldMatch(BlockingKeys.SHARED_KEYS);
            for (String key : keysOf.get(i)) {
                query.add(new TermQuery(new Term(KEY, key)), BooleanClause.Occur.SHOULD);
            }
            for (int other : searcher.search(query.build(), new LaterManager(i))) {
                pairs.add(new CandidatePair(claims.get(i), claims.get(other)));
            }
        }
        return pairs;
    }

    /** Collects the documents that come after one, in order. */
    private record LaterManager(int after) implements CollectorManager<Later, List<Integer>> {
        @Override
        public Later newCollector() {
            return new Later(after);
        }

        @Override
        public List<Integer> reduce(Collection<Later> collectors) {
            return collectors.stream().flatMap(c -> c.found.stream()).sorted().toList();
        }
    }

    private static final class Later extends SimpleCollector {
        private final int after;
        private final List<Integer> found = new ArrayList<>();
        private int base;

        Later(int after) {
            this.after = after;
        }

        @Override
        protected void doSetNextReader(LeafReaderContext context) {
            base = context.docBase;
        }

        @Override
        public void collect(int doc) {
            if (base + doc > after) {
                found.add(base + doc);
            }
        }

        @Override
        public ScoreMode scoreMode() {
            return ScoreMode.COMPLETE_NO_SCORES;
        }
    }
}

package org.muqabala.bench.scale;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.muqabala.ClaimComparison;
import org.muqabala.bench.scale.Planted.Pair;
import org.muqabala.bench.story.StoryDocument;
import org.muqabala.candidate.AllPairsFinder;
import org.muqabala.candidate.BlockingKeys;
import org.muqabala.candidate.CandidatePair;
import org.muqabala.claim.Claim;
import org.muqabala.lexicon.ConceptLexicon;

/**
 * The reference that looks at every pair of claims of a sample.
 *
 * @param sources the documents of each planted pair that it finds, as ids of the two sources
 * @param compared what comparing each story of the sample alone finds
 */
record AllPairs(Map<Pair, List<String>> sources, Recall compared) {
    static AllPairs of(Planted planted, ClaimComparison comparison) {
        List<Claim> claims = planted.documents().stream()
                .map(StoryDocument::document)
                .flatMap(d -> comparison.read(d).claims().stream())
                .toList();
        Map<Pair, List<String>> found = new HashMap<>();
        for (CandidatePair pair : new AllPairsFinder(new BlockingKeys(ConceptLexicon.shipped()))
                .find(claims)
                .pairs()) {
            for (Pair together : planted.together(pair.a(), pair.b())) {
                found.put(together, List.of(pair.a().source(), pair.b().source()));
            }
        }
        return new AllPairs(found, alone(planted, comparison));
    }

    private static Recall alone(Planted planted, ClaimComparison comparison) {
        Map<Long, List<StoryDocument>> stories = new HashMap<>();
        for (StoryDocument document : planted.documents()) {
            stories.computeIfAbsent(document.told().get(0).story(), s -> new ArrayList<>())
                    .add(document);
        }
        Recall all = new Recall(new HashSet<>(), new HashSet<>(), new HashSet<>());
        for (List<StoryDocument> story : stories.values()) {
            Recall one = Recall.of(
                    comparison.compare(
                            story.stream().map(StoryDocument::document).toList()),
                    planted);
            all.joined().addAll(one.joined());
            all.conflicts().addAll(one.conflicts());
            all.told().addAll(one.told());
        }
        return all;
    }

    /** In a line: how many of the planted pairs that it finds lie within one part of a collection. */
    String line(PartsOf collection) {
        Set<Pair> kept = new HashSet<>();
        sources.forEach((pair, ids) -> {
            if (collection.hasInOne(ids.get(0), ids.get(1))) {
                kept.add(pair);
            }
        });
        return String.format(
                Locale.ROOT,
                "%s of the %d planted pairs that the all-pairs finder finds are found in the collection",
                Recall.share(kept.size(), sources.size()),
                sources.size());
    }
}

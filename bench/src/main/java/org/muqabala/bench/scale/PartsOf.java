package org.muqabala.bench.scale;

import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.muqabala.ClaimComparison;
import org.muqabala.document.Document;
import org.muqabala.story.SourceProfile;
import org.muqabala.story.Stories;
import org.muqabala.story.StoryFinder;
import org.muqabala.text.InParallel;

/**
 * Which of the parts of a collection a source is in.
 *
 * @param bySource number of the part, by id of the source
 */
record PartsOf(Map<String, Integer> bySource) {
    PartsOf {
        bySource = Map.copyOf(bySource);
    }

    /** As the comparison parts them, found anew. */
    static PartsOf collection(List<Document> documents, ClaimComparison comparison, int threads) {
        List<Document> sources = documents.stream()
                .sorted(Comparator.comparing(d -> d.source().id()))
                .toList();
        List<SourceProfile> profiles =
                InParallel.each(sources, threads, d -> comparison.profile(d, comparison.read(d)));
        Stories stories = new StoryFinder(profiles).find(List.of(), threads);
        Map<String, Integer> bySource = new HashMap<>();
        for (int part = 0; part < stories.parts().size(); part++) {
            for (int source : stories.parts().get(part)) {
                bySource.put(sources.get(source).source().id(), part);
            }
        }
        return new PartsOf(bySource);
    }

    boolean hasInOne(String one, String other) {
        Integer part = bySource.get(one);
        return part != null && part.equals(bySource.get(other));
    }
}

package org.muqabala.fit;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.muqabala.ClaimComparison;
import org.muqabala.align.Aligner;
import org.muqabala.align.DenialFeature;
import org.muqabala.align.Weights;
import org.muqabala.candidate.BlockingKeys;
import org.muqabala.candidate.IndexedCandidateFinder;
import org.muqabala.claim.Claim;
import org.muqabala.document.Document;
import org.muqabala.event.EventLinker;
import org.muqabala.lexicon.ConceptLexicon;
import org.muqabala.lexicon.Gazetteer;

/**
 * Reads labelled pairs of claims of a bundle of articles of which one may deny what the other tells. Those that the truth sets
 * against each other do so, all others do not, but for those that may be reported and need not be, which are left out.
 */
final class GoldDenials {
    static final String PREFIX = "dispute.";

    private final ConceptLexicon lexicon = ConceptLexicon.shipped();
    private final Aligner aligner = new Aligner(lexicon, Weights.shipped());
    private final EventLinker linker = new EventLinker(lexicon, Gazetteer.shipped());
    private final IndexedCandidateFinder candidates = new IndexedCandidateFinder(new BlockingKeys(lexicon));

    /** The names of what is measured. */
    static List<String> features() {
        return Arrays.stream(DenialFeature.values()).map(DenialFeature::key).toList();
    }

    /** The cases of one bundle. */
    List<Example> read(GoldBundle bundle) {
        List<Document> sources = bundle.documents();
        List<Claim> claims = ClaimComparison.standard().compare(sources).claims();
        List<Example> examples = new ArrayList<>();
        for (Aligner.Measured measured :
                aligner.measured(claims, candidates.find(claims), linker.link(claims), sources)) {
            Claim a = measured.pair().a();
            Claim b = measured.pair().b();
            boolean isConflict = bundle.labelled().stream().anyMatch(l -> l.isConflict() && l.covers(a, b));
            if (isConflict || bundle.tolerated().stream().noneMatch(l -> l.covers(a, b))) {
                examples.add(new Example(bundle.name(), named(measured.denial()), isConflict ? 1 : 0));
            }
        }
        return examples;
    }

    private static Map<String, Double> named(Map<DenialFeature, Double> measures) {
        Map<String, Double> named = new TreeMap<>();
        measures.forEach((feature, measure) -> named.put(feature.key(), measure));
        return named;
    }
}

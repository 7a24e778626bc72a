package org.muqabala.fit;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.muqabala.ClaimComparison;
import org.muqabala.align.Aligner;
import org.muqabala.align.Answer;
import org.muqabala.align.Value;
import org.muqabala.align.Weights;
import org.muqabala.align.WhyNot;
import org.muqabala.candidate.BlockingKeys;
import org.muqabala.candidate.CandidatePair;
import org.muqabala.candidate.Candidates;
import org.muqabala.claim.Claim;
import org.muqabala.document.Document;
import org.muqabala.event.EventLinker;
import org.muqabala.event.Events;
import org.muqabala.lexicon.ConceptLexicon;
import org.muqabala.lexicon.Gazetteer;
import org.muqabala.text.Explanation;

/**
 * Reads labelled pairs of amounts of a bundle of articles. Two amounts that the truth pairs answer one question; two that it
 * does not pair, though it labels both, answer two, and so do its traps, since the labels of a bundle are exhaustive.
 */
final class GoldAmounts {
    static final String PREFIX = "quantity.";

    private final Weights weights = Weights.shipped();
    private final Aligner aligner = new Aligner(ConceptLexicon.shipped(), weights);
    private final BlockingKeys keys = new BlockingKeys(ConceptLexicon.shipped());
    private final EventLinker linker = new EventLinker(ConceptLexicon.shipped(), Gazetteer.shipped());

    /** The cases of one bundle. */
    List<Example> read(GoldBundle bundle) {
        List<Document> sources = bundle.documents();
        List<Claim> claims = ClaimComparison.standard().compare(sources).claims();
        Events events = linker.link(claims);
        List<Claim> told = claims.stream()
                .filter(c -> bundle.labelled().stream()
                        .anyMatch(l -> l.a().carries(c, c.quote()) || l.b().carries(c, c.quote())))
                .toList();
        Candidates none = new Candidates(List.of(), keys.known()); // amounts are weighed without any
        List<Example> examples = new ArrayList<>();
        for (int i = 0; i < told.size(); i++) {
            for (int j = i + 1; j < told.size(); j++) {
                CandidatePair pair = new CandidatePair(told.get(i), told.get(j));
                if (!pair.a().source().equals(pair.b().source())) {
                    WhyNot why = aligner.whyNot(
                            pair, new WhyNot.Meeting(List.of(), 0, false), claims, none, events, sources);
                    why.values().forEach(v -> add(v, bundle, examples));
                }
            }
        }
        return examples;
    }

    private static boolean carries(GoldBundle.Place place, Answer answer) {
        return place.carries(answer.claim(), answer.quote());
    }

    private static boolean carries(GoldBundle.Labelled label, Answer answer) {
        return carries(label.a(), answer) || carries(label.b(), answer);
    }

    private static boolean joins(GoldBundle.Labelled label, Answer x, Answer y) {
        return carries(label.a(), x) && carries(label.b(), y) || carries(label.a(), y) && carries(label.b(), x);
    }

    private void add(WhyNot.Values values, GoldBundle bundle, List<Example> examples) {
        if (!(values.a().value() instanceof Value.Quantity) || values.score() == null) {
            return;
        }
        boolean bothLabelled = bundle.labelled().stream().anyMatch(l -> carries(l, values.a()))
                && bundle.labelled().stream().anyMatch(l -> carries(l, values.b()));
        if (bothLabelled) {
            boolean isOne = bundle.labelled().stream().anyMatch(l -> l.isOne() && joins(l, values.a(), values.b()));
            examples.add(new Example(bundle.name(), measures(values.score()), isOne ? 1 : 0));
        }
    }

    /** What the scorer measured: 1 for each level that a part reached; a measure that is multiplied as it was. */
    private Map<String, Double> measures(Explanation score) {
        Map<String, Double> measures = new TreeMap<>();
        boolean counts = score.children().stream()
                .anyMatch(p -> p.code().equals("slot.kind.count") || p.code().equals("slot.kind.ordinal"));
        for (Explanation part : score.children()) {
            String level = part.code().substring("slot.".length());
            String name = PREFIX + (level.startsWith("of.") && !counts ? "near" + level.substring(2) : level);
            boolean multiplied = level.indexOf('.') < 0;
            measures.put(name, multiplied ? part.contribution() / weights.get(name) : 1);
        }
        return measures;
    }
}

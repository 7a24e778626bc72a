package org.muqabala.accuracy;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.TreeMap;
import java.util.function.Predicate;
import org.muqabala.Bundle;
import org.muqabala.align.Aligner;
import org.muqabala.align.Asserted;
import org.muqabala.align.Weights;
import org.muqabala.candidate.BlockingKeys;
import org.muqabala.candidate.Candidates;
import org.muqabala.candidate.IndexedCandidateFinder;
import org.muqabala.claim.Claim;
import org.muqabala.comparison.Comparison;
import org.muqabala.document.Document;
import org.muqabala.event.EventLinker;
import org.muqabala.event.Events;
import org.muqabala.lexicon.ConceptLexicon;
import org.muqabala.lexicon.Gazetteer;
import org.muqabala.verdict.Judge;
import org.muqabala.verdict.PublicationDays;

/**
 * Searches for weights under which the bundles are compared best: one weight after the other is moved up and down, and a move
 * that helps is kept. What helps is a labelled pair that is found; a false conflict, a trap and a false join cost.
 */
final class WeightSearch {
    private static final double FALSE_CONFLICT = 1.1;
    private static final double TRAP = 2;
    private static final double FALSE_JOIN = 40;
    private static final double JOINS_ALLOWED = 0.035;

    /** A move must help by so much, lest it fits one chance. */
    private static final double LEAST_GAIN = 0.4;

    private static final double SMALLER = 0.7;

    private final ConceptLexicon lexicon = ConceptLexicon.shipped();
    private final List<Read> read = new ArrayList<>();

    /** A bundle as far as no weight plays a part in it. */
    private record Read(Bundle bundle, Candidates candidates, Events events, Places places) {}

    /** A weight that was moved, and what the bundles are worth with it. */
    record Move(String name, double from, double to, double worth) {}

    WeightSearch(List<Bundle> bundles) {
        for (Bundle bundle : bundles) {
            List<Claim> claims = bundle.comparison().claims();
            read.add(new Read(
                    bundle,
                    new IndexedCandidateFinder(new BlockingKeys(lexicon)).find(claims),
                    new EventLinker(lexicon, Gazetteer.shipped()).link(claims),
                    new Places(bundle.documents())));
        }
    }

    /** What the bundles are worth under some weights. */
    double worth(Weights weights) {
        Aligner aligner = new Aligner(lexicon, weights);
        Judge judge = new Judge(lexicon);
        return read.stream().mapToDouble(r -> worth(r, aligner, judge)).sum();
    }

    private static double worth(Read read, Aligner aligner, Judge judge) {
        Comparison known = read.bundle().comparison();
        List<Document> documents = read.bundle().documents();
        Comparison compared = new Comparison(
                known.documents(),
                known.origins(),
                read.events().list(),
                known.claims(),
                judge.judge(
                        aligner.align(known.claims(), read.candidates(), read.events(), documents),
                        new PublicationDays(documents),
                        Asserted.none()),
                List.of());
        Truth truth = read.bundle().truth();
        FindingAccuracy found = new FindingAccuracy(compared, truth, read.places());
        long pairs = truth.pairs().stream()
                .filter(p -> !p.verdicts().equals(List.of("single")) && found.isFound(p))
                .count();
        long wrong = found.conflicts().stream().filter(f -> !found.isTrue(f)).count();
        long traps = truth.traps().stream().filter(found::isSprung).count();
        double joins = Math.max(0, found.falseJoins() - JOINS_ALLOWED);
        return pairs - FALSE_CONFLICT * wrong - TRAP * traps - FALSE_JOIN * joins;
    }

    /**
     * The moves that help, in the order in which they were found.
     *
     * @param wanted the names of the weights to move
     * @param rounds how often each is tried, the steps smaller each time
     */
    List<Move> search(Weights start, Predicate<String> wanted, int rounds) {
        List<Move> moves = new ArrayList<>();
        Map<String, Double> moved = new TreeMap<>();
        List<String> names =
                new ArrayList<>(start.names().stream().filter(wanted).toList());
        Random order = new Random(7); // the same search each time
        double best = worth(start);
        double size = 1;
        for (int round = 0; round < rounds; round++) {
            Collections.shuffle(names, order);
            for (String name : names) {
                double from = moved.getOrDefault(name, start.get(name));
                double step = size * Math.max(Math.abs(from) * 0.3, name.startsWith("quantity") ? 0.4 : 0.08);
                for (double to : new double[] {rounded(from + step), rounded(from - step)}) {
                    Map<String, Double> tried = new TreeMap<>(moved);
                    tried.put(name, to);
                    double worth = worth(start.with(tried));
                    if (worth > best + LEAST_GAIN) {
                        moves.add(new Move(name, from, to, worth));
                        best = worth;
                        moved = tried;
                        break;
                    }
                }
            }
            size *= SMALLER;
        }
        return moves;
    }

    private static double rounded(double value) {
        return Math.rint(value * 100) / 100;
    }
}

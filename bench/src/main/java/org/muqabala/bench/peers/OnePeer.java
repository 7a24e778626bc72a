package org.muqabala.bench.peers;

import eu.interedition.collatex.CollationAlgorithm;
import eu.interedition.collatex.CollationAlgorithmFactory;
import eu.interedition.collatex.Token;
import eu.interedition.collatex.VariantGraph;
import eu.interedition.collatex.matching.EqualityTokenComparator;
import eu.interedition.collatex.simple.SimpleWitness;
import java.util.ArrayList;
import java.util.List;
import org.muqabala.ClaimComparison;
import org.muqabala.Settings;
import org.muqabala.comparison.Comparison;
import org.muqabala.document.Document;

/**
 * Compares five texts by one program, over and over, and prints what it takes of the processor each time, in seconds. A
 * process of its own, since a collation that takes too long has to be ended from outside.
 */
final class OnePeer {
    private OnePeer() {}

    public static void main(String[] args) {
        List<String> texts = FiveTexts.valueOf(args[1]).of(Integer.parseInt(args[2]));
        Runnable work = args[0].equals("collatex") ? collating(texts) : comparing(texts);
        while (!Thread.currentThread().isInterrupted()) {
            System.out.println(Cpu.seconds(work));
        }
    }

    private static Runnable comparing(List<String> texts) {
        ClaimComparison comparison = ClaimComparison.with(new Settings(1));
        List<Document> documents = FiveTexts.documents(texts);
        return () -> {
            Comparison compared = comparison.compare(documents);
            if (compared.groups().isEmpty()) {
                throw new IllegalStateException("expected groups, found none");
            }
        };
    }

    /** As CollateX collates where nothing else is asked: Dekker's algorithm, words that are equal. */
    private static Runnable collating(List<String> texts) {
        CollationAlgorithm dekker = CollationAlgorithmFactory.dekker(new EqualityTokenComparator());
        return () -> {
            List<Iterable<Token>> witnesses = new ArrayList<>();
            for (String text : texts) {
                witnesses.add(new SimpleWitness(String.valueOf(witnesses.size()), text));
            }
            dekker.collate(new VariantGraph(), witnesses);
        };
    }
}

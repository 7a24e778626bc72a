package org.muqabala.report.decision;

import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.function.BiConsumer;
import org.jspecify.annotations.Nullable;
import org.muqabala.text.Ids;

/**
 * What people say of pairs of evidence, for the next comparison to heed: a rejected pair is not proposed again. A decision
 * on two sides is one on every pair across them; on one side, on every two of its pieces that stand in different claims.
 * Pair by pair the latest decision counts.
 *
 * @param same pairs that answer one question, sorted
 * @param different pairs that do not, sorted; none of them is in the other set
 */
public record JudgedPairs(List<Pair> same, List<Pair> different) {
    /** The name under which comparison.json tells that pairs were heeded. */
    public static final String SETTING = "decisions";

    /**
     * Two pieces, in whatever order they are given.
     *
     * @param a the one that sorts first
     */
    public record Pair(Piece a, Piece b) implements Comparable<Pair> {
        public Pair {
            if (a.compareTo(b) > 0) {
                Piece first = b;
                b = a;
                a = first;
            }
        }

        @Override
        public int compareTo(Pair other) {
            int byFirst = a.compareTo(other.a);
            return byFirst == 0 ? b.compareTo(other.b) : byFirst;
        }
    }

    public JudgedPairs {
        same = List.copyOf(same);
        different = List.copyOf(different);
    }

    /** What a log of decisions says; of "maybe" and of what is taken back nothing, so that the program decides there. */
    public static JudgedPairs of(Collection<Decision> log) {
        Map<Pair, What> judged = new HashMap<>();
        for (Decision decision : Beliefs.of(log).standing()) {
            What what = decision.what();
            if (what == What.SAME || what == What.DIFFERENT) {
                pairs(decision.subject(), (one, other) -> judged.put(new Pair(one, other), what));
            } else if (what == What.MAYBE || what == What.RETRACTED && decision.undoes() == null) {
                pairs(decision.subject(), (one, other) -> judged.remove(new Pair(one, other)));
            }
        }
        return new JudgedPairs(of(judged, What.SAME), of(judged, What.DIFFERENT));
    }

    private static List<Pair> of(Map<Pair, What> judged, What what) {
        SortedSet<Pair> pairs = new TreeSet<>();
        judged.forEach((pair, said) -> {
            if (said == what) {
                pairs.add(pair);
            }
        });
        return List.copyOf(pairs);
    }

    private static void pairs(Subject subject, BiConsumer<Piece, Piece> pair) {
        for (Piece one : subject.a()) {
            for (Piece other : subject.b().isEmpty() ? subject.a() : subject.b()) {
                boolean isPair = subject.b().isEmpty() ? !one.claim().equals(other.claim()) : !one.equals(other);
                if (isPair) {
                    pair.accept(one, other);
                }
            }
        }
    }

    public boolean isEmpty() {
        return same.isEmpty() && different.isEmpty();
    }

    /** What comparison.json tells of pairs that were heeded: how many, and a digest of them; null where there are none. */
    public @Nullable String setting() {
        if (isEmpty()) {
            return null;
        }
        StringBuilder told = new StringBuilder();
        same.forEach(pair -> told.append(What.SAME.code()).append(pair).append('\n'));
        different.forEach(pair -> told.append(What.DIFFERENT.code()).append(pair).append('\n'));
        return "same: " + same.size() + ", different: " + different.size() + ", sha256:" + Ids.sha256(told.toString());
    }
}

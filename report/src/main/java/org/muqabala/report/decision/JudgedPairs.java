package org.muqabala.report.decision;

import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.BiConsumer;
import org.muqabala.align.Asserted;
import org.muqabala.text.Ids;

/**
 * What people say of pairs of evidence, for the next comparison to heed: a rejected pair is not proposed again. A decision
 * on two sides is one on every pair across them; on one side, on every two of its pieces that stand in different claims.
 * Pair by pair the latest decision counts.
 */
public final class JudgedPairs {
    /** The name under which comparison.json tells that pairs were heeded. */
    public static final String SETTING = "decisions";

    private JudgedPairs() {}

    /** What a log of decisions says; of "maybe" and of what is taken back nothing, so that the program decides there. */
    public static Asserted of(Collection<Decision> log) {
        Map<Asserted.Pair, What> judged = new HashMap<>();
        for (Decision decision : Beliefs.of(log).standing()) {
            What what = decision.what();
            if (what == What.SAME || what == What.DIFFERENT) {
                pairs(decision.subject(), (one, other) -> judged.put(pair(one, other), what));
            } else if (what == What.MAYBE || what == What.RETRACTED && decision.undoes() == null) {
                pairs(decision.subject(), (one, other) -> judged.remove(pair(one, other)));
            }
        }
        return new Asserted(pairs(judged, What.SAME), pairs(judged, What.DIFFERENT));
    }

    private static Set<Asserted.Pair> pairs(Map<Asserted.Pair, What> judged, What what) {
        Set<Asserted.Pair> pairs = new HashSet<>();
        judged.forEach((pair, said) -> {
            if (said == what) {
                pairs.add(pair);
            }
        });
        return pairs;
    }

    private static Asserted.Pair pair(Piece one, Piece other) {
        return new Asserted.Pair(
                new Asserted.Place(one.claim(), one.quote()), new Asserted.Place(other.claim(), other.quote()));
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

    /** What comparison.json tells of pairs that were heeded: how many, and a digest of them; empty where there are none. */
    public static Optional<String> setting(Asserted pairs) {
        if (pairs.equals(Asserted.none())) {
            return Optional.empty();
        }
        StringBuilder told = new StringBuilder();
        pairs.same().forEach(pair -> told.append(What.SAME.code()).append(pair).append('\n'));
        pairs.different()
                .forEach(pair -> told.append(What.DIFFERENT.code()).append(pair).append('\n'));
        return Optional.of("same: " + pairs.same().size() + ", different: "
                + pairs.different().size() + ", sha256:" + Ids.sha256(told.toString()));
    }
}

package org.muqabala.verdict;

import java.util.Collections;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.muqabala.align.Answer;
import org.muqabala.align.Facet;
import org.muqabala.align.Value;
import org.muqabala.text.Folding;
import org.muqabala.text.Token;

/** The rule for each sort of value. */
final class ValueRules {
    private ValueRules() {}

    /**
     * What two values of one slot are to each other.
     *
     * @throws IllegalArgumentException when they are of different sorts
     */
    static Judgement judge(Answer a, Answer b) {
        if (a.value() instanceof Value.Quantity x && b.value() instanceof Value.Quantity y) {
            return QuantityRule.judge(x.figure(), y.figure());
        }
        if (a.value() instanceof Value.Period x && b.value() instanceof Value.Period y) {
            return PeriodRule.judge(x.time(), y.time());
        }
        if (a.value() instanceof Value.Names x && b.value() instanceof Value.Names y) {
            return names(x.names(), y.names());
        }
        if (a.value() instanceof Value.Said x && b.value() instanceof Value.Said y) {
            return x.equals(y)
                    ? Judgement.of(Verdict.AGREES, "rule.same-words")
                    : Judgement.of(Verdict.REWORDS, "rule.other-words");
        }
        if (a.value() instanceof Value.Words && b.value() instanceof Value.Words) {
            return words(a, b);
        }
        throw new IllegalArgumentException("no rule compares " + a.value() + " with " + b.value());
    }

    private static Judgement names(Set<String> a, Set<String> b) {
        String x = String.join(", ", new TreeSet<>(a));
        String y = String.join(", ", new TreeSet<>(b));
        if (a.equals(b)) {
            return Judgement.of(Verdict.AGREES, "rule.same-name", x, y);
        }
        return Collections.disjoint(a, b)
                ? Judgement.conflict(Finding.Kind.VALUE, "rule.other-name", x, y)
                : Judgement.of(Verdict.REFINES, "rule.more-names", x, y);
    }

    private static Judgement words(Answer a, Answer b) {
        if (a.facet() == Facet.POLARITY && a.claim().polarity() != b.claim().polarity()) {
            return Judgement.conflict(Finding.Kind.VALUE, "rule.denied");
        }
        return folded(a).equals(folded(b))
                ? Judgement.of(Verdict.AGREES, "rule.same-words")
                : Judgement.of(Verdict.REWORDS, "rule.other-words");
    }

    private static List<String> folded(Answer answer) {
        return answer.claim().tokens().list().stream()
                .filter(t -> t.kind() != Token.Kind.SIGN)
                .map(t -> Folding.fold(t.text()))
                .toList();
    }
}

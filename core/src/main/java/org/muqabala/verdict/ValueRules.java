package org.muqabala.verdict;

import java.util.Collections;
import java.util.List;
import java.util.TreeSet;
import org.apache.commons.text.similarity.LevenshteinDistance;
import org.muqabala.align.Answer;
import org.muqabala.align.Value;

/** The rule for each sort of value. */
final class ValueRules {
    private static final int LETTERS_PER_SLIP = 20;

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
            return names(x, y);
        }
        if (a.value() instanceof Value.Place x && b.value() instanceof Value.Place y) {
            return places(x, y);
        }
        if (a.value() instanceof Value.Agent x && b.value() instanceof Value.Agent y) {
            return agents(x, y);
        }
        if (a.value() instanceof Value.Doer x && b.value() instanceof Value.Doer y) {
            return x.equalTo(y)
                    ? Judgement.of(Verdict.AGREES, "rule.same-name", x.name(), y.name())
                    : Judgement.conflict(Finding.Kind.VALUE, "rule.other-name", x.name(), y.name());
        }
        if (a.value() instanceof Value.Sort x && b.value() instanceof Value.Sort y) {
            return x.equalTo(y)
                    ? Judgement.of(Verdict.AGREES, "rule.same-sort", x.name(), y.name())
                    : Judgement.conflict(Finding.Kind.VALUE, "rule.other-sort", x.name(), y.name());
        }
        if (a.value() instanceof Value.Said x && b.value() instanceof Value.Said y) {
            return x.equals(y)
                    ? Judgement.of(Verdict.AGREES, "rule.same-words")
                    : Judgement.of(Verdict.REWORDS, "rule.other-words");
        }
        if (a.value() instanceof Value.Described x && b.value() instanceof Value.Described y) {
            return x.equals(y)
                    ? Judgement.of(Verdict.AGREES, "rule.same-words")
                    : Judgement.of(Verdict.REWORDS, "rule.other-words");
        }
        if (a.value() instanceof Value.Stance x && b.value() instanceof Value.Stance y) {
            if (x.equalTo(y)) {
                return Judgement.of(Verdict.AGREES, "rule.both-deny", x.act(), y.act());
            }
            return Judgement.conflict(
                    Finding.Kind.VALUE, x.denied() || y.denied() ? "rule.denied" : "rule.opposite", x.act(), y.act());
        }
        if (a.value() instanceof Value.Contrasted x && b.value() instanceof Value.Contrasted) {
            return Judgement.conflict(
                    Finding.Kind.VALUE, "rule.contrast." + x.kind(), ValueText.of(a), ValueText.of(b));
        }
        if (a.value() instanceof Value.Words && b.value() instanceof Value.Words) {
            return words(a, b);
        }
        throw new IllegalArgumentException("no rule compares " + a.value() + " with " + b.value());
    }

    private static Judgement names(Value.Names a, Value.Names b) {
        String x = String.join(", ", new TreeSet<>(a.names()));
        String y = String.join(", ", new TreeSet<>(b.names()));
        if (a.equalTo(b)) {
            return Judgement.of(Verdict.AGREES, "rule.same-name", x, y);
        }
        return Collections.disjoint(a.names(), b.names())
                ? Judgement.conflict(Finding.Kind.VALUE, "rule.other-name", x, y)
                : Judgement.of(Verdict.REFINES, "rule.more-names", x, y);
    }

    private static Judgement places(Value.Place a, Value.Place b) {
        if (a.equalTo(b)) {
            return Judgement.of(Verdict.AGREES, "rule.same-name", a.name(), b.name());
        }
        return a.overlaps(b)
                ? Judgement.of(Verdict.REFINES, "rule.place-within", a.name(), b.name())
                : Judgement.conflict(Finding.Kind.VALUE, "rule.other-place", a.name(), b.name());
    }

    private static Judgement agents(Value.Agent a, Value.Agent b) {
        if (a.equalTo(b)) {
            return Judgement.of(Verdict.AGREES, "rule.same-name", a.name(), b.name());
        }
        return a.overlaps(b)
                ? Judgement.of(Verdict.REFINES, "rule.agent-within", a.name(), b.name())
                : Judgement.conflict(Finding.Kind.VALUE, "rule.other-name", a.name(), b.name());
    }

    private static Judgement words(Answer a, Answer b) {
        return hardlyDiffer(a.claim().tokens().folded(), b.claim().tokens().folded())
                ? Judgement.of(Verdict.AGREES, "rule.same-words")
                : Judgement.of(Verdict.REWORDS, "rule.other-words");
    }

    /** A spelling or a particle apart: at most one letter of twenty is another one. */
    private static boolean hardlyDiffer(List<String> a, List<String> b) {
        int lengthOfA = length(a);
        int lengthOfB = length(b);
        int most = Math.max(lengthOfA, lengthOfB) / LETTERS_PER_SLIP;
        return Math.abs(lengthOfA - lengthOfB) <= most
                && (a.equals(b) || new LevenshteinDistance(most).apply(String.join(" ", a), String.join(" ", b)) >= 0);
    }

    /** Of the words with a space between any two. */
    private static int length(List<String> words) {
        int length = Math.max(0, words.size() - 1);
        for (String word : words) {
            length += word.length();
        }
        return length;
    }
}

package org.muqabala.verdict;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.muqabala.text.Explanation;

/**
 * What two values are to each other, and the rule that says so.
 *
 * @param verdict the relation
 * @param kind how they conflict, or why nothing can be decided; null for the other verdicts
 * @param rule code of the rule, the key of its sentence in the message catalogue
 * @param args what the sentence names
 */
record Judgement(Verdict verdict, Finding.@Nullable Kind kind, String rule, List<String> args) {
    static Judgement of(Verdict verdict, String rule, String... args) {
        return new Judgement(verdict, null, rule, List.of(args));
    }

    static Judgement conflict(Finding.Kind kind, String rule, String... args) {
        return new Judgement(Verdict.CONFLICTS, kind, rule, List.of(args));
    }

    static Judgement undecided(Finding.Kind kind, String rule, String... args) {
        return new Judgement(Verdict.UNDECIDED, kind, rule, List.of(args));
    }

    Explanation explanation() {
        return new Explanation("rule", 0, rule, args, List.of());
    }
}

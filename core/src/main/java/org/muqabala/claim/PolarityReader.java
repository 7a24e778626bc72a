package org.muqabala.claim;

import java.util.List;
import java.util.OptionalInt;
import org.muqabala.claim.Cue.Phrase;

/**
 * Reads whether a clause says that something is so. What denies it is a negation of its own predicate, or a verb of denial
 * that governs it; both together affirm, and so does a denial that is itself negated, or that denies a failure.
 */
final class PolarityReader {
    /** A negation so near before a denial negates the denial. */
    private static final int BESIDE = 3;
    /** What a refusal rejects stands within so many tokens. */
    private static final int OBJECT_WITHIN = 6;

    private static final long NEGATIONS =
            WordClass.bits(WordClass.NEGATION, WordClass.PAST_NEGATION, WordClass.HALVED, WordClass.QUALITY_NEGATION);

    private static final long DENIALS = WordClass.bits(WordClass.DENIAL, WordClass.FAILURE, WordClass.REFUSAL);

    private final Marks marks;
    private final Verbs verbs;

    PolarityReader(Marks marks, Verbs verbs) {
        this.marks = marks;
        this.verbs = verbs;
    }

    /** The token that denies the clause; empty where the clause affirms. */
    OptionalInt denial(Phrase clause, List<Cue> cues) {
        Phrase predicate = MainPredicate.of(marks, clause, cues);
        OptionalInt denial = OptionalInt.empty();
        int scope = clause.to();
        boolean denialNegated = false;
        for (int i = clause.from(); i < clause.to() && marks.holdsAny(DENIALS); i++) {
            if (isDenial(i, clause) && governs(i, clause, predicate)) {
                boolean failureDenied = denial.isPresent() && marks.is(i, WordClass.FAILURE);
                denialNegated |= failureDenied || isNegatedBefore(i, clause.from());
                scope = denial.isPresent() ? scope : endOfObject(i, clause.to());
                denial = denial.isPresent() ? denial : OptionalInt.of(i);
            }
        }
        Phrase denied = new Phrase(predicate.from(), Math.min(predicate.to(), scope));
        OptionalInt negation = negation(denied, denial.isPresent());
        if (negation.isEmpty()) {
            negation = cueNegation(clause, cues);
        }
        if ((denial.isPresent() && !denialNegated) == negation.isPresent()) {
            return OptionalInt.empty();
        }
        return negation.isPresent() ? negation : denial;
    }

    /** "does not expect", "n'a pas appelé": who does not think so denies it; who has not said so says nothing. */
    private OptionalInt cueNegation(Phrase clause, List<Cue> cues) {
        for (Cue cue : cues) {
            boolean inside = cue.at() >= clause.from() && cue.at() < clause.to() && cue.side() == Cue.Side.AFTER;
            boolean opened = cue.to() < marks.size()
                    && (marks.is(cue.to(), WordClass.THAT)
                            || marks.opensQuote(cue.to())
                            || marks.isColon(cue.to() - 1));
            boolean speech = cue.sort() == WordClass.SAY && opened;
            if (!inside || speech || cue.denies()) {
                continue;
            }
            OptionalInt negation = negationBefore(cue.at(), Math.max(clause.from(), cue.from()));
            if (negation.isEmpty() && cue.source() == null) {
                negation = negationBefore(cue.at(), clause.from());
            }
            if (negation.isPresent()) {
                return negation;
            }
        }
        return OptionalInt.empty();
    }

    /** A denial before the predicate governs it; within it, it is the predicate. */
    private boolean governs(int i, Phrase clause, Phrase predicate) {
        return opensThat(i, clause)
                || i < predicate.to()
                        && marks.isQuoted(i) == marks.isQuoted(Math.min(predicate.from(), clause.to() - 1))
                || i < predicate.from();
    }

    /** "The firm, whose barge was near, denied that ...": what follows "that" is denied wherever the denial stands. */
    private boolean opensThat(int i, Phrase clause) {
        return i + 1 < clause.to() && marks.is(i, WordClass.DENIAL) && marks.is(i + 1, WordClass.THAT);
    }

    /** What somebody denies ends where he goes on to say or do something else: a negation behind that does not undo his denial. */
    private int endOfObject(int denial, int to) {
        for (int i = denial + 1; i < to; i++) {
            boolean joined = marks.is(i, WordClass.COORDINATOR) && i + 1 < to && verbs.isVerb(i + 1);
            if (marks.isColon(i)
                    || marks.is(i, WordClass.RELATIVE) && !marks.is(i, WordClass.THAT)
                    || joined
                    || verbs.isJoinedVerb(i)) {
                return i;
            }
        }
        return to;
    }

    private boolean isDenial(int i, Phrase clause) {
        if (marks.isAny(i, WordClass.DENIAL, WordClass.FAILURE) && marks.name(i) == null) {
            return !covered(i);
        }
        if (!marks.is(i, WordClass.REFUSAL)) {
            return false;
        }
        for (int j = i + 1; j < Math.min(clause.to(), i + OBJECT_WITHIN); j++) {
            if (marks.is(j, WordClass.ACCUSATION) || marks.is(j, WordClass.THAT)) {
                return true;
            }
        }
        return false;
    }

    private boolean isNegatedBefore(int i, int from) {
        return negationBefore(i, from).isPresent();
    }

    private OptionalInt negationBefore(int i, int from) {
        for (int j = Math.max(from, i - BESIDE); j < i; j++) {
            if (isNegation(j)) {
                return OptionalInt.of(j);
            }
        }
        return OptionalInt.empty();
    }

    private OptionalInt negation(Phrase predicate, boolean denied) {
        OptionalInt negation = OptionalInt.empty();
        boolean verb = false;
        for (int i = predicate.from(); i < predicate.to(); i++) {
            boolean lacks = marks.is(i, WordClass.LACK) && !verb || marks.is(i, WordClass.UNTRUE);
            if (lacks && !covered(i) && !denied) {
                negation = negation.isPresent() ? negation : OptionalInt.of(i);
            }
            verb |= verbs.isVerb(i);
            boolean itself = denied && marks.is(i, WordClass.DENIAL); // "نفى" and "نفي" are written alike
            if (isNegation(i) && !itself && !(denied && denialFollows(i, predicate.to()))) {
                negation = negation.isPresent() ? negation : OptionalInt.of(i);
            } else if (negation.isPresent() && marks.is(i, WordClass.EXCEPT) && !marks.is(i, WordClass.STRONG)) {
                negation = OptionalInt.empty();
            }
        }
        return negation;
    }

    private boolean denialFollows(int i, int to) {
        for (int j = i + 1; j < Math.min(to, i + BESIDE + 1); j++) {
            if (marks.isAny(j, WordClass.DENIAL, WordClass.FAILURE, WordClass.REFUSAL)) {
                return true;
            }
        }
        return false;
    }

    private boolean isNegation(int i) {
        String word = marks.get(i).folded();
        boolean verb = word.endsWith("n't");
        if (!verb && !word.equals("ما") && !marks.isAny(i, NEGATIONS) || marks.name(i) != null || covered(i)) {
            return false;
        }
        // "avec pas", but not "n'a pas", whose verb folds to the letters of "à"
        if (marks.is(i, WordClass.NEGATION)
                && marks.is(i - 1, WordClass.PREPOSITION)
                && !marks.is(i - 1, WordClass.AUXILIARY)) {
            return false;
        }
        if (verb || marks.isAny(i, WordClass.NEGATION, WordClass.PAST_NEGATION)) {
            return true;
        }
        if (marks.is(i, WordClass.HALVED) && isHalved(i)) {
            return true;
        }
        if (marks.is(i, WordClass.QUALITY_NEGATION)) {
            return isPredicate(i);
        }
        return isPastNegation(i);
    }

    /** "Ne jouera plus": the second half of a negation that alone denies nothing; "ne ... plus que" is "only". */
    private boolean isHalved(int i) {
        for (int j = Math.max(0, i - BESIDE); j < i; j++) {
            if (marks.is(j, WordClass.HALF_NEGATION)) {
                return !marks.is(i + 1, WordClass.SUBORDINATE);
            }
        }
        return false;
    }

    /** "غير" with an adjective that says something of a definite noun, not one that describes an indefinite one. */
    private boolean isPredicate(int i) {
        boolean adjective = i + 1 < marks.size()
                && marks.get(i + 1).isWord()
                && !marks.get(i + 1).folded().startsWith("ال");
        boolean ofDefinite = i == 0
                || marks.isSign(i - 1)
                || marks.name(i - 1) != null
                || marks.isAny(i - 1, WordClass.THAT, WordClass.VERB, WordClass.AUXILIARY)
                || marks.get(i - 1).folded().startsWith("ال");
        return adjective && ofDefinite;
    }

    /** "ما" before a verb of the past. */
    private boolean isPastNegation(int i) {
        return marks.get(i).is("ما")
                && i + 1 < marks.size()
                && (i == 0 || !marks.is(i - 1, WordClass.ACCORDING))
                && marks.get(i + 1).folded().endsWith("ت")
                && verbs.isVerb(i + 1)
                && (i == 0 || marks.isSign(i - 1));
    }

    /** Is the word a part of a phrase that only looks like a negation? */
    private boolean covered(int i) {
        if (!marks.holdsAny(WordClass.AFFIRMING.bit())) {
            return false;
        }
        for (int j = Math.max(0, i - BESIDE); j <= i; j++) {
            if (marks.after(j, WordClass.AFFIRMING) > i) {
                return true;
            }
        }
        return false;
    }
}

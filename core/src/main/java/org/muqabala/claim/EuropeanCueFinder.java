package org.muqabala.claim;

import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.muqabala.claim.Cue.Phrase;
import org.muqabala.claim.Cue.Side;
import org.muqabala.text.Language;

/**
 * Finds the verbs of saying of an English, French, Spanish or Russian statement. The source stands before the verb; behind it
 * where what was said comes first, or the verb opens the statement.
 */
final class EuropeanCueFinder extends CueFinder {
    /** "told reporters on Monday that": what may stand between verb and "that" without a comma. */
    private static final int BEFORE_THAT = 12;

    private static final int LEAST_SAID = 3;
    /** "Об этом сообщил X": words before a verb that its source may follow. */
    private static final int MOST_BEFORE = 2;

    private final EuropeanSource sources;

    EuropeanCueFinder(Marks marks, Verbs verbs) {
        super(marks, verbs);
        this.sources = new EuropeanSource(marks, phrases);
    }

    @Override
    Optional<Cue> verb(int at, WordClass sort, ClauseWords.Hit hit) {
        int after = at + hit.length();
        if (sort == WordClass.CARRY) {
            return quoted(at, after);
        }
        if (sort == WordClass.SAYING || sort == WordClass.SAYING_DENY) {
            return marks.isComma(at - 1) || marks.isSign(at - 1)
                    ? Optional.of(
                            new Cue(sort, Side.AFTER, at, after, at, near(after).orElse(after), null, null))
                    : Optional.empty();
        }
        Optional<Integer> pronoun = sources.pronounWithin(at);
        if (pronoun.isPresent()) {
            return withPronoun(at, after, sort, pronoun.get());
        }
        int verb = sources.verbGroup(at);
        for (int i = verb; i < at; i++) {
            if (marks.is(i, WordClass.PASSIVE)) {
                return Optional.empty();
            }
        }
        boolean describes = marks.is(verb - 1, WordClass.RELATIVE) && marks.isComma(verb - 2);
        if (describes && near(after).isEmpty()) {
            return Optional.empty();
        }
        boolean bounded = marks.isSign(verb - 1) && !marks.get(verb - 1).is(")")
                || marks.words(0, verb) == 0
                || marks.words(0, verb) <= MOST_BEFORE
                        && marks.isAny(0, WordClass.BACK, WordClass.AS, WordClass.PREPOSITION);
        Optional<Phrase> behind = bounded ? sources.behind(after) : Optional.empty();
        if (behind.isPresent() && !sources.isApposition(verb)) {
            return inverted(at, after, verb, sort, behind.get(), hit);
        }
        return sources.subject(verb)
                .flatMap(s -> Optional.ofNullable(direct(at, after, sort, s, hit)))
                .or(() -> bare(at, after, verb, sort, hit));
    }

    /** "X was quoted by the paper as saying that". */
    private Optional<Cue> quoted(int at, int after) {
        for (int i = after; i < Math.min(marks.size(), after + BEFORE_THAT); i++) {
            if (marks.is(i, WordClass.FROM)) {
                int from = marks.after(i, WordClass.FROM);
                int content = near(from).orElse(from);
                return sources.subject(sources.verbGroup(at))
                        .map(s -> new Cue(WordClass.CARRY, Side.AFTER, at, after, s.from(), content, s, null));
            }
        }
        return Optional.empty();
    }

    /** "« ... », a-t-elle assuré": the source stands in the midst of its verb, and what was said before it, or behind. */
    private Optional<Cue> withPronoun(int at, int after, WordClass sort, int pronoun) {
        int from = sources.auxiliaryBefore(pronoun);
        Optional<Integer> opening = near(after);
        boolean said = marks.words(0, from) >= LEAST_SAID && opening.isEmpty();
        return Optional.of(new Cue(
                sort,
                said ? Side.BEFORE : Side.AFTER,
                at,
                after,
                from,
                opening.orElse(after),
                null,
                pronounGender(pronoun)));
    }

    private Optional<Cue> inverted(int at, int after, int verb, WordClass sort, Phrase behind, ClauseWords.Hit hit) {
        boolean said = marks.words(0, verb) >= LEAST_SAID;
        boolean pronoun = behind.to() == behind.from() + 1 && sources.pronounAt(behind.from());
        Gender gender = pronoun ? pronounGender(behind.from()) : hit.form().gender();
        Phrase source = pronoun ? null : behind;
        Optional<Integer> opening = near(behind.to());
        if (said && opening.filter(o -> !marks.opensQuote(o)).isEmpty() || opening.isEmpty()) {
            return Optional.of(
                    new Cue(sort, said ? Side.BEFORE : Side.AFTER, at, after, verb, behind.to(), source, gender));
        }
        return Optional.of(new Cue(sort, Side.AFTER, at, after, verb, opening.get(), source, gender));
    }

    private @Nullable Gender pronounGender(int i) {
        return marks.is(i, WordClass.SHE) ? Gender.FEMALE : marks.is(i, WordClass.HE) ? Gender.MALE : null;
    }

    private @Nullable Cue direct(int at, int after, WordClass sort, Phrase subject, ClauseWords.Hit hit) {
        boolean pronoun = subject.to() == subject.from() + 1 && sources.pronounAt(subject.from());
        Phrase source = pronoun ? null : subject;
        Gender gender = pronoun ? pronounGender(subject.from()) : hit.form().gender();
        Optional<Integer> opening = near(after);
        boolean saidBefore = subject.from() > 0
                && marks.words(0, subject.from()) >= LEAST_SAID
                && (marks.isComma(subject.from() - 1)
                        || marks.isQuoteMark(subject.from() - 1)
                        || marks.isDash(subject.from() - 1));
        if (opening.isPresent() && !(saidBefore && marks.opensQuote(opening.get()))) {
            return new Cue(sort, Side.AFTER, at, after, subject.from(), opening.get(), source, gender);
        }
        if (saidBefore && endsThere(after, marks.isQuoteMark(subject.from() - 1))) {
            return new Cue(sort, Side.BEFORE, at, after, subject.from(), end(after), source, gender);
        }
        boolean bare = marks.is(at, WordClass.BARE) || sort == WordClass.DENY;
        return bare ? new Cue(sort, Side.AFTER, at, after, subject.from(), after, source, gender) : null;
    }

    /** Without a subject of its own: "и добавил, что", "y añadió que", "and said". */
    private Optional<Cue> bare(int at, int after, int verb, WordClass sort, ClauseWords.Hit hit) {
        boolean follows = verb == 0
                || marks.isAny(verb - 1, WordClass.COORDINATOR, WordClass.LEAD)
                || marks.isComma(verb - 1) && marks.language() != Language.ENGLISH;
        Optional<Integer> opening = near(after);
        if (!follows || opening.isEmpty()) {
            return Optional.empty();
        }
        return Optional.of(new Cue(
                sort, Side.AFTER, at, after, at, opening.get(), null, hit.form().gender()));
    }

    /** Nothing but adverbs and the hearers stands between the verb and the next sign. */
    private boolean endsThere(int after, boolean quoted) {
        return quoted
                || after >= marks.size()
                || marks.isSign(after)
                || marks.is(after, WordClass.PHRASE_END)
                || marks.get(after).is("in")
                || marks.words(after, end(after)) <= 3;
    }

    private int end(int after) {
        int i = after;
        while (i < marks.size()
                && !marks.isComma(i)
                && !marks.isInnerStop(i)
                && !marks.isDash(i)
                && !marks.isQuoteMark(i)) {
            i++;
        }
        return i;
    }

    private Optional<Integer> near(int after) {
        for (int i = after; i < Math.min(marks.size(), after + BEFORE_THAT); i++) {
            if (marks.is(i, WordClass.THAT) || marks.opensQuote(i)) {
                return Optional.of(i);
            }
            if (marks.isColon(i)) {
                return Optional.of(i + 1);
            }
            if (marks.isInnerStop(i)
                    || endsCue(i)
                    || marks.isComma(i) && !(marks.opensQuote(i + 1) || marks.is(i + 1, WordClass.THAT))) {
                return Optional.empty();
            }
        }
        return Optional.empty();
    }

    @Override
    boolean endsCue(int i) {
        return marks.isAny(i, WordClass.SAY, WordClass.STRONG) && marks.name(i) == null;
    }
}

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
    /** A source without name or title that follows its verb. */
    private static final int LONGEST_UNKNOWN = 5;

    EuropeanCueFinder(Marks marks, Verbs verbs) {
        super(marks, verbs);
    }

    @Override
    Optional<Cue> verb(int at, WordClass sort, ClauseWords.Hit hit) {
        int after = at + hit.length();
        if (sort == WordClass.CARRY) {
            return Optional.empty();
        }
        if (sort == WordClass.SAYING || sort == WordClass.SAYING_DENY) {
            return marks.isComma(at - 1) || marks.isSign(at - 1)
                    ? Optional.of(
                            new Cue(sort, Side.AFTER, at, after, at, near(after).orElse(after), null, null))
                    : Optional.empty();
        }
        int verb = verbGroup(at);
        boolean bounded =
                verb == 0 || marks.isSign(verb - 1) && !marks.get(verb - 1).is(")");
        Optional<Phrase> behind = bounded ? behind(after) : Optional.empty();
        if (behind.isPresent() && !isApposition(verb, after)) {
            return inverted(at, after, verb, sort, behind.get(), hit);
        }
        return subject(verb)
                .flatMap(s -> Optional.ofNullable(direct(at, after, sort, s, hit)))
                .or(() -> bare(at, after, verb, sort, hit));
    }

    /** Index of the first auxiliary before a verb: "had already said". */
    private int verbGroup(int at) {
        int i = at;
        while (i > 0 && marks.is(i - 1, WordClass.AUXILIARY) && marks.name(i - 1) == null
                || i > 1 && marks.get(i - 1).text().equals("-") && !marks.isDash(i - 1)) {
            i--;
        }
        return i;
    }

    private Optional<Phrase> behind(int after) {
        int start = after;
        if (start + 1 < marks.size() && marks.get(start).text().equals("-")) {
            start++;
        }
        if (start < marks.size() && pronounAt(start)) {
            return Optional.of(new Phrase(start, start + 1));
        }
        Optional<Phrase> phrase = phrases.open(start, marks.size());
        return phrase.filter(p -> looksLikeSource(p) || fillsItsPlace(p));
    }

    private boolean pronounAt(int i) {
        return marks.isAny(i, WordClass.HE, WordClass.SHE, WordClass.THEY);
    }

    /** A name, a title, or a capital. */
    private boolean looksLikeSource(Phrase phrase) {
        for (int i = phrase.from(); i < phrase.to(); i++) {
            if (marks.is(i, WordClass.ROLE) || marks.name(i) != null || i > 0 && isCapital(i)) {
                return true;
            }
        }
        return false;
    }

    /** Nothing but a short phrase stands between the verb and the next sign. */
    private boolean fillsItsPlace(Phrase phrase) {
        boolean ends = phrase.to() == marks.size() || marks.isSign(phrase.to());
        return ends && marks.words(phrase.from(), phrase.to()) <= LONGEST_UNKNOWN;
    }

    private boolean isCapital(int i) {
        return Character.isUpperCase(marks.get(i).text().codePointAt(0));
    }

    /** "X, the minister, said that": the comma before the verb closes an apposition. */
    private boolean isApposition(int verb, int after) {
        return marks.isComma(verb - 1)
                && near(after).isPresent()
                && phraseBefore(verb - 1).isPresent()
                && marks.language() == Language.ENGLISH;
    }

    private Optional<Cue> inverted(int at, int after, int verb, WordClass sort, Phrase behind, ClauseWords.Hit hit) {
        boolean said = marks.words(0, verb) >= LEAST_SAID;
        boolean pronoun = behind.to() == behind.from() + 1 && pronounAt(behind.from());
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

    /** The noun phrase or pronoun before a verb. */
    private Optional<Phrase> subject(int verb) {
        if (verb == 0) {
            return Optional.empty();
        }
        if (pronounAt(verb - 1)) {
            return Optional.of(new Phrase(verb - 1, verb));
        }
        if (marks.isComma(verb - 1)) {
            return phraseBefore(verb - 1).map(p -> appositionHead(p, verb));
        }
        return marks.isSign(verb - 1) && !marks.get(verb - 1).is(")") ? Optional.empty() : phraseBefore(verb);
    }

    private Phrase appositionHead(Phrase inner, int verb) {
        if (!marks.isComma(inner.from() - 1)) {
            return new Phrase(inner.from(), verb - 1);
        }
        return phraseBefore(inner.from() - 1)
                .filter(this::looksLikeSource)
                .map(p -> new Phrase(p.from(), verb - 1))
                .orElse(inner);
    }

    private Optional<Phrase> phraseBefore(int end) {
        int left = end;
        while (left > 0 && !bounds(left - 1)) {
            left--;
        }
        while (left < end && marks.isAny(left, WordClass.LEAD, WordClass.COORDINATOR)) {
            left = left + 1;
        }
        return phrases.open(left, end).filter(p -> p.to() == end).filter(this::looksLikeNoun);
    }

    private boolean looksLikeNoun(Phrase phrase) {
        return looksLikeSource(phrase) || marks.words(phrase.from(), phrase.to()) <= 3;
    }

    private boolean bounds(int i) {
        return marks.isSign(i)
                        && !marks.get(i).is("-")
                        && !marks.get(i).is("'")
                        && !marks.get(i).is("’")
                || marks.isAny(i, WordClass.THAT, WordClass.STRONG, WordClass.SAY, WordClass.COORDINATOR)
                        && marks.name(i) == null
                || marks.is(i, WordClass.LEAD) && marks.name(i) == null;
    }

    private @Nullable Cue direct(int at, int after, WordClass sort, Phrase subject, ClauseWords.Hit hit) {
        boolean pronoun = subject.to() == subject.from() + 1 && pronounAt(subject.from());
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
        if (saidBefore && endsThere(after)) {
            return new Cue(sort, Side.BEFORE, at, after, subject.from(), end(after), source, gender);
        }
        boolean bare = marks.is(at, WordClass.BARE) || sort == WordClass.DENY;
        return bare ? new Cue(sort, Side.AFTER, at, after, subject.from(), after, source, gender) : null;
    }

    /** Without a subject of its own: "и добавил, что", "y añadió que", "and said". */
    private Optional<Cue> bare(int at, int after, int verb, WordClass sort, ClauseWords.Hit hit) {
        boolean follows =
                verb == 0 || marks.isAny(verb - 1, WordClass.COORDINATOR, WordClass.LEAD) || marks.isComma(verb - 1);
        Optional<Integer> opening = near(after);
        if (!follows || opening.isEmpty()) {
            return Optional.empty();
        }
        return Optional.of(new Cue(
                sort, Side.AFTER, at, after, at, opening.get(), null, hit.form().gender()));
    }

    /** Nothing but adverbs and the hearers stands between the verb and the next sign. */
    private boolean endsThere(int after) {
        return after >= marks.size()
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

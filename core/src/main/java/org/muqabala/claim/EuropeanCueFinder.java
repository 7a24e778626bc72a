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
    /** Words that may stand between a verb and the source behind it. */
    private static final int HEARERS = 6;

    private static final int LONGEST_SUBJECT = 14;
    /** A source without name or title that follows its verb. */
    private static final int LONGEST_UNKNOWN = 5;

    EuropeanCueFinder(Marks marks, Verbs verbs) {
        super(marks, verbs);
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
        int verb = verbGroup(at);
        for (int i = verb; i < at; i++) {
            if (marks.is(i, WordClass.PASSIVE)) {
                return Optional.empty();
            }
        }
        boolean bounded = marks.isSign(verb - 1) && !marks.get(verb - 1).is(")")
                || marks.words(0, verb) == 0
                || marks.words(0, verb) <= MOST_BEFORE && marks.language() == Language.RUSSIAN;
        Optional<Phrase> behind = bounded ? behind(after) : Optional.empty();
        if (behind.isPresent() && !isApposition(verb)) {
            return inverted(at, after, verb, sort, behind.get(), hit);
        }
        return subject(verb)
                .flatMap(s -> Optional.ofNullable(direct(at, after, sort, s, hit)))
                .or(() -> bare(at, after, verb, sort, hit));
    }

    /** "X was quoted by the paper as saying that". */
    private Optional<Cue> quoted(int at, int after) {
        for (int i = after; i < Math.min(marks.size(), after + BEFORE_THAT); i++) {
            if (marks.is(i, WordClass.FROM)) {
                int from = marks.after(i, WordClass.FROM);
                int content = near(from).orElse(from);
                return subject(verbGroup(at))
                        .map(s -> new Cue(WordClass.CARRY, Side.AFTER, at, after, s.from(), content, s, null));
            }
        }
        return Optional.empty();
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
        start = skipHearers(start);
        if (start >= marks.size() || marks.is(start, WordClass.PREPOSITION) && marks.name(start) == null) {
            return Optional.empty();
        }
        Optional<Phrase> phrase = phrases.openAtEnd(start, marks.size());
        return phrase.filter(p -> looksLikeSource(p) || fillsItsPlace(p));
    }

    /** "precisó a esta agencia un portavoz", "confirmó ayer la compañía": the source comes behind the hearers and the day. */
    private int skipHearers(int start) {
        if (!marks.is(start, WordClass.PHRASE_END) || marks.language() == Language.ENGLISH) {
            return start;
        }
        int found = start;
        for (int i = start + 1; i < Math.min(marks.size(), start + HEARERS); i++) {
            boolean article = marks.is(i, WordClass.DETERMINER) && !marks.is(i, WordClass.PREPOSITION);
            boolean opens = marks.is(i, WordClass.ROLE)
                    || article
                            && (marks.is(i + 1, WordClass.ROLE)
                                    || i == start + 1 && !marks.is(start, WordClass.PREPOSITION));
            if (marks.isSign(i)) {
                break;
            }
            found = opens ? i : found;
        }
        return found;
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

    /** "The minister, X, said": the comma before the verb closes a name or title beside the source. */
    private boolean isApposition(int verb) {
        if (!marks.isComma(verb - 1)) {
            return false;
        }
        if (beforeRelative(verb - 1).isPresent()) {
            return true;
        }
        int comma = verb - 2;
        while (comma > 0 && !marks.isComma(comma) && !marks.isQuoteMark(comma)) {
            comma--;
        }
        boolean beside = marks.isComma(comma)
                && comma + 1 < verb - 1
                && marks.words(comma + 1, verb - 1) <= LONGEST_UNKNOWN + 1
                && (isCapital(comma + 1) && isCapital(verb - 2)
                        || marks.is(comma + 1, WordClass.ROLE)
                        || marks.is(comma + 2, WordClass.ROLE));
        return beside && phraseBefore(comma).filter(this::looksLikeSource).isPresent();
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
            Optional<Phrase> head = beforeRelative(verb - 1);
            return head.isPresent()
                    ? head
                    : phraseBefore(verb - 1).flatMap(p -> Optional.ofNullable(appositionHead(p, verb)));
        }
        return marks.isSign(verb - 1) && !marks.get(verb - 1).is(")") ? Optional.empty() : phraseBefore(verb);
    }

    /** "The director, who took office in May, said": the phrase before the relative clause. */
    private Optional<Phrase> beforeRelative(int close) {
        int comma = close - 1;
        while (comma > 0 && !marks.isComma(comma) && !marks.isInnerStop(comma) && close - comma < FARTHEST) {
            comma--;
        }
        boolean relative =
                marks.isComma(comma) && marks.is(comma + 1, WordClass.RELATIVE) && !marks.isQuoteMark(close - 1);
        return relative ? phraseBefore(comma).filter(this::looksLikeSource) : Optional.empty();
    }

    private @Nullable Phrase appositionHead(Phrase inner, int verb) {
        if (!marks.isComma(inner.from() - 1)) {
            return null;
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
        int from = left;
        if (marks.language() == Language.RUSSIAN
                && end - from > 1
                && (marks.get(from).is("в") || marks.get(from).is("во"))) {
            from++;
        }
        return phrases.open(from, end)
                .filter(p -> p.to() == end
                        || looksLikeSource(p) && marks.words(p.from(), end) <= LONGEST_SUBJECT && isSubject(p.from()))
                .map(p -> phrases.holdsVerb(p.to(), end) ? p : new Phrase(p.from(), end))
                .filter(this::looksLikeNoun);
    }

    private boolean isSubject(int from) {
        return from == 0 || marks.isSign(from - 1) || marks.isAny(from - 1, WordClass.COORDINATOR, WordClass.LEAD);
    }

    private boolean looksLikeNoun(Phrase phrase) {
        return looksLikeSource(phrase) || marks.words(phrase.from(), phrase.to()) <= 3;
    }

    private boolean bounds(int i) {
        return marks.isSign(i)
                        && !marks.get(i).is("-")
                        && !marks.get(i).is("&")
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

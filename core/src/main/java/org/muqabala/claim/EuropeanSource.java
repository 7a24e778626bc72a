package org.muqabala.claim;

import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.muqabala.claim.Cue.Phrase;
import org.muqabala.text.Language;

/** Finds the noun phrase of a source before or behind its verb in English, French, Spanish and Russian. */
final class EuropeanSource {
    /** Words that may stand between a verb and the source behind it. */
    private static final int HEARERS = 6;

    private static final int LONGEST_SUBJECT = 14;

    /** A source without name or title that follows its verb. */
    private static final int LONGEST_UNKNOWN = 5;

    private final Marks marks;
    private final SourcePhrase phrases;

    EuropeanSource(Marks marks, SourcePhrase phrases) {
        this.marks = marks;
        this.phrases = phrases;
    }

    /** Index of the first auxiliary before a verb: "had already said". */
    int verbGroup(int at) {
        int i = at;
        while (i > 0 && marks.is(i - 1, WordClass.AUXILIARY) && marks.name(i - 1) == null
                || i > 1 && marks.get(i - 1).text().equals("-") && !marks.isDash(i - 1)) {
            i--;
        }
        return i;
    }

    /** The pronoun between a French auxiliary and its verb, joined by hyphens: "a-t-elle assuré", "ont-ils encore dit". */
    Optional<Integer> pronounWithin(int at) {
        int i = at - 1;
        while (i > 0 && marks.is(i, WordClass.AUXILIARY)) {
            i--;
        }
        boolean joined = marks.language() == Language.FRENCH
                && i > 1
                && pronounAt(i)
                && marks.get(i - 1).is("-")
                && marks.is(auxiliaryBefore(i), WordClass.AUXILIARY);
        return joined ? Optional.of(i) : Optional.empty();
    }

    /** Index of the auxiliary that such a pronoun is joined to. */
    int auxiliaryBefore(int pronoun) {
        int i = pronoun - 2;
        return i > 1 && marks.get(i).is("t") && marks.get(i - 1).is("-") ? i - 2 : i;
    }

    Optional<Phrase> behind(int after) {
        int start = after;
        while (start + 1 < marks.size()
                && (marks.get(start).is("-")
                        || start > after && marks.get(start).is("t"))) {
            start++;
        }
        if (start < marks.size() && pronounAt(start)) {
            return Optional.of(new Phrase(start, start + 1));
        }
        start = skipHearers(start);
        if (marks.language() == Language.RUSSIAN
                && start < marks.size()
                && marks.get(start).is("в")) {
            start++;
        }
        if (start >= marks.size() || marks.is(start, WordClass.PREPOSITION) && marks.name(start) == null) {
            return Optional.empty();
        }
        Optional<Phrase> phrase = phrases.openAtEnd(start, marks.size());
        return phrase.filter(p -> looksLikeSource(p) || fillsItsPlace(p));
    }

    /** "precisó a esta agencia un portavoz", "confirmó ayer la compañía": the source comes behind the hearers and the day. */
    private int skipHearers(int start) {
        if (!marks.is(start, WordClass.PHRASE_END)
                || marks.is(start, WordClass.THAT)
                || marks.language() == Language.ENGLISH) {
            return start;
        }
        int found = start;
        for (int i = start + 1; i < Math.min(marks.size(), start + HEARERS); i++) {
            boolean article = marks.is(i, WordClass.DETERMINER) && !marks.is(i, WordClass.PREPOSITION);
            boolean opens = marks.is(i, WordClass.ROLE)
                    || article
                            && (marks.is(i + 1, WordClass.ROLE)
                                    || i == start + 1 && !marks.is(start, WordClass.PREPOSITION));
            if (marks.isSign(i) || marks.is(i, WordClass.THAT)) {
                break;
            }
            found = opens ? i : found;
        }
        return found;
    }

    boolean pronounAt(int i) {
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
        boolean ends = phrase.to() == marks.size()
                || marks.isSign(phrase.to())
                || marks.is(phrase.from(), WordClass.DETERMINER) && marks.is(phrase.to(), WordClass.PHRASE_END);
        return ends && marks.words(phrase.from(), phrase.to()) <= LONGEST_UNKNOWN;
    }

    private boolean isCapital(int i) {
        return Character.isUpperCase(marks.get(i).text().codePointAt(0));
    }

    /** "The minister, X, said": the comma before the verb closes a name or title beside the source. */
    boolean isApposition(int verb) {
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
                        || marks.is(comma + 2, WordClass.ROLE)
                        || !phrases.holdsVerb(comma + 1, verb - 1) && !marks.isQuoteMark(verb - 2));
        return beside && phraseBefore(comma).filter(this::mayHaveBeside).isPresent();
    }

    /** The noun phrase or pronoun before a verb. */
    Optional<Phrase> subject(int verb) {
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

    private boolean mayHaveBeside(Phrase phrase) {
        boolean opens = isSubject(phrase.from()) && marks.words(phrase.from(), phrase.to()) <= 3;
        return looksLikeSource(phrase) || opens && marks.is(phrase.from(), WordClass.DETERMINER);
    }

    /** "The director, who took office in May, said": the phrase before the relative clause. */
    private Optional<Phrase> beforeRelative(int close) {
        int comma = close - 1;
        while (comma > 0 && !marks.isComma(comma) && !marks.isInnerStop(comma) && close - comma < CueFinder.FARTHEST) {
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
                .filter(this::mayHaveBeside)
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
                        && !marks.isNameStop(i)
                        && !marks.get(i).is("-")
                        && !marks.get(i).is("&")
                        && !marks.get(i).is("'")
                        && !marks.get(i).is("’")
                || marks.isAny(i, WordClass.THAT, WordClass.STRONG, WordClass.SAY, WordClass.COORDINATOR)
                        && marks.name(i) == null
                || marks.is(i, WordClass.LEAD) && marks.name(i) == null;
    }
}

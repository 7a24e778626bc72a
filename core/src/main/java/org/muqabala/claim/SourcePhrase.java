package org.muqabala.claim;

import java.util.Optional;
import org.muqabala.claim.Cue.Phrase;
import org.muqabala.text.Language;

/**
 * Finds how far the noun phrase of a source reaches. An open phrase fills the room between the cue and what was said, up to
 * a word that begins something else; a closed one takes only what surely belongs to it: title, its definite adjectives, name.
 */
final class SourcePhrase {
    private static final int LONGEST = 16;

    private final Marks marks;
    private final Verbs verbs;
    private final PhraseParts parts;
    private final ClosedPhrase closed;

    SourcePhrase(Marks marks, Verbs verbs) {
        this.marks = marks;
        this.verbs = verbs;
        this.parts = new PhraseParts(marks, verbs);
        this.closed = new ClosedPhrase(marks, parts);
    }

    /** The phrase that starts at a token and may go on to before {@code limit}; empty where none does. */
    Optional<Phrase> open(int from, int limit) {
        return open(from, limit, false);
    }

    /** The same at the end of a statement, where no comma closes a name beside a title. */
    Optional<Phrase> openAtEnd(int from, int limit) {
        return open(from, limit, true);
    }

    /** A title with its definite words and the name behind it, or a name alone; empty where neither starts here. */
    Optional<Phrase> closed(int from, int limit) {
        return closed.at(from, limit);
    }

    boolean startsName(int i) {
        return parts.startsName(i);
    }

    boolean holdsVerb(int from, int to) {
        return verbs.hasVerb(from, to);
    }

    private Optional<Phrase> open(int from, int limit, boolean last) {
        int start = from;
        while (start < limit && marks.is(start, WordClass.AUXILIARY) && !parts.startsName(start)) {
            start++;
        }
        int end = start;
        if (start < limit && marks.isQuoteMark(start)) {
            return parts.quotedName(start, limit);
        }
        while (end < Math.min(limit, start + LONGEST) && !endsBefore(start, end)) {
            end++;
        }
        end = end > start ? closeAtName(start, closeAtPerson(start, end)) : end;
        if (end <= start || !marks.get(start).isWord() && marks.words(start, end) == 0) {
            return Optional.empty();
        }
        Phrase head = withApposition(new Phrase(start, end), limit, last);
        return Optional.of(head.to() == end && SourceName.person(marks, head) == null ? withTail(head, limit) : head);
    }

    /** "the aide for relations with Asia, X, said": the name between the last comma and what was said. */
    private Phrase withTail(Phrase head, int limit) {
        int close = limit;
        while (close > head.to() && marks.isComma(close - 1)) {
            close--;
        }
        int comma = close - 1;
        while (comma > head.to() && !marks.isComma(comma)) {
            if (endsBefore(comma + 1, comma) || marks.is(comma, WordClass.PREPOSITION)) {
                return head;
            }
            comma--;
        }
        int words = marks.words(comma + 1, close);
        boolean name = comma > head.to()
                && words > 1
                && words < PhraseParts.LONGEST_APPOSITION
                && marks.is(head.from(), WordClass.ROLE);
        return name ? new Phrase(head.from(), close) : head;
    }

    /** "X, the minister, said", "the minister, X, said": the phrase with the name or title between its commas. */
    private Phrase withApposition(Phrase head, int limit, boolean last) {
        int end = head.to();
        int at = end;
        while (at < limit && marks.isComma(at)) {
            int close = at + 1;
            while (close < limit && !marks.isComma(close) && !endsBefore(at + 1, close)) {
                close++;
            }
            boolean ends = close >= limit || marks.isInnerStop(close);
            boolean closed = marks.isComma(close)
                    || ends
                            && (last && parts.isNamed(at + 1, close)
                                    || limit < marks.size() && !marks.isInnerStop(limit));
            boolean apposition = close > at + 1 && parts.mayStandBeside(at + 1, close);
            if (!closed || !apposition) {
                break;
            }
            end = close;
            at = close;
        }
        return new Phrase(head.from(), end);
    }

    private boolean endsBefore(int start, int i) {
        if (marks.isSign(i)) {
            return !isInnerSign(start, i);
        }
        if (marks.is(i, WordClass.THAT) || isPlace(start, i)) {
            return true;
        }
        if (marks.name(i) != null
                || i < Math.max(start + 1, marks.after(start, WordClass.ROLE)) && marks.is(start, WordClass.ROLE)) {
            return false;
        }
        if (marks.get(i).is("العام") && marks.is(i - 1, WordClass.ROLE)) {
            return false;
        }
        if (marks.language() == Language.RUSSIAN && marks.get(i).is("в") && marks.is(start, WordClass.ROLE)) {
            return marks.isAny(i + 1, WordClass.OCCASION, WordClass.PHRASE_END);
        }
        return marks.is(i, WordClass.PHRASE_END) || i > start && !marks.is(i, WordClass.ROLE) && verbs.isVerb(i);
    }

    /** Hyphens, brackets' and quotation marks of an organisation's name stay inside. */
    private boolean isInnerSign(int start, int i) {
        if (marks.isQuoteMark(i)) {
            return (!marks.opensQuote(i) || marks.is(i - 1, WordClass.ROLE)) && i - start < LONGEST;
        }
        return marks.isNameStop(i)
                || marks.get(i).text().equals("&")
                || marks.get(i).text().equals("-") && i > start && !marks.isDash(i)
                || marks.get(i).is("'")
                || marks.get(i).is("’");
    }

    /** "in a statement" ends the phrase, "in the Senate" may belong to a title. */
    private boolean isPlace(int start, int i) {
        if (!marks.get(i).is("في") && !marks.get(i).is("in")) {
            return false;
        }
        boolean title = marks.is(start, WordClass.ROLE);
        boolean body =
                marks.is(i + 1, WordClass.ROLE) && !marks.is(i + 1, WordClass.OCCASION) || marks.name(i + 1) != null;
        return !title || !body || marks.isPerson(i - 1);
    }

    /** A person's name ends a phrase, but for a title behind it. */
    private int closeAtPerson(int start, int end) {
        for (int i = start; i < end; i++) {
            if (marks.isPerson(i) && !marks.isPerson(i + 1) && !SourceName.isComplement(marks, start, i)) {
                int next = i + 1;
                boolean goesOn = next < end
                        && (marks.is(next, WordClass.ROLE) || marks.isSign(next) || parts.startsName(next))
                        && !marks.isSameName(next, i);
                if (!goesOn && next < end && !parts.isLikelyName(next)) {
                    return next;
                }
            }
        }
        return end;
    }

    /** An Arabic phrase that opens with a known name ends with it, but for what describes the name. */
    private int closeAtName(int start, int end) {
        if (marks.language() != Language.ARABIC || !parts.startsName(start)) {
            return end;
        }
        int i = start;
        while (i < end && marks.name(i) != null) {
            i++;
        }
        boolean described = i < end && (marks.is(i, WordClass.ROLE) || marks.isSign(i) || isAdjective(i));
        return described ? end : i;
    }

    private boolean isAdjective(int i) {
        String word = marks.get(i).folded();
        return word.startsWith("ال") && (word.endsWith("يه") || word.endsWith("ي"));
    }
}

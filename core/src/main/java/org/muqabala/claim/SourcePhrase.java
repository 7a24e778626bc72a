package org.muqabala.claim;

import java.util.Optional;
import org.muqabala.claim.Cue.Phrase;
import org.muqabala.reading.name.Name;
import org.muqabala.text.Language;

/**
 * Finds how far the noun phrase of a source reaches. An open phrase fills the room between the cue and what was said, up to
 * a word that begins something else; a closed one takes only what surely belongs to it: title, its definite adjectives, name.
 */
final class SourcePhrase {
    private static final int LONGEST = 16;
    private static final int LONGEST_APPOSITION = 5;

    private final Marks marks;
    private final Verbs verbs;

    SourcePhrase(Marks marks, Verbs verbs) {
        this.marks = marks;
        this.verbs = verbs;
    }

    /** The phrase that starts at a token and may go on to before {@code limit}; empty where none does. */
    Optional<Phrase> open(int from, int limit) {
        return open(from, limit, false);
    }

    /** The same at the end of a statement, where no comma closes a name beside a title. */
    Optional<Phrase> openAtEnd(int from, int limit) {
        return open(from, limit, true);
    }

    private Optional<Phrase> open(int from, int limit, boolean last) {
        int start = from;
        while (start < limit && marks.isAny(start, WordClass.AUXILIARY) && !startsName(start)) {
            start++;
        }
        int end = start;
        if (start < limit && marks.isQuoteMark(start)) {
            return quotedName(start, limit);
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

    /** Do capitals, or in Arabic two to four plain words, fill the range? */
    private boolean isNamed(int from, int to) {
        if (marks.language() == Language.ARABIC) {
            int words = marks.words(from, to);
            return words > 1
                    && words < LONGEST_APPOSITION
                    && !marks.get(from).folded().startsWith("ال");
        }
        return from < to && isLikelyName(from) && isLikelyName(to - 1);
    }

    /** A title, a name, or a few words that no preposition opens and that hold no verb. */
    private boolean mayStandBeside(int from, int to) {
        if (marks.is(from, WordClass.ROLE) || startsName(from)) {
            return true;
        }
        String word = marks.get(from).folded();
        boolean preposition = marks.language() == Language.ARABIC && "بلك".indexOf(word.charAt(0)) >= 0;
        return !preposition && marks.words(from, to) <= LONGEST_APPOSITION && !verbs.hasVerb(from, to);
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
        boolean name =
                comma > head.to() && words > 1 && words < LONGEST_APPOSITION && marks.is(head.from(), WordClass.ROLE);
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
                    || ends && (last && isNamed(at + 1, close) || limit < marks.size() && !marks.isInnerStop(limit));
            boolean apposition = close > at + 1 && mayStandBeside(at + 1, close);
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
        return marks.is(i, WordClass.PHRASE_END) || i > start && !marks.is(i, WordClass.ROLE) && verbs.isVerb(i);
    }

    /** Hyphens, brackets' and quotation marks of an organisation's name stay inside. */
    private boolean isInnerSign(int start, int i) {
        if (marks.isQuoteMark(i)) {
            return (!marks.opensQuote(i) || marks.is(i - 1, WordClass.ROLE)) && i - start < LONGEST;
        }
        return marks.get(i).text().equals("&")
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
                        && (marks.is(next, WordClass.ROLE) || marks.isSign(next) || startsName(next))
                        && !marks.isSameName(next, i);
                if (!goesOn && next < end && !isLikelyName(next)) {
                    return next;
                }
            }
        }
        return end;
    }

    /** An Arabic phrase that opens with a known name ends with it, but for what describes the name. */
    private int closeAtName(int start, int end) {
        if (marks.language() != Language.ARABIC || !startsName(start)) {
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

    /** "العقيد فهد العمري": behind a rank a plain word and a definite one are a name. */
    private int endOfRankedName(int from, int limit) {
        boolean name = from > 0
                && from + 1 < limit
                && marks.is(from - 1, WordClass.HONORIFIC)
                && marks.language() == Language.ARABIC
                && isNamed(from, from + 2)
                && marks.get(from + 1).folded().startsWith("ال");
        return name ? from + 2 : from;
    }

    /** "النائب عن المحافظة، ياسر الحمداني،": index after the name between commas that a title has beside it. */
    private int endOfNameBeside(int from, int limit) {
        int comma = from;
        while (comma < limit && comma - from < LONGEST_APPOSITION && !marks.isComma(comma)) {
            comma++;
        }
        int close = comma + 1;
        while (close < limit && close - comma < LONGEST_APPOSITION && !marks.isComma(close)) {
            close++;
        }
        boolean between = comma < limit && marks.isComma(comma) && close < limit && marks.isComma(close);
        return between && isNamed(comma + 1, close) && mayStandBeside(comma + 1, close) ? close : from;
    }

    /** "مجلة «الهلال»": index after the closing mark of a name in quotation marks; {@code from} where none stands there. */
    private int endOfQuotedName(int from, int limit) {
        if (from >= limit || !marks.isQuoteMark(from)) {
            return from;
        }
        for (int i = from + 1; i < Math.min(limit, from + LONGEST_APPOSITION); i++) {
            if (marks.isQuoteMark(i)) {
                return i + 1;
            }
        }
        return from;
    }

    /** The name of an outlet in quotation marks; a quotation that what follows does not make a source is none. */
    private Optional<Phrase> quotedName(int start, int limit) {
        int end = start + 1;
        while (end < limit && !marks.isQuoteMark(end)) {
            end++;
        }
        boolean source = end < limit
                && end + 1 <= limit
                && end - start <= LONGEST_APPOSITION
                && (end + 1 == limit
                        || marks.isComma(end + 1)
                        || marks.is(end + 1, WordClass.PHRASE_END)
                        || end + 1 < marks.size() && marks.isInnerStop(end + 1));
        return source ? Optional.of(new Phrase(start + 1, end)) : Optional.empty();
    }

    /** A surname that the gazetteer does not know may follow a given name that it does. */
    private boolean isLikelyName(int i) {
        return Character.isUpperCase(marks.get(i).text().codePointAt(0));
    }

    boolean holdsVerb(int from, int to) {
        return verbs.hasVerb(from, to);
    }

    boolean startsName(int i) {
        Name name = marks.name(i);
        return name != null && !marks.isSameName(i - 1, i);
    }

    /** A title with its definite words and the name behind it, or a name alone; empty where neither starts here. */
    Optional<Phrase> closed(int from, int limit) {
        int start = from;
        while (start < limit && marks.isAny(start, WordClass.AUXILIARY, WordClass.DETERMINER) && !startsName(start)) {
            start++;
        }
        if (start < limit && marks.isQuoteMark(start)) {
            return quotedName(start, limit);
        }
        if (start >= limit || !marks.is(start, WordClass.ROLE) && !startsName(start)) {
            return Optional.empty();
        }
        int end = start;
        if (marks.is(start, WordClass.ROLE)) {
            end = marks.after(start, WordClass.ROLE);
            boolean several = marks.get(start).folded().endsWith("ون");
            while (end < limit && belongsToTitle(start, end) && !(several && marks.isPerson(end))) {
                end++;
                if (marks.isPerson(end - 1)
                        && !marks.isPerson(end)
                        && !SourceName.isComplement(marks, start, end - 1)) {
                    return Optional.of(new Phrase(start, end));
                }
            }
            end = Math.max(end, endOfQuotedName(end, limit));
            end = endOfNameBeside(endOfRankedName(end, limit), limit);
        } else {
            while (end < limit && marks.isSameName(start, end)) {
                end++;
            }
        }
        return Optional.of(new Phrase(start, end));
    }

    /** The word that a title rules, its adjectives, names and further titles. */
    private boolean belongsToTitle(int start, int i) {
        if (marks.isSign(i) || marks.isAny(i, WordClass.PHRASE_END, WordClass.THAT)) {
            return false;
        }
        if (i == start + 1
                && marks.get(i).folded().startsWith("ال")
                && marks.get(start).folded().startsWith("ال")
                && marks.is(i, WordClass.ROLE)) {
            return false;
        }
        if (marks.is(i, WordClass.ROLE) || marks.name(i) != null || marks.is(i, WordClass.RELATIONAL)) {
            return true;
        }
        String word = marks.get(i).folded();
        String before = marks.get(i - 1).folded();
        boolean definite = word.startsWith("ال") || word.startsWith("لل");
        boolean ruled =
                !before.startsWith("ال") && (marks.is(i - 1, WordClass.ROLE) || marks.is(i - 1, WordClass.RELATIONAL));
        boolean adjective = word.endsWith("ي") || word.endsWith("يه") || word.endsWith("ه") && before.endsWith("ه");
        boolean indefiniteAdjective =
                ruled && i == start + 1 && (word.endsWith("يون") || word.endsWith("يين") || word.endsWith("يه"));
        return definite && (ruled || adjective) || indefiniteAdjective;
    }
}

package org.muqabala.claim;

import java.util.Optional;
import org.muqabala.claim.Cue.Phrase;
import org.muqabala.text.Language;

/** The words that surely belong to a source, where nothing marks its end: title, definite adjectives, name. */
final class ClosedPhrase {
    private final Marks marks;
    private final PhraseParts parts;

    ClosedPhrase(Marks marks, PhraseParts parts) {
        this.marks = marks;
        this.parts = parts;
    }

    /** A title with its definite words and the name behind it, or a name alone; empty where neither starts here. */
    Optional<Phrase> at(int from, int limit) {
        int start = from;
        while (start < limit
                && marks.isAny(start, WordClass.AUXILIARY, WordClass.DETERMINER)
                && !parts.startsName(start)) {
            start++;
        }
        if (start < limit && marks.isQuoteMark(start)) {
            return parts.quotedName(start, limit);
        }
        if (start >= limit || !marks.is(start, WordClass.ROLE) && !parts.startsName(start)) {
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

    /** "العقيد فهد العمري": behind a rank a plain word and a definite one are a name. */
    private int endOfRankedName(int from, int limit) {
        boolean name = from > 0
                && from + 1 < limit
                && marks.is(from - 1, WordClass.HONORIFIC)
                && marks.language() == Language.ARABIC
                && parts.isNamed(from, from + 2)
                && marks.get(from + 1).folded().startsWith("ال");
        return name ? from + 2 : from;
    }

    /** "النائب عن المحافظة، ياسر الحمداني،": index after the name between commas that a title has beside it. */
    private int endOfNameBeside(int from, int limit) {
        int comma = from;
        while (comma < limit && comma - from < PhraseParts.LONGEST_APPOSITION && !marks.isComma(comma)) {
            comma++;
        }
        int close = comma + 1;
        while (close < limit && close - comma < PhraseParts.LONGEST_APPOSITION && !marks.isComma(close)) {
            close++;
        }
        boolean between = comma < limit && marks.isComma(comma) && close < limit && marks.isComma(close);
        return between && parts.isNamed(comma + 1, close) && parts.mayStandBeside(comma + 1, close) ? close : from;
    }

    /** "مجلة «الهلال»": index after the closing mark of a name in quotation marks; {@code from} where none stands there. */
    private int endOfQuotedName(int from, int limit) {
        if (from >= limit || !marks.isQuoteMark(from)) {
            return from;
        }
        for (int i = from + 1; i < Math.min(limit, from + PhraseParts.LONGEST_APPOSITION); i++) {
            if (marks.isQuoteMark(i)) {
                return i + 1;
            }
        }
        return from;
    }
}

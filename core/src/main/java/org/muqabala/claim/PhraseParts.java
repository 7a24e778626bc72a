package org.muqabala.claim;

import java.util.Optional;
import org.muqabala.claim.Cue.Phrase;
import org.muqabala.reading.name.Name;
import org.muqabala.text.Language;

/** What open and closed phrases of sources share: names beside a title, names in quotation marks. */
final class PhraseParts {
    /** A name or title between commas has so many words at most. */
    static final int LONGEST_APPOSITION = 5;

    private final Marks marks;
    private final Verbs verbs;

    PhraseParts(Marks marks, Verbs verbs) {
        this.marks = marks;
        this.verbs = verbs;
    }

    /** Do capitals, or in Arabic two to four plain words, fill the range? */
    boolean isNamed(int from, int to) {
        if (marks.language() == Language.ARABIC) {
            int words = marks.words(from, to);
            return words > 1
                    && words < LONGEST_APPOSITION
                    && !marks.get(from).folded().startsWith("ال");
        }
        return from < to && isLikelyName(from) && isLikelyName(to - 1);
    }

    /** A title, a name, or a few words that no preposition opens and that hold no verb. */
    boolean mayStandBeside(int from, int to) {
        if (marks.is(from, WordClass.ROLE) || startsName(from)) {
            return true;
        }
        String word = marks.get(from).folded();
        boolean preposition = marks.language() == Language.ARABIC && "بلك".indexOf(word.charAt(0)) >= 0;
        return !preposition && marks.words(from, to) <= LONGEST_APPOSITION && !verbs.hasVerb(from, to);
    }

    /** The name of an outlet in quotation marks; a quotation that what follows does not make a source is none. */
    Optional<Phrase> quotedName(int start, int limit) {
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
    boolean isLikelyName(int i) {
        return Character.isUpperCase(marks.get(i).text().codePointAt(0));
    }

    boolean startsName(int i) {
        Name name = marks.name(i);
        return name != null && !marks.isSameName(i - 1, i);
    }
}

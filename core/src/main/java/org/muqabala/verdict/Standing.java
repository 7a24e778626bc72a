package org.muqabala.verdict;

import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.muqabala.reading.time.Moment;

/**
 * As of when a count stands.
 *
 * @param words what the claim's words say of it
 * @param told the day or minute up to which the claim says that it counts ("by midday"); null where it says none
 * @param published the day of publication; null where it is not known
 */
record Standing(
        Set<Word> words, @Nullable Moment told, @Nullable Moment published) {
    /** What words say of a count's standing; the headers of standing.lex. */
    enum Word {
        PROVISIONAL,
        FINAL,
        RISEN,
        UNTIL,
        SINCE
    }

    Standing {
        words = Set.copyOf(words);
    }

    boolean is(Word word) {
        return words.contains(word);
    }

    /** The best that is known of when it holds; null where nothing is. */
    @Nullable
    Moment moment() {
        return told == null ? published : told;
    }
}

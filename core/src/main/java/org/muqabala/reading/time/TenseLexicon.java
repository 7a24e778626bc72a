package org.muqabala.reading.time;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.muqabala.lexicon.LexiconEntry;
import org.muqabala.lexicon.LexiconFile;
import org.muqabala.lexicon.Phrases;
import org.muqabala.text.Language;

/**
 * What tells the tense around a time in one language, from {@code tenses.*.lex}.
 *
 * @param words words and phrases
 * @param endings endings and beginnings of verbs
 * @param accented words in lower case that are verbs of a tense but for their accent: "à", which is no "a"
 */
record TenseLexicon(Phrases<TenseLexicon.Cue> words, List<Affix> endings, Set<String> accented) {
    private static final Set<String> KEYS = Set.of("words", "stems", "endings", "beginnings", "except", "accented");

    /** What a word tells. */
    enum Cue {
        PAST,
        PRESENT,
        FUTURE,
        /** Right before a time: it lies ahead, unless the verb is of the past: "until", "by". */
        AHEAD,
        /** A clause ends before it: "that", "أن". */
        CLAUSE,
        /** The word after it is a verb of the past unless it has the form of another: "التي", "قد". */
        BEFORE_PAST,
        /** It looks like a verb and is none. */
        NONE
    }

    /**
     * An ending or a beginning that verbs of a tense have.
     *
     * @param text its letters as written, in lower case
     * @param begins true where it stands at the beginning
     */
    record Affix(String text, boolean begins, Cue cue) {}

    TenseLexicon {
        endings = List.copyOf(endings);
        accented = Set.copyOf(accented);
    }

    static TenseLexicon of(Language language) {
        Phrases.Builder<Cue> words = Phrases.in(language);
        List<Affix> endings = new ArrayList<>();
        Set<String> accented = new HashSet<>();
        for (LexiconEntry entry : LexiconFile.shipped("tenses." + language.code() + ".lex", KEYS)) {
            Cue cue = Cue.valueOf(entry.id().replace('-', '_').toUpperCase(Locale.ROOT));
            entry.get("words").forEach(word -> words.addExact(word, cue));
            entry.get("stems").forEach(word -> words.add(word, cue));
            entry.get("except").forEach(word -> words.addExact(word, Cue.NONE));
            accented.addAll(entry.get("accented"));
            entry.get("endings").forEach(text -> endings.add(new Affix(text, false, cue)));
            entry.get("beginnings").forEach(text -> endings.add(new Affix(text, true, cue)));
        }
        return new TenseLexicon(words.build(), endings, accented);
    }
}

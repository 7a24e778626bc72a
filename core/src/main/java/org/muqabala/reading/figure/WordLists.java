package org.muqabala.reading.figure;

import java.util.EnumMap;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.muqabala.lexicon.LexiconEntry;
import org.muqabala.lexicon.LexiconException;
import org.muqabala.lexicon.LexiconFile;

/** The lists of words that help to tell a figure from what only looks like one, from {@code nouns.<language>.lex}. */
final class WordLists {
    private static final Set<String> KEYS = Set.of("words");

    /** What the words of a list have in common; the header of its block in kebab case. */
    enum Name {
        /** Words that never are a counted noun and end the noun's phrase. */
        STOP,
        /** Words between a number and its noun that say nothing of it: more, other. */
        SKIP,
        /** Nouns that a following number names and does not count: article 5, flight 370. */
        LABEL,
        /** Words that a bare number counts for: toll, killed, rose to. */
        CUE,
        /** Words right behind a bare number that counts: 45 were arrested. */
        CUE_BEHIND,
        /** Words before a span of time that is told without a number: for an hour. */
        SPAN_CUE,
        /** Words behind such a span: an hour late. */
        SPAN_TAIL,
        /** Words before a year. */
        YEAR,
        /** Months and centuries, which make a number a date. */
        MONTH,
        /** Plurals that do not look like one. */
        PLURAL,
        /** Phrases that begin with a fraction and tell a stage of a contest: نصف النهائي. */
        NO_FRACTION,
        /** Phrases with an ordinal that are titles, names or adverbs: First Lady. */
        NO_ORDINAL,
        /** Nouns that are ordered by a ten in the definite form: the fiftieth anniversary. */
        ORDERED,
        /** What follows degrees of frost. */
        BELOW_ZERO,
        /** Nouns before a year in words. */
        YEAR_NOUN,
        /** A minute of a match, before its number: minuto 88. */
        MINUTE_OF_PLAY,
        /** What follows an ordinal that tells an age: من عمره. */
        OF_AGE,
        /** Articles before a pair that was named before. */
        KNOWN,
        /** Words before an ordinal that make it one: the, his. */
        DETERMINER,
        /** Nouns whose dual is read. */
        DUAL,
        /** Nouns whose dual is read in ـان only, since their plural ends in ـين. */
        DUAL_NOMINATIVE,
        /** Words that end like a dual and are none. */
        NO_DUAL,
        /** Before a fraction that something changes by: to cut by a third. */
        MEASURE,
        /** Between a share's two numbers: one in every five. */
        OF_EVERY,
        /** The same where the second number is ten at most: one in five. */
        OF_FEW,
        /** The same where the second number is ten or a hundred: nine out of ten. */
        OF_TEN,
        /** Between a mark and the best one: 3 out of 5. */
        OUT_OF,
        /** Begins what is said, so that a number behind it was not named before: said that three were caught. */
        COMPLEMENT,
        /** Phrases with "one" that count nothing. */
        NO_SINGLE
    }

    private final Map<Name, Terms<Name>> lists = new EnumMap<>(Name.class);

    WordLists(Vocabulary vocabulary) {
        for (Name name : Name.values()) {
            lists.put(name, new Terms<>(vocabulary));
        }
        for (LexiconEntry entry :
                LexiconFile.shipped("nouns." + vocabulary.language().code() + ".lex", KEYS)) {
            Name name = name(entry);
            entry.get("words").forEach(word -> of(name).add(word, name));
        }
    }

    private static Name name(LexiconEntry entry) {
        try {
            return Name.valueOf(entry.id().replace('-', '_').toUpperCase(Locale.ROOT));
        } catch (IllegalArgumentException e) {
            throw new LexiconException(
                    entry.file(), entry.line(), "expected the name of a list, found \"" + entry.id() + "\"");
        }
    }

    private Terms<Name> of(Name name) {
        Terms<Name> list = lists.get(name);
        if (list == null) {
            throw new IllegalStateException("no list " + name);
        }
        return list;
    }

    /** The phrase of a list that starts at token {@code i}, taken or not. */
    Terms.@Nullable Hit<Name> at(Name name, Words words, int i) {
        return of(name).at(words, i, false);
    }

    boolean has(Name name, Words words, int i) {
        return at(name, words, i) != null;
    }

    /** Is token {@code i}, as it stands, a word of this list? */
    boolean hasWhole(Name name, Words words, int i) {
        return i >= 0 && i < words.size() && of(name).has(words.get(i).folded());
    }

    boolean hasWord(Name name, String folded) {
        return of(name).has(folded);
    }

    /** Does a phrase of the list end right before token {@code i}? */
    boolean endsBefore(Name name, Words words, int i) {
        for (int from = i - 1; from >= Math.max(0, i - 4); from--) {
            Terms.Hit<Name> hit = at(name, words, from);
            if (hit != null && hit.to() == i) {
                return true;
            }
        }
        return false;
    }
}

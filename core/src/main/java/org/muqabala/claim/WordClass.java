package org.muqabala.claim;

import java.util.Locale;
import org.muqabala.lexicon.LexiconEntry;
import org.muqabala.lexicon.LexiconException;

/** What a word does in a clause; each is a block of the files speech, negation, modality or clauses. */
@SuppressWarnings("EnumOrdinal") // the place of a bit, which nothing outlives
enum WordClass {
    SAY,
    /** Says what its subject takes to be so; needs "that". */
    JUDGE,
    /** May be followed by what was said without "that". */
    BARE,
    DENY,
    /** Has an object between it and "that". */
    DESCRIBE,
    /** "X was quoted". */
    CARRY,
    FROM,
    /** A participle, whose subject is that of the clause before. */
    SAYING,
    SAYING_DENY,
    HIS_WORDS,
    ACCORDING,
    ACCORDING_PRONOUN,
    /** Makes a preposition of a verb of saying: "as the minister said". */
    AS,
    /** A verb of saying with the object of "what": "وفق ما ذكرته". */
    AS_SAID,
    HONORIFIC,
    PASSIVE,
    /** Speaks of what the sentence before says. */
    BACK,
    /** A given name that starts like a preposition. */
    GIVEN,
    /** A word behind it is a noun. */
    DETERMINER,
    CITING,
    THAT,
    OPENS_AFTER_SOURCE,
    PHRASE_END,
    OCCASION,
    PREPOSITION,
    /** A title that takes the name of another behind it. */
    RELATIONAL,
    ROLE,
    PAPER,
    AUXILIARY,
    LEAD,
    FEMININE,
    PLURAL,
    HE,
    SHE,
    THEY,
    NEGATION,
    /** "without": denies where no verb stands before it. */
    LACK,
    UNTRUE,
    PAST_NEGATION,
    HALF_NEGATION,
    /** Denies behind a half negation only. */
    HALVED,
    QUALITY_NEGATION,
    AFFIRMING,
    EXCEPT,
    DENIAL,
    REFUSAL,
    FAILURE,
    ACCUSATION,
    SUBORDINATE,
    PLANNED,
    BEFORE_INFINITIVE,
    POSSIBLE,
    BEFORE_PRESENT,
    NO_MODAL,
    CONDITIONAL,
    UNCONDITIONAL,
    DEMANDED,
    STRONG,
    /** Leaves the speech of the clause before. */
    LEAVING,
    AFTER_COMMA,
    RELATIVE,
    COORDINATOR,
    VERB,
    NO_VERB,
    /** Beginnings of words, and like the next a list that no token is marked with. */
    NO_FUTURE,
    VERB_ENDING;

    static {
        if (NO_FUTURE.ordinal() > Long.SIZE) {
            throw new IllegalStateException("more classes than bits: " + NO_FUTURE.ordinal());
        }
    }

    /** The one bit that stands for it in a set of classes; 0 of a list that no token is marked with. */
    long bit() {
        return this == NO_FUTURE || this == VERB_ENDING ? 0 : 1L << ordinal();
    }

    /** The set of some classes. */
    static long bits(WordClass... sorts) {
        long bits = 0;
        for (WordClass sort : sorts) {
            bits |= sort.bit();
        }
        return bits;
    }

    static WordClass of(LexiconEntry entry) {
        try {
            return valueOf(entry.id().toUpperCase(Locale.ROOT).replace('-', '_'));
        } catch (IllegalArgumentException e) {
            throw new LexiconException(
                    entry.file(), entry.line(), "expected the name of a word class, found \"" + entry.id() + "\"");
        }
    }
}

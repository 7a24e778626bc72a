package org.muqabala.align;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.muqabala.claim.Claim;
import org.muqabala.lexicon.Concept;
import org.muqabala.lexicon.ConceptFamilies;
import org.muqabala.reading.figure.Figure;
import org.muqabala.reading.name.Name;
import org.muqabala.reading.time.Time;
import org.muqabala.text.Quote;

/**
 * A word or phrase of a brief text as it is set against those of another: a name, an amount, a time, words with a known
 * meaning, one of the small words that turn a statement round, or any other content word.
 *
 * @param claim the claim it stands in
 * @param quote its words
 * @param kind what it is
 * @param key the stem that stands for it within its language
 * @param weight how much of what the text says it carries, more than 0
 * @param concepts what it means, as far as the lexicon knows; none for names, amounts and times
 * @param name the name; null where it is none
 * @param figure the amount; null where it is none, or a number of which no more is read
 * @param time the time; null where it is none
 */
record Piece(
        Claim claim,
        Quote quote,
        Kind kind,
        String key,
        double weight,
        List<Concept> concepts,
        @Nullable Name name,
        @Nullable Figure figure,
        @Nullable Time time) {
    /** What a piece is. */
    enum Kind {
        NAME,
        FIGURE,
        TIME,
        CONCEPT,
        /** A small word with an opposite: before, against, all. Its key is its block in contrasts.lex. */
        TURN,
        WORD
    }

    Piece {
        concepts = List.copyOf(concepts);
    }

    /** Is it the small word that a block of contrasts.lex names? */
    boolean isTurn(String id) {
        return kind == Kind.TURN && key.equals(id);
    }

    /** Does all that it means say little? */
    boolean isLight(ConceptFamilies light) {
        return concepts.stream().allMatch(c -> light.lists("light", c.id()));
    }

    /** Does it tell that something happens or is done? */
    boolean isAct() {
        return concepts.stream().anyMatch(c -> c.type() == Concept.Type.EVENT);
    }

    /** Is it one word, of a known meaning or not? */
    boolean isWord() {
        return (kind == Kind.WORD || kind == Kind.CONCEPT) && key.indexOf(' ') < 0;
    }

    /** Is it a name of somewhere, or of somebody or some body? */
    boolean isPlace() {
        return name != null
                && switch (name.kind()) {
                    case COUNTRY, NATIONALITY, CITY, REGION, WATERS -> true;
                    case PERSON, ORGANISATION, OTHER -> false;
                };
    }
}

package org.muqabala.claim;

import org.jspecify.annotations.Nullable;

/**
 * Words that say who said something. Indices are of tokens of the statement, ends exclusive.
 *
 * @param sort what the cue word is
 * @param side where what was said stands
 * @param at the cue word
 * @param after index after the cue word
 * @param from start of cue and source together
 * @param to their end: for {@link Side#AFTER} what was said starts here
 * @param source the source's noun phrase; null where a pronoun or the verb's form alone stands for it
 * @param gender what the cue tells of the source; null where nothing
 */
record Cue(
        WordClass sort,
        Side side,
        int at,
        int after,
        int from,
        int to,
        @Nullable Phrase source,
        @Nullable Gender gender) {
    /** Where what was said stands. */
    enum Side {
        AFTER,
        BEFORE,
        /** A preposition's clause as a whole. */
        AROUND
    }

    /** A run of tokens. */
    record Phrase(int from, int to) {}

    boolean denies() {
        return sort == WordClass.DENY || sort == WordClass.SAYING_DENY;
    }

    boolean isCiting() {
        return sort == WordClass.CITING;
    }
}

package org.muqabala.align;

import org.muqabala.text.Explanation;

/**
 * Two values that answer one question.
 *
 * @param a the one that comes first by source and place
 * @param b the other
 * @param mayConflict whether the score suffices to call them conflicting where their values cannot both hold
 * @param why the score, part by part
 */
public record Link(Answer a, Answer b, boolean mayConflict, Explanation why) {
    public double score() {
        return why.contribution();
    }
}

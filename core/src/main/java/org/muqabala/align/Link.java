package org.muqabala.align;

import org.muqabala.text.Explanation;

/**
 * Two values that answer one question.
 *
 * @param a the one that comes first by source and place
 * @param b the other
 * @param mayConflict whether the score suffices to call them conflicting where their values cannot both hold
 * @param score how sure it is, 0 to 1
 * @param why the parts that the score is made from
 */
public record Link(Answer a, Answer b, boolean mayConflict, double score, Explanation why) {}

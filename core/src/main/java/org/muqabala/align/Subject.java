package org.muqabala.align;

import java.util.List;

/**
 * What a claim brings to every comparison.
 *
 * @param answers the values it gives
 * @param senses the readings of each of them
 * @param around what stands around each of them that is an amount, in the same order
 * @param denials what it asserts or denies
 * @param about what the whole of it is about
 */
record Subject(
        List<Answer> answers,
        List<List<Answer>> senses,
        List<Surroundings.Around> around,
        DenialLinks.Subject denials,
        Likeness.Subject about) {}

package org.muqabala.verdict;

/** What the sides of a finding are to each other. */
public enum Verdict {
    /** They cannot both hold. */
    CONFLICTS,
    /** They are compatible, one vaguer or wider than the other. */
    REFINES,
    /** They say the same in different words. */
    REWORDS,
    /** They give the same value. */
    AGREES,
    /** They are set under one question, and nobody can say whether they conflict. */
    UNDECIDED,
    /** One source alone answers the question. */
    SINGLE
}

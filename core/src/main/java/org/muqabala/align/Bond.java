package org.muqabala.align;

/** What two pieces of two statements are to each other, the nearest first. */
enum Bond {
    /** One name, amount, word or meaning. */
    SAME,
    /** Words made from one root, or one name in two spellings. */
    KIN,
    /** One meaning holds the other. */
    BROADER,
    /** Two meanings of one sort: teachers and doctors. */
    SIBLING,
    /** They cannot hold of one thing at once. */
    OPPOSITE;

    /** Do the two say one thing? */
    boolean holds() {
        return this == SAME || this == KIN || this == BROADER;
    }
}

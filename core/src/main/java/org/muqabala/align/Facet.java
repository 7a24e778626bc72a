package org.muqabala.align;

/** What sort of value answers a slot. */
public enum Facet {
    FIGURE,
    DURATION,
    ORDINAL,
    DATE,
    /** Time of day. */
    TIME,
    PLACE,
    ACTOR,
    INITIATOR,
    MEDIUM,
    PARTICIPANTS,
    TONE,
    /** Is it so? */
    POLARITY,
    /** In what words? */
    WORDING
}

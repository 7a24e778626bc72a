package org.muqabala.claim;

/** In what sense a claim holds. */
public enum Modality {
    /** It is said to be so. */
    ASSERTED,
    /** It is to happen. */
    PLANNED,
    /** It may be so. */
    POSSIBLE,
    /** It holds if something else does. */
    CONDITIONAL,
    /** Somebody asks for it. */
    DEMANDED
}

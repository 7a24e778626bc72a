package org.muqabala.inputs.office;

/** How the reading of a document ended. */
enum Outcome {
    READ,
    ENCRYPTED,
    BROKEN,
    TOO_LARGE,
    TOO_SLOW,
    NOT_STARTED
}

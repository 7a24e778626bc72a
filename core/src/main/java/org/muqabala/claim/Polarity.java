package org.muqabala.claim;

/** Whether a claim says that something is so or that it is not. */
public enum Polarity {
    AFFIRMED,
    DENIED
}

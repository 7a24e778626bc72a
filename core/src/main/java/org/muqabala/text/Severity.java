package org.muqabala.text;

/** How much a {@link Problem} takes away from the result. */
public enum Severity {
    /** Something was noticed; the result is whole. */
    NOTICE,
    /** A part could not be read or was inferred doubtfully; the rest is in the result. */
    WARNING,
    /** A source could not be used at all. */
    ERROR
}

package org.muqabala.reading.time;

/** Whether the words around a time tell of what was, is or will be. */
enum Tense {
    PAST,
    /** A verb of the present, which in a notice of an event to come stands for the future. */
    PRESENT,
    FUTURE,
    /** Words stand around it, none of which tells. */
    UNTOLD,
    /** The text is nothing but the time: a cell of a table, a caption, an entry of a form. */
    ALONE
}

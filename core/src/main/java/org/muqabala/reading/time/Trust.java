package org.muqabala.reading.time;

/** How far a word can be trusted to be a word of time. */
enum Trust {
    /** Wherever it stands. */
    SURE,
    /** With the Arabic article alone: "الأحد" is Sunday, "أحد" is one. */
    DEFINITE,
    /** Only beside another word of time: "may", "مارس", "среду". */
    DOUBTFUL
}

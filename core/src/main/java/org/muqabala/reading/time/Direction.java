package org.muqabala.reading.time;

/** Where a word like "last", "this" or "next" sends a time that recurs. */
enum Direction {
    /** The latest that is over: "last", "الماضي". */
    LAST,
    /** The one that holds the reference: "this", "الجاري". */
    THIS,
    /** The first that is still to come: "المقبل", "prochain", "coming". */
    COMING,
    /** As {@link #COMING}, but a weekday lies in the next calendar week: English "next". */
    NEXT,
    /** The second to come: "after next". */
    AFTER_NEXT;

    /** How many calendar units lie between the reference's and the one meant. */
    int units() {
        return switch (this) {
            case LAST -> -1;
            case THIS -> 0;
            case COMING, NEXT -> 1;
            case AFTER_NEXT -> 2;
        };
    }
}

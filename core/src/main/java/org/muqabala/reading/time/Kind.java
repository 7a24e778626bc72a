package org.muqabala.reading.time;

/** What part a word plays in a time; the types of the blocks in {@code months.*.lex} and {@code times.*.lex}. */
@SuppressWarnings("EnumOrdinal") // the place of a bit, which nothing outlives
enum Kind {
    /** A month; its value is 1 for January. */
    MONTH,
    /** A month of the Islamic calendar; its value is 1 for Muharram. */
    HIJRI_MONTH,
    /** A weekday; its value is 1 for Monday. */
    WEEKDAY,
    SEASON,
    /** "third", "third of"; its value is the number. */
    ORDINAL,
    /** "three"; its value is the number. */
    CARDINAL,
    /** What is written onto an ordinal's digits: "rd", "er", "го". */
    ORDINAL_MARK,
    /** "last" of "the last Friday of May". */
    LAST,
    /** One calendar unit; its value is the place of the {@link Unit}. */
    UNIT,
    /** Several of them. */
    UNITS,
    /** Two of them in one word: "يومين". */
    PAIR,
    /** A {@link Direction}. */
    DIRECTION,
    /** A day told by its distance: its value is -1 for "yesterday". */
    SHIFTED_DAY,
    /** A day told by its distance from the day told last: "the day before"; its value is -1. */
    NARRATED_DAY,
    /** Behind a length of time that is counted from the day told last: "earlier" -1, "later" 1. */
    NARRATED_AFTER,
    /** The same before it: "قبل ذلك". */
    NARRATED_BEFORE,
    /** A {@link Part}. */
    PART,
    /** "morning", "night": before or after a day. */
    DAY_PART,
    /** "tonight", "last night": with its day in it; its value is the distance of the day. */
    SHIFTED_DAY_PART,
    /** "the nineties"; its value is the first year. */
    DECADE,
    /** "day" before its number or its weekday. */
    DAY_NOUN,
    /** "month" before its name. */
    MONTH_NOUN,
    /** "year" beside its number. */
    YEAR_NOUN,
    /** "the same year": the year of the time before. */
    SAME_YEAR,
    /** "AD", "م". */
    YEAR_MARK,
    BEFORE_CHRIST,
    /** "AH", "هـ". */
    HIJRI_MARK,
    /** "s" of "1990s". */
    DECADE_MARK,
    /** "years" before "1990". */
    DECADE_NOUN,
    /** "Q" of "Q3". */
    QUARTER_MARK,
    ARTICLE,
    /** Between a day and its month, a month and its year. */
    OF,
    /** Before a date: "on", "الموافق". */
    ON,
    /** Before a time, so that a doubtful word after it is one. */
    IN,
    /** Before a bare year. */
    YEAR_PREPOSITION,
    FROM,
    TO,
    BETWEEN,
    AND,
    /** "ago" where it stands before: "قبل", "il y a". */
    AGO,
    /** "ago" where it stands after. */
    AGO_AFTER,
    /** "in" three days. */
    AHEAD,
    /** Three days "from now". */
    AHEAD_AFTER,
    /** Before a time of day: "at", "عند الساعة". */
    AT,
    /** Before an hour and nothing else: Spanish "a las". */
    AT_HOUR,
    /**
     * Before an hour: "shortly after", "before"; its value is the minutes that are meant with it, negative for before it, those of
     * a day where all of them are; doubtful where a length of time may follow as well.
     */
    BESIDE_HOUR,
    /** Before a length of time, which may be written like a time of day: "lasted 2 h 15". */
    LASTING,
    /** Behind an hour that "after" or "before" stands before: "بقليل". */
    SHORTLY,
    /** Before an hour: "الساعة". */
    HOUR_BEFORE,
    /** Between or after the digits of a time of day: "h", "heures", "o'clock"; doubtful where it is also a length of time. */
    HOUR_NOUN,
    /** "past" or "and" before minutes; its value is 1, or -1 for "to" and "less". */
    MINUTES_SIGN,
    /** "minutes", behind their number. */
    MINUTE_NOUN,
    /** "half", "quarter" as minutes. */
    MINUTES,
    /** "half past": before the hour; its value is the minutes, negative for before it. */
    MINUTES_OF,
    /** "a.m." 0, "p.m." 12. */
    HALF_DAY,
    /** A time of day in one word: "noon"; its value is the hour. */
    NAMED_HOUR,
    /** A zone of a fixed offset; its value is in minutes. */
    ZONE,
    /** A zone whose offset changes with the season. */
    LOCAL_ZONE,
    /** A name that holds a word of time and is none: "Black Friday". */
    NAME;

    /** Bits of what only stands behind the beginning of a time, or before it and outside. */
    static final long INNER = bits(
            ORDINAL_MARK,
            YEAR_MARK,
            BEFORE_CHRIST,
            HIJRI_MARK,
            DECADE_MARK,
            OF,
            ON,
            IN,
            YEAR_PREPOSITION,
            TO,
            AND,
            AGO_AFTER,
            AHEAD_AFTER,
            HOUR_NOUN,
            MINUTES_SIGN,
            MINUTE_NOUN,
            MINUTES_OF,
            HALF_DAY,
            ZONE,
            LOCAL_ZONE,
            LASTING,
            SHORTLY,
            NARRATED_AFTER,
            NAME);

    /** Bits of what begins a time only together with a word or number behind it that begins one as well. */
    static final long LEADING = bits(ARTICLE, FROM, BETWEEN, AGO, AHEAD, AT, AT_HOUR, BESIDE_HOUR);

    /** The one bit that stands for it in a set of kinds. */
    long bit() {
        return 1L << ordinal();
    }

    private static long bits(Kind... kinds) {
        long bits = 0;
        for (Kind kind : kinds) {
            bits |= kind.bit();
        }
        return bits;
    }
}

package org.muqabala.reading.time;

import org.jspecify.annotations.Nullable;
import org.muqabala.reading.time.Time.Precision;

/** What the words of a time mean before it is known when the text was published. */
sealed interface When
        permits MonthTime,
                EitherTime,
                YearTime,
                FixedTime,
                NarratedTime,
                WeekdayTime,
                ShiftedTime,
                BareDay,
                HijriTime,
                PartTime,
                RangeTime,
                DayPartTime,
                ClockTime {
    /** How finely the words tell it. */
    Precision precision();

    /** The days meant; null where they cannot be known. */
    @Nullable
    Days days(Anchor anchor);

    /** What is known without a reference ({@code --09-12}); null where that is nothing. */
    default @Nullable String partial() {
        return null;
    }
}

package org.muqabala.reading.time;

import org.jspecify.annotations.Nullable;
import org.muqabala.reading.time.Time.Precision;

/**
 * The beginning, middle or end of a longer time: "early January", "أواخر العام الماضي".
 *
 * @param part which part
 * @param whole the longer time
 */
record PartTime(Part part, When whole) implements When {
    @Override
    public Precision precision() {
        return Precision.PART;
    }

    @Override
    public @Nullable Days days(Anchor anchor) {
        Days days = whole.days(anchor);
        return days == null ? null : part.of(days, whole.precision());
    }

    @Override
    public @Nullable String partial() {
        return whole.partial();
    }
}

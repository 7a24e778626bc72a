package org.muqabala.reading.time;

import org.junit.jupiter.api.Test;
import org.muqabala.GoldenReadings;

class TimeGoldenTest {
    @Test
    void timesOfTheArticles() {
        GoldenReadings.check(
                "times", r -> r.times().stream().map(TimeCases::item).toList());
    }
}

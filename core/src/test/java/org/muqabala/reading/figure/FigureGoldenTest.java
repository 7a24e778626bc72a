package org.muqabala.reading.figure;

import org.junit.jupiter.api.Test;
import org.muqabala.GoldenReadings;

class FigureGoldenTest {
    @Test
    void figuresOfTheArticles() {
        GoldenReadings.check(
                "figures", r -> r.figures().stream().map(FigureCases::item).toList());
    }
}

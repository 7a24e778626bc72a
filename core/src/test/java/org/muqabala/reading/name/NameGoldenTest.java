package org.muqabala.reading.name;

import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.muqabala.GoldenReadings;
import org.muqabala.ReadingCase.Item;

class NameGoldenTest {
    @Test
    void namesOfTheArticles() {
        GoldenReadings.check(
                "names",
                r -> r.names().stream()
                        .map(n -> new Item(
                                n.quote().text(),
                                n.kind().name().toLowerCase(Locale.ROOT) + " " + n.name() + " of " + n.actor()))
                        .toList());
    }
}

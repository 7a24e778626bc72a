package org.muqabala.report.words;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.muqabala.event.Event;
import org.muqabala.reading.time.Moment;
import org.muqabala.text.Explanation;
import org.muqabala.text.Language;

class EventNamesTest {
    private static final Event GENEVA =
            event("مباحثات, Geneva, 2022-01-10", "summit", "2022-01-10", List.of("Russia", "United States"));

    @Test
    void tellWhatWhoWhereAndWhen() {
        assertThat(names(Language.ENGLISH).dated(GENEVA))
                .isEqualTo("summit: Russia and United States, Geneva, 10 January 2022");
        assertThat(names(Language.ARABIC).dated(GENEVA)).isEqualTo("قمة: روسيا والولايات المتحدة، جنيف، 10 يناير 2022");
    }

    @Test
    void leaveTheDayOutWhereItIsAsked() {
        assertThat(names(Language.ENGLISH).undated(GENEVA)).isEqualTo("summit: Russia and United States, Geneva");
    }

    @Test
    void nameAtMostThreeAndNoPlaceTwice() {
        Event event = event("قمة, Russia", "summit", null, List.of("France", "Germany", "Russia", "Ukraine"));
        assertThat(names(Language.ENGLISH).dated(event)).isEqualTo("summit: France, Germany and Russia");
    }

    @Test
    void whatNoLexiconKnowsKeepsTheWordsOfTheSources() {
        assertThat(names(Language.ENGLISH).dated(event("الحدث", "no-such-kind", null, List.of())))
                .isEqualTo("الحدث");
    }

    private static EventNames names(Language language) {
        Messages messages = Messages.in(language);
        return new EventNames(messages, new Labels(language), new Dates(messages));
    }

    private static Event event(String label, String kind, @Nullable String day, List<String> who) {
        Moment moment = day == null ? null : Moment.of(LocalDate.parse(day));
        return new Event(
                "e", label, kind, moment, moment, who, List.of("c"), Explanation.leaf("kind", 0, "event.alone"));
    }
}

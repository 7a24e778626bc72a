package org.muqabala.report.words;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.muqabala.align.Facet;
import org.muqabala.align.Slot;
import org.muqabala.report.TwoCalls;
import org.muqabala.text.Language;
import org.muqabala.verdict.Group;

class QuestionsTest {
    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
                    # facet | of       | role       | claims | Arabic           | English
                    FIGURE  | soldier  | kill       | m2     | جندي، قتل        | soldier, killing
                    DATE    |          | invade     | m1     | غزو              | invasion
                    TONE    | talks    | talks      | s1     | محادثة           | talks
                    WORDING | response | sanction   | m5     | إجراءات الرد     | measures in response
                    FIGURE  | شخص-ما   |            | m6     | شخصا             | شخصا
                    WORDING |          |            | m2     | روسيا            | Russia
                    WORDING |          |            | m2 p2  |                  |
                    """)
    void areToldByThingAndRole(
            Facet facet,
            @Nullable String of,
            @Nullable String role,
            String claims,
            @Nullable String arabic,
            @Nullable String english) {
        Group group =
                new Group("g", new Slot(facet, of, null, role, null), null, List.of(claims.split(" ")), List.of());
        assertThat(subject(group, Language.ARABIC)).isEqualTo(arabic == null ? "" : arabic);
        assertThat(subject(group, Language.ENGLISH)).isEqualTo(english == null ? "" : english);
    }

    private static String subject(Group group, Language language) {
        return new Questions(Messages.in(language), new Labels(language), TwoCalls.comparison()).subject(group);
    }
}

package org.muqabala.origin;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.muqabala.document.Documents;

/** Whom an article credits for its text, '/' for a line end. */
class CreditsTest {
    private final Credits credits = new Credits();

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            MOSCOW (Reuters) - The bank raised its rate on Tuesday.                           | Reuters
            MADRID, 3 March (EFE).- The government met on Sunday.                             | EFE
            موسكو (رويترز) - رفع البنك المركزي سعر الفائدة يوم الثلاثاء.                       | Reuters
            باريس - (أ ف ب) - أعلنت الحكومة خطتها.                                            | AFP
            رفع سعر الفائدة/وكالات/رفع البنك المركزي سعر الفائدة يوم الثلاثاء.                 | agencies
            رفع البنك المركزي سعر الفائدة يوم الثلاثاء./المصدر: رويترز                         | Reuters
            The bank raised its rate on Tuesday. (AFP)                                        | AFP
            The bank raised its rate on Tuesday./Source: AP, Reuters                          | Associated Press,Reuters
            МОСКВА, 3 марта (ТАСС) — Банк поднял ставку.                                      | TASS
            Банк поднял ставку во вторник./Источник: ТАСС                                     | TASS
            Reuters reported on Tuesday that the bank had raised its rate.                    |
            قالت وكالة رويترز إن البنك المركزي رفع سعر الفائدة.                                |
            Photo: Reuters/The bank raised its rate on Tuesday.                               |
            The bank (which Reuters calls cautious) - raised its rate.                        |
            A minister (AFP) told reporters about it./One./Two./Three.                        |
            """)
    void areReadWhereTheTextIsCredited(String text, String agencies) {
        assertThat(credits.of(Documents.of("a.txt", text.replace("/", "\n\n"))))
                .containsExactlyElementsOf(agencies == null ? List.of() : List.of(agencies.split(",")));
    }
}

package org.muqabala.report.words;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.muqabala.align.Facet;
import org.muqabala.text.Language;

/** The isolates around numbers are shown as angle quotes here. */
class ValuesTest {
    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
                    FIGURE   | 70000                              | ‹70,000›                      | ‹70,000›
                    FIGURE   | (94000, )                          | more than ‹94,000›            | أكثر من ‹94,000›
                    FIGURE   | [300, )                            | at least ‹300›                | ‹300› على الأقل
                    FIGURE   | (, 300)                            | less than ‹300›               | أقل من ‹300›
                    FIGURE   | ( , 300]                           | at most ‹300›                 | ‹300› على الأكثر
                    FIGURE   | [20000, 99999]                     | ‹20,000–99,999›               | ‹20,000–99,999›
                    FIGURE   | -5.5                               | ‹-5.5›                        | ‹-5.5›
                    FIGURE   | 450000000 USD                      | 450 million US dollars        | 450 مليون دولار أمريكي
                    FIGURE   | 450123456                          | ‹450,123,456›                 | ‹450,123,456›
                    FIGURE   | 12.5 %                             | ‹12.5%›                       | ‹12.5%›
                    FIGURE   | 2 pp                               | ‹2› percentage points         | ‹2› نقطة مئوية
                    FIGURE   | [4, 5] km                          | ‹4› km to ‹5› km              | من ‹4› كم إلى ‹5› كم
                    FIGURE   | 206 + 206                          | ‹206› + ‹206›                 | ‹206› + ‹206›
                    FIGURE   | 7 furlong                          | ‹7 furlong›                   | ‹7 furlong›
                    DURATION | 7200 s                             | 2 hours                       | ساعتان
                    DURATION | 3000 s                             | 50 minutes                    | 50 دقيقة
                    DURATION | 5400 s                             | 1 hour and 30 minutes         | ساعة واحدة و30 دقيقة
                    DURATION | 220752000 s                        | 7 years                       | 7 سنوات
                    DURATION | 5256000 s                          | 2 months                      | شهران
                    DURATION | 5184000 s                          | 2 months                      | شهران
                    DURATION | 47304000 s                         | 1 year and 6 months           | سنة واحدة و6 أشهر
                    DURATION | 3456000 s                          | 40 days                       | 40 يومًا
                    DURATION | 604800 s                           | 7 days                        | 7 أيام
                    DURATION | 0.5 s                              | ‹0.5› seconds                 | ‹0.5› ثانية
                    DURATION | (7200, ) s                         | more than 2 hours             | أكثر من ساعتان
                    ORDINAL  | 2                                  | second                        | الثاني
                    ORDINAL  | 27                                 | number ‹27›                   | رقم ‹27›
                    DATE     | 2021-12-07                         | 7 December 2021               | 7 ديسمبر 2021
                    DATE     | 2022-01-09/2022-01-10              | ‹9–10› January 2022           | ‹9–10› يناير 2022
                    DATE     | 2022-01-01/2022-04-30              | 1 January 2022 to 30 April 2022 | من 1 يناير 2022 إلى 30 أبريل 2022
                    DATE     | 2021-12-01/2021-12-31              | December 2021                 | ديسمبر 2021
                    DATE     | 2021-01-01/2021-12-31              | 2021                          | 2021
                    DATE     | --09-12                            | 12 September                  | 12 سبتمبر
                    DATE     | --09                               | September                     | سبتمبر
                    DATE     | --99                               | --99                          | --99
                    TIME     | T05:40                             | ‹05:40›                       | ‹05:40›
                    TIME     | 2021-12-07T05:40                   | 7 December 2021, ‹05:40›      | 7 ديسمبر 2021، ‹05:40›
                    TIME     | 2021-12-07T05:40/2021-12-07T06:00  | 7 December 2021, ‹05:40–06:00› | 7 ديسمبر 2021، ‹05:40–06:00›
                    INITIATOR| Russia, United States              | Russia, United States         | روسيا، الولايات المتحدة
                    ACTOR    | Nobody Known                       | Nobody Known                  | Nobody Known
                    POLARITY | denied                             | Denied                        | منفي
                    POLARITY | affirmed: pay-money                | Affirmed: payment             | مثبت: دفع مبلغ
                    POLARITY | affirmed: accept                   | Affirmed: accept              | مثبت: قبل المقترح
                    POLARITY | affirmed: reject                   | Affirmed: reject              | مثبت: رفض
                    POLARITY | affirmed: no-such-act              | Affirmed: no-such-act         | مثبت: no-such-act
                    FIGURE   | no number                          | no number                     | no number
                    FIGURE   | [, ]                               | [, ]                          | [, ]
                    ACTOR    | Monday, 5 February                 | Monday, 5 February            | Monday, 5 February
                    """)
    void areToldInWords(Facet facet, String value, String english, String arabic) {
        assertThat(words(Language.ENGLISH, value, facet)).isEqualTo(english);
        assertThat(words(Language.ARABIC, value, facet)).isEqualTo(arabic);
    }

    @Test
    void wordingIsItsOwnValue() {
        Messages messages = Messages.in(Language.ENGLISH);
        assertThat(new Values(messages, new Dates(messages), new Labels(Language.ENGLISH)).words("so", Facet.WORDING))
                .isEmpty();
    }

    private static String words(Language language, String value, Facet facet) {
        Messages messages = Messages.in(language);
        return new Values(messages, new Dates(messages), new Labels(language))
                .words(value, facet)
                .orElseThrow()
                .replace(Isolates.OPEN, '‹')
                .replace(Isolates.CLOSE, '›');
    }
}

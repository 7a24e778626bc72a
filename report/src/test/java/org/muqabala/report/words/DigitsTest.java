package org.muqabala.report.words;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.muqabala.align.Facet;
import org.muqabala.text.Language;

class DigitsTest {
    @ParameterizedTest
    @CsvSource({
        "AS_WRITTEN, ٧٠ ألف جندي, ARABIC_INDIC",
        "AS_WRITTEN, 70 ألف جندي, AS_WRITTEN",
        "AS_WRITTEN, سبعون ألف جندي, AS_WRITTEN",
        "EUROPEAN, ٧٠ ألف جندي, EUROPEAN",
        "ARABIC_INDIC, 70 ألف جندي, ARABIC_INDIC"
    })
    void aValueIsShownAsItsSourceWritesIt(Digits asked, String written, Digits shown) {
        assertThat(asked.of(written)).isEqualTo(shown);
    }

    @Test
    void valuesDaysAndCountsAreShownInThem() {
        Messages arabic = Messages.in(Language.ARABIC).in(Digits.ARABIC_INDIC);
        Dates dates = new Dates(arabic);
        Values values = new Values(arabic, dates, new Labels(Language.ARABIC));
        assertThat(values.words("70000", Facet.FIGURE).orElseThrow()).isEqualTo("\u2066٧٠٬٠٠٠\u2069");
        assertThat(dates.day(LocalDate.of(2021, 12, 7))).isEqualTo("٧ ديسمبر ٢٠٢١");
        assertThat(arabic.get("count.sources", 11)).isEqualTo("١١ مصدرًا");
        assertThat(arabic.number(5)).isEqualTo("٥");
        assertThat(Messages.in(Language.ARABIC).number(5)).isEqualTo("5");
    }
}

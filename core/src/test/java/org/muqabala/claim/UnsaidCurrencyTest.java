package org.muqabala.claim;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.muqabala.reading.Reader;
import org.muqabala.text.Language;

/** Which numbers of a text are sums of the only currency that it has. */
class UnsaidCurrencyTest {
    private static final ClaimReader READER = new ClaimReader(Reader.shipped());

    @ParameterizedTest(name = "{1}")
    @CsvSource(delimiter = '|', textBlock = """
            ENGLISH | The plan will cost 210 million euros. The firm paid 90 million, it said.             | 210 million euros MONEY EUR; 90 million MONEY EUR
            ARABIC | وبلغت الغرامة 3 ملايين دينار كويتي. وطالبت النيابة بكفالة لا تقل عن نصف مليون.               | 3 ملايين دينار كويتي MONEY KWD; لا تقل عن نصف مليون MONEY KWD
            # of two currencies nobody knows which
            ENGLISH | The plan will cost 210 million euros, or 230 million dollars. The firm paid 90 million. | 210 million euros MONEY EUR; 230 million dollars MONEY USD; 90 million COUNT null
            # where no currency is told, and where something is counted
            ENGLISH | The firm paid 90 million.                                                              | 90 million COUNT null
            ENGLISH | It cost 210 million euros. Some 4 million voters demanded a refund of 30,000 tickets.    | 210 million euros MONEY EUR; Some 4 million voters COUNT null; 30,000 tickets COUNT null
            """)
    void sums(Language language, String text, String figures) {
        List<Claim> claims = READER.readFragment("a", text, language, null);
        assertThat(claims.stream()
                        .flatMap(c -> c.figures().stream())
                        .map(f -> f.quote().text() + " " + f.kind() + " " + f.unit()))
                .isEqualTo(List.of(figures.split("; ", -1)));
    }
}

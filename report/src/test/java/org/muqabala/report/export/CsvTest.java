package org.muqabala.report.export;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVRecord;
import org.junit.jupiter.api.Test;
import org.muqabala.comparison.Comparison;
import org.muqabala.report.Hostile;
import org.muqabala.report.Odd;
import org.muqabala.report.TwoCalls;

/** findings.csv, read with another's parser. */
class CsvTest {
    private static final CSVFormat RFC4180 =
            CSVFormat.RFC4180.builder().setHeader().setSkipHeaderRecord(true).get();

    @Test
    void everyPieceOfEvidenceIsARow() throws IOException {
        List<CSVRecord> rows = rows(TwoCalls.comparison());
        long evidence = TwoCalls.comparison().groups().stream()
                .flatMap(g -> g.findings().stream())
                .flatMap(f -> f.sides().stream())
                .mapToLong(s -> s.evidence().size())
                .sum();

        assertThat(rows).hasSize((int) evidence).allMatch(CSVRecord::isConsistent);
        assertThat(fields(rows.get(1)))
                .containsEntry("finding", "f1")
                .containsEntry("verdict", "conflicts")
                .containsEntry("kind", "bound")
                .containsEntry("facet", "figure")
                .containsEntry("question", "figure of soldier, deployed")
                .containsEntry("side", "2")
                .containsEntry("value", "(94000, )")
                .containsEntry("low", "94000")
                .containsEntry("high", "")
                .containsEntry("quote", "more than 94,000 troops")
                .containsEntry("speaker", "Ukrainian authorities")
                .containsEntry("source", "Capital Post")
                .containsEntry("published", "2021-12-08")
                .containsEntry("sources", "1")
                .containsEntry("url", "https://post.example/1")
                .containsEntry("start", "147")
                .containsEntry("source_id", "post")
                .containsEntry("claim_id", "p2");
    }

    @Test
    void datesAreTypedAndSharedTextsCountOnce() throws IOException {
        Map<String, String> date = fields(rows(TwoCalls.comparison()).stream()
                .filter(r -> r.get("facet").equals("date"))
                .findFirst()
                .orElseThrow());
        assertThat(date)
                .containsEntry("from", "2021-12-07")
                .containsEntry("to", "2021-12-07")
                .containsEntry("low", "")
                .containsEntry("sources", "2")
                .containsEntry("origins", "2");
        assertThat(rows(Odd.comparison()).stream()
                        .filter(r -> r.get("facet").equals("time"))
                        .map(r -> r.get("from")))
                .containsExactly("2024-01-03T05:40", "2024-01-03", "1789-07-14");
    }

    @Test
    void bytesBeginWithAMarkAndLinesEndAsRfc4180Asks() {
        byte[] bytes = Written.bytes(Format.CSV, TwoCalls.comparison());
        assertThat(bytes).startsWith(0xEF, 0xBB, 0xBF);
        String text = Written.text(Format.CSV, TwoCalls.comparison());
        assertThat(text).endsWith("\r\n").doesNotContainPattern("[^\r]\n");
    }

    @Test
    void formulasAreDefusedAndNegativeNumbersAreNot() throws IOException {
        List<CSVRecord> rows = rows(Odd.comparison());

        assertThat(fields(rows.get(0)))
                .containsEntry("value", "-5.5")
                .containsEntry("low", "-5.5")
                .containsEntry("quote", "-5.5")
                .containsEntry("claim", "it was -5.5 °C")
                .containsEntry("source", "'@North")
                .containsEntry("title", "'=HYPERLINK(\"http://north.example\")");
        assertThat(fields(rows.get(3)))
                .containsEntry("value", "'=1+1 people came")
                .containsEntry("quote", "'=1+1 people")
                .containsEntry("speaker", "'-Speaker");
        assertThat(fields(rows.get(4))).containsEntry("quote", "'-2+3;'=cmd|' /C calc'!A0");
    }

    @Test
    void anArticleOfSeveralHasItsOwnTitleAndDay() throws IOException {
        List<CSVRecord> rows = rows(Odd.comparison());
        assertThat(fields(rows.get(1))).containsEntry("title", "\t'+South").containsEntry("published", "");
        assertThat(fields(rows.get(2)))
                .containsEntry("title", "First article")
                .containsEntry("published", "2024-01-02");
    }

    @Test
    void hostileTextStaysText() throws IOException {
        List<CSVRecord> rows = rows(Hostile.comparison());
        assertThat(rows).hasSize(4).allMatch(CSVRecord::isConsistent);
        assertThat(rows)
                .flatExtracting(CSVRecord::toList)
                .noneMatch(f -> f.matches("(?s)\\s*[=+@].*"))
                .noneMatch(f -> f.contains("\u0000"));
        assertThat(rows.get(0).get("claim")).contains("<script>", "[U+202E]reversed");
        assertThat(rows).flatExtracting(CSVRecord::toList).noneMatch(f -> f.contains("\u202E"));
    }

    private static List<CSVRecord> rows(Comparison comparison) throws IOException {
        String text = Written.text(Format.CSV, comparison).substring(1);
        return RFC4180.parse(new java.io.StringReader(text)).getRecords();
    }

    private static Map<String, String> fields(CSVRecord row) {
        return row.toMap().entrySet().stream().collect(Collectors.toMap(Map.Entry::getKey, Map.Entry::getValue));
    }
}

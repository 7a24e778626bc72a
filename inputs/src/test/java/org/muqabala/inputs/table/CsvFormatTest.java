package org.muqabala.inputs.table;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;

import java.io.IOException;
import java.time.Duration;
import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.muqabala.document.FileTexts;
import org.muqabala.document.ManifestEntry;
import org.muqabala.inputs.Given;
import org.muqabala.text.Severity;

class CsvFormatTest {
    private final CsvFormat format = new CsvFormat(Given.UTF_8, Given.MARKUP);

    private FileTexts read(String text) throws IOException {
        return format.read(Given.file("a.csv", text), Given.told("a.csv"), (blob, told) -> FileTexts.none());
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "العنوان,النص,الناشر,التاريخ,الرابط,اللغة\nعودة,\"قال الرئيس: \"\"عادوا\"\", ثم مضى.\",الجزيرة,2024-03-05,https://a.example/1,ar\n",
                "Title;Text;Publisher;Date;URL;Lang\nعودة;\"قال الرئيس: \"\"عادوا\"\", ثم مضى.\";الجزيرة;2024-03-05;https://a.example/1;ar\n",
                "\uFEFF\r\ntext\ttitle\tsource\tpublished_at\tlink\tlanguage\r\n\"قال الرئيس: \"\"عادوا\"\", ثم مضى.\"\tعودة\tالجزيرة\t2024/03/05\thttps://a.example/1\tar\r\n",
            })
    void aRowIsAnArticle(String table) throws IOException {
        FileTexts read = read(table);
        assertThat(read.problems()).isEmpty();
        assertThat(read.texts()).singleElement().satisfies(text -> {
            assertThat(text.text()).isEqualTo("قال الرئيس: \"عادوا\", ثم مضى.");
            ManifestEntry entry = text.entry();
            assertThat(entry.title()).isEqualTo("عودة");
            assertThat(entry.publisher()).isEqualTo("الجزيرة");
            assertThat(entry.published()).isEqualTo(LocalDate.of(2024, 3, 5));
            assertThat(entry.url()).isEqualTo("https://a.example/1");
            assertThat(entry.language()).isEqualTo("ar");
        });
    }

    @Test
    void aTextMayHaveLinesAndRowsKeepTheirLine() throws IOException {
        FileTexts read = read("text,title\n\"One.\n\nTwo.\",a\nThree.,b\n");
        assertThat(Given.lines(read)).containsExactly("a.csv!/2: One.\n\nTwo.", "a.csv!/5: Three.");
    }

    @Test
    void badRowsAreToldWithTheirLine() throws IOException {
        FileTexts read = read("title,text\na,One, two\nb,Good.\nc\nd,\n");
        assertThat(Given.lines(read)).containsExactly("a.csv!/3: Good.");
        assertThat(read.problems()).extracting(p -> p.args().get(1)).containsExactly("2", "4", "5");
        assertThat(read.problems().get(0).message())
                .isEqualTo("a.csv: line 2: expected 2 cells, found 3; mend it, the rest was read");
    }

    @Test
    void aQuotationMarkThatNeverClosesIsToldWithItsLine() throws IOException {
        FileTexts read = read("title,text\na,Good.\nb,\"open\nc,More.\n");
        assertThat(Given.lines(read)).containsExactly("a.csv!/2: Good.");
        assertThat(read.problems()).singleElement().satisfies(problem -> {
            assertThat(problem.code()).isEqualTo("csv-broken");
            assertThat(problem.message()).contains("line 3: ");
        });
        assertThat(Given.codes(read("title,text\nb,\"open\" shut\nc,More.\n"))).contains("csv-broken");
        assertThat(Given.codes(read("\"title,text\nb,x\n"))).contains("csv-broken");
    }

    @Test
    void aTableWithoutTextsListsItsColumns() throws IOException {
        FileTexts read = read("name;age\nAhmed;7\n");
        assertThat(read.texts()).isEmpty();
        assertThat(read.problems()).singleElement().satisfies(problem -> {
            assertThat(problem.code()).isEqualTo("table-without-text");
            assertThat(problem.severity()).isEqualTo(Severity.ERROR);
            assertThat(problem.args()).containsExactly("a.csv", "name, age");
        });
    }

    @Test
    void millionsOfCellsAndBlankLinesAreRead() {
        assertTimeoutPreemptively(Duration.ofMinutes(3), () -> {
            assertThat(Given.codes(read(",".repeat(2_000_000) + "\n"))).containsExactly("table-without-text");
            assertThat(Given.lines(read("\n".repeat(2_000_000) + "text\nx\n"))).hasSize(1);
            assertThat(Given.codes(read("text\n" + ",\n".repeat(500_000)))).hasSize(22);
        });
    }

    @Test
    void theProgramsOwnTableIsNone() {
        assertThat(format.takes("articles.CSV")).isTrue();
        assertThat(format.takes("findings.csv")).isFalse();
    }

    @Test
    void aTableOfNamesAloneHasNoArticles() throws IOException {
        assertThat(Given.codes(read("title,text\n"))).containsExactly("no-articles");
    }
}

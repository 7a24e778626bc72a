package org.muqabala.inputs.table;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;

import java.io.IOException;
import java.time.Duration;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.muqabala.document.FileTexts;
import org.muqabala.document.ManifestEntry;
import org.muqabala.document.Source.DateOrigin;
import org.muqabala.inputs.Given;
import org.muqabala.inputs.format.Blob;
import org.muqabala.text.Severity;

class JsonLinesFormatTest {
    private final JsonLinesFormat format = new JsonLinesFormat(Given.UTF_8, Given.MARKUP);

    private FileTexts read(String... lines) throws IOException {
        String text = String.join("\n", lines);
        return format.read(Given.file("a.jsonl", text), Given.told("a.jsonl"), (blob, told) -> FileTexts.none());
    }

    @Test
    void aLineIsAnArticleWithWhatIsToldOfIt() throws IOException {
        FileTexts read = read(
                "{\"id\":\"aj-1\",\"text\":\"قال الرئيس إن 70 ألف جندي عادوا.\",\"title\":\"عودة\",\"publisher\":\"الجزيرة\","
                        + "\"published\":\"2024-03-05T23:30:00+03:00\",\"url\":\"https://example.org/1\",\"lang\":\"ar-EG\"}",
                "",
                "{\"body\":\"The president said 70,000 soldiers had come back.\",\"source\":{\"name\":\"BBC\"}}");
        assertThat(Given.lines(read))
                .containsExactly(
                        "a.jsonl!/aj-1: قال الرئيس إن 70 ألف جندي عادوا.",
                        "a.jsonl!/3: The president said 70,000 soldiers had come back.");
        assertThat(Given.codes(read)).isEmpty();
        ManifestEntry first = read.texts().get(0).entry();
        assertThat(first.title()).isEqualTo("عودة");
        assertThat(first.publisher()).isEqualTo("الجزيرة");
        assertThat(first.published()).isEqualTo(LocalDate.of(2024, 3, 5));
        assertThat(first.publishedFrom()).isEqualTo(DateOrigin.METADATA);
        assertThat(first.url()).isEqualTo("https://example.org/1");
        assertThat(first.language()).isEqualTo("ar");
        assertThat(read.texts().get(1).entry().publisher()).isEqualTo("BBC");
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '~', textBlock = """
            {"html":"<p>One.</p><p>Two.</p>"}                   | One./Two.
            {"content":"<p>One.</p><p>Two.</p>"}                | One./Two.
            {"text":"a < b, c > d"}                             | a < b, c > d
            {"text":["One.","Two."]}                            | One./Two.
            {"text":"","html":"<b>One</b>"}                     | One
            {"النص":"واحد"}                                      | واحد
            {"articleBody":"One.","x":{"text":"not this"}}      | One.
            {"body":"surer than content","content":"less"}      | surer than content
            """)
    void theTextIsFoundUnderManyNames(String line, String text) throws IOException {
        assertThat(read(line).texts())
                .singleElement()
                .satisfies(t -> assertThat(t.text()).isEqualTo(text.replace('/', '\n')));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '~', textBlock = """
            {"text":"cut off           | an object of JSON            | Unexpected end-of-input
            [1, 2]                     | an object in braces          | "[1, 2]"
            "just a text"              | an object in braces          | "just a text"
            {"title":"no text"}        | an article with a "text"     | none
            {"text":"a"} {"text":"b"}  | one object                   | more text after it
            {"text":"a","text":"b"}    | an object of JSON            | Duplicate field 'text'
            {"text":null}              | an article with a "text"     | none
            text: this is no JSON      | an object in braces          | Unrecognized token 'text'
            """)
    void aBadLineIsToldWithItsNumberAndCostsItAlone(String line, String expected, String found) throws IOException {
        FileTexts read = read("{\"text\":\"Good.\"}", line, "{\"text\":\"Good too.\"}");
        assertThat(Given.lines(read)).containsExactly("a.jsonl!/1: Good.", "a.jsonl!/3: Good too.");
        assertThat(read.problems()).singleElement().satisfies(problem -> {
            assertThat(problem.code()).isEqualTo("row-not-read");
            assertThat(problem.severity()).isEqualTo(Severity.WARNING);
            assertThat(problem.source()).isEqualTo("a.jsonl");
            assertThat(problem.args()).startsWith("a.jsonl", "2");
            assertThat(problem.message()).contains("line 2: expected ").contains(found);
            assertThat(problem.message()).containsAnyOf(expected, "an object of JSON");
        });
    }

    @Test
    void manyBadLinesAreToldTwentyTimesAndThenCounted() throws IOException {
        FileTexts read = read("bad\n".repeat(50_000));
        assertThat(read.problems()).hasSize(22);
        assertThat(read.problems().get(20).message()).contains("49980 more");
        assertThat(read.problems().get(21).code()).isEqualTo("no-articles");
        assertThat(read.problems().get(21).severity()).isEqualTo(Severity.ERROR);
    }

    @Test
    void nestingAndNumbersWithoutEndAreRefused() {
        assertTimeoutPreemptively(Duration.ofMinutes(3), () -> {
            FileTexts read = read(
                    "{\"a\":" + "[".repeat(100_000) + "]".repeat(100_000) + "}",
                    "{\"text\":" + "{\"a\":".repeat(100_000) + "1" + "}".repeat(100_001),
                    "{\"text\":\"x\",\"n\":" + "9".repeat(1_000_000) + "}",
                    "{\"published\":" + "9".repeat(1_000_000) + ",\"text\":\"x\"}",
                    "{\"text\":\"Good.\"}");
            assertThat(Given.lines(read)).contains("a.jsonl!/5: Good.");
            assertThat(read.problems())
                    .hasSizeGreaterThanOrEqualTo(3)
                    .allSatisfy(problem -> assertThat(problem.message()).contains("nested too deep"));
        });
    }

    @Test
    void whatCannotBeReadForCertainIsLeftOutAndTold() throws IOException {
        FileTexts read = read(
                "{\"text\":\"The president said so.\",\"date\":\"03/04/2024\",\"lang\":\"en\"}",
                "{\"text\":\"قال الرئيس إن الجنود عادوا إلى بلادهم.\",\"lang\":\"en-US\",\"url\":\"javascript:alert(1)\"}");
        assertThat(Given.codes(read)).containsExactly("date-not-read", "language-not-as-told");
        assertThat(read.texts().get(0).entry().published()).isNull();
        assertThat(read.texts().get(0).problems().get(0).source()).isNull();
        assertThat(read.texts().get(1).entry().language()).isNull();
        assertThat(read.texts().get(1).entry().url()).isNull();
    }

    @Test
    void whatIsToldOfTheFileIsToldOfItsArticlesAndIsSurer() throws IOException {
        ManifestEntry told = new ManifestEntry(
                "a.jsonl", "Our file", "Desk", LocalDate.of(2024, 1, 1), "https://desk.example/a", "ar", List.of());
        ManifestEntry first = format.read(
                        Given.file("a.jsonl", "{\"text\":\"x\",\"publisher\":\"Other\",\"date\":\"2023-01-01\"}"),
                        told,
                        (blob, t) -> FileTexts.none())
                .texts()
                .get(0)
                .entry();
        assertThat(first.publisher()).isEqualTo("Desk");
        assertThat(first.published()).isEqualTo(LocalDate.of(2024, 1, 1));
        assertThat(first.publishedFrom()).isEqualTo(DateOrigin.MANIFEST);
        assertThat(first.title()).isNull();
        assertThat(first.url()).isNull();
    }

    @Test
    void twoArticlesWithOneIdKeepTheirLines() throws IOException {
        assertThat(Given.lines(read(
                        "{\"id\":7,\"text\":\"a\"}",
                        "{\"id\":7,\"text\":\"b\"}",
                        "{\"id\":\"\\u202E\",\"text\":\"c\"}")))
                .containsExactly("a.jsonl!/7: a", "a.jsonl!/2: b", "a.jsonl!/\\u202E: c");
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "\n\n \n"})
    void anEmptyFileIsTold(String text) throws IOException {
        assertThat(Given.codes(read(text))).containsExactly("file-empty");
    }

    @Test
    void otherBytesAreTold() throws IOException {
        FileTexts read = format.read(
                Blob.of("a.jsonl", null, new byte[] {'{', (byte) 0xC7, '}'}),
                Given.told("a.jsonl"),
                (blob, told) -> FileTexts.none());
        assertThat(Given.codes(read)).containsExactly("not-utf8");
        assertThat(read.problems().get(0).source()).isEqualTo("a.jsonl");
    }

    @Test
    void itIsKnownByItsNameAndWithoutOneByItsBytes() throws IOException {
        assertThat(format.takes("articles.JSONL")).isTrue();
        assertThat(format.takes("decisions.jsonl")).isFalse();
        assertThat(format.takes("articles.json")).isFalse();
        assertThat(format.isIn(Given.file("stdin", "\uFEFF {\"text\":1}"))).isTrue();
        assertThat(format.isIn(Given.file("stdin", "Text {"))).isFalse();
        assertThat(format.isIn(Given.file("x/a.txt", "{"))).isFalse();
    }
}

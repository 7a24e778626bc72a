package org.muqabala.document;

import static org.assertj.core.api.Assertions.assertThat;

import com.code_intelligence.jazzer.junit.FuzzTest;
import java.util.List;
import org.muqabala.statement.Statement;
import org.muqabala.statement.Statements;
import org.muqabala.text.Span;

/** Laws of every file: its bytes are a text or a problem, and what is found in the text stands in it. */
class DocumentFuzzTest {
    @FuzzTest(maxDuration = "10s")
    void files(byte[] bytes) {
        Utf8.Result decoded = Utf8.decode(bytes);
        if (decoded instanceof Utf8.Invalid invalid) {
            assertThat(invalid.offset()).isBetween(0, bytes.length - 1);
            return;
        }
        Document document = Documents.of("fuzzed.txt", ((Utf8.Text) decoded).value());
        requireInOrder(
                document.text(),
                document.furniture().stream().map(Furniture::span).toList());
        requireInOrder(
                document.text(), document.sections().stream().map(Section::span).toList());
        for (Statement statement : Statements.of(document)) {
            Span span = statement.quote().span();
            assertThat(span.cut(document.text())).isEqualTo(statement.quote().text());
            assertThat(document.furniture()).noneMatch(f -> f.span().overlaps(span));
        }
    }

    private static void requireInOrder(String text, List<Span> spans) {
        int end = 0;
        for (Span span : spans) {
            assertThat(span.start()).isGreaterThanOrEqualTo(end);
            assertThat(span.end()).isLessThanOrEqualTo(text.length());
            end = span.end();
        }
    }
}

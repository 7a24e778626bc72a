package org.muqabala.inputs.article;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class BlockTextTest {
    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            <p>One.</p><p>Two.</p>                       | One./Two.
            One<br>two<br/>three                         | One/two/three
            <p>a <b>bold</b> word</p>                    | a bold word
            <b>in</b>separable                           | inseparable
            <ul><li>One</li><li>Two</li></ul>            | One/Two
            قال الرئيس&nbsp;إن <i>70 ألف</i> جندي         | قال الرئيس إن 70 ألف جندي
            <p>Seen</p><script>alert('no')</script>      | Seen
            <style>p {}</style>Seen<noscript>No</noscript> | Seen
            <iframe src='x'>old</iframe><p>Seen          | Seen
            5 &lt; 6 &amp; 7                             | 5 < 6 & 7
            no HTML at all                               | no HTML at all
            """)
    void blocksBecomeLines(String html, String lines) {
        assertThat(new BlockText().text(html)).isEqualTo(lines.replace('/', '\n'));
    }

    @Test
    void nestingWithoutEndIsRead() {
        String html = "<div><b>".repeat(50_000) + "deep";
        assertThat(new BlockText().text(html)).isEqualTo("deep");
    }
}

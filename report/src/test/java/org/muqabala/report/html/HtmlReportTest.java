package org.muqabala.report.html;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.muqabala.comparison.Comparison;
import org.muqabala.report.TwoCalls;
import org.muqabala.text.Language;

class HtmlReportTest {
    @Test
    void renders() throws Exception {
        String ar = page(TwoCalls.comparison(), Language.ARABIC);
        Files.createDirectories(Path.of("target/page"));
        Files.writeString(Path.of("target/page/ar.html"), ar);
        Files.writeString(Path.of("target/page/en.html"), page(TwoCalls.comparison(), Language.ENGLISH));
        assertThat(ar).contains("dir=\"rtl\"");
    }

    static String page(Comparison comparison, Language language) {
        StringWriter out = new StringWriter();
        HtmlReport.write(comparison, language, out);
        return out.toString();
    }
}

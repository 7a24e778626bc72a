package org.muqabala.report.html;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.StringWriter;
import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.muqabala.comparison.Comparison;
import org.muqabala.report.Crowd;
import org.muqabala.report.Hostile;
import org.muqabala.report.TwoCalls;
import org.muqabala.report.decision.Decided;
import org.muqabala.report.view.Leaf;
import org.muqabala.report.view.PageView;
import org.muqabala.report.view.Pages;
import org.muqabala.report.view.Room;
import org.muqabala.text.Language;

/** What is told ahead of the size of a page is never more than the page has: else a page that fits would be cut up. */
class LeastBytesTest {
    @ParameterizedTest
    @EnumSource(names = {"ARABIC", "ENGLISH"})
    void isNoMoreThanThePageHas(Language language) {
        Press press = new Press(Edition.of(language));
        for (Comparison comparison :
                List.of(TwoCalls.comparison(), Hostile.comparison(), HtmlReportTest.manyRewordings(), Crowd.of(300))) {
            Pages pages = press.pages(comparison, Decided.none(), Room.STANDARD);
            PageView whole = pages.page(new Leaf.Whole());
            StringWriter out = new StringWriter();
            press.print(whole, out);
            String page = out.toString();
            int dress = page.indexOf("</style>") + page.length() - page.lastIndexOf("<script>");
            assertThat(pages.leastBytes()).isPositive().isLessThan(page.getBytes(UTF_8).length - dress);
        }
    }
}

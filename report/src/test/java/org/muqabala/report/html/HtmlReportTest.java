package org.muqabala.report.html;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.StringWriter;
import java.lang.management.ManagementFactory;
import java.security.MessageDigest;
import java.util.ArrayList;
import java.util.Base64;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.muqabala.align.Facet;
import org.muqabala.comparison.Comparison;
import org.muqabala.report.Hostile;
import org.muqabala.report.TwoCalls;
import org.muqabala.report.view.PageSettings.Articles;
import org.muqabala.report.words.Digits;
import org.muqabala.text.Language;
import org.muqabala.verdict.Finding;
import org.muqabala.verdict.Group;

class HtmlReportTest {
    @Test
    void speaksTheLanguageItIsAskedFor() {
        String ar = page(TwoCalls.comparison(), Language.ARABIC);
        String en = page(TwoCalls.comparison(), Language.ENGLISH);
        assertThat(ar)
                .contains("<html lang=\"ar\" dir=\"rtl\">")
                .contains("التعارضات")
                .contains("أكثر من ");
        assertThat(en)
                .contains("<html lang=\"en\" dir=\"ltr\">")
                .contains("Conflicts")
                .contains("more than ");
        assertThatThrownBy(() -> page(TwoCalls.comparison(), Language.RUSSIAN))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("Arabic (ar) and English (en)");
    }

    @ParameterizedTest
    @EnumSource(names = {"ARABIC", "ENGLISH"})
    void everyLinkWithinThePageLeadsSomewhere(Language language) {
        for (Comparison comparison : List.of(TwoCalls.comparison(), Hostile.comparison())) {
            String page = page(comparison, language);
            List<String> ids = all(page, "\\sid=\"([^\"]*)\"");
            assertThat(ids).doesNotHaveDuplicates();
            Set<String> known = new HashSet<>(ids);
            List<String> targets = all(page, "\\shref=\"#([^\"]*)\"");
            assertThat(targets).hasSizeGreaterThan(10).isSubsetOf(known);
        }
    }

    @ParameterizedTest
    @EnumSource(names = {"ARABIC", "ENGLISH"})
    void nothingOfASourceIsMarkup(Language language) {
        String page = page(Hostile.comparison(), language);
        assertThat(page.toLowerCase(Locale.ROOT))
                .doesNotContain("<script>document")
                .doesNotContain("<img")
                .doesNotContain("<svg onload")
                .doesNotContain("href=\"javascript")
                .doesNotContain("\" onclick=")
                .doesNotContain("\" onmouseover=")
                .doesNotContain(">49<");
        assertThat(all(page, "(<script)")).hasSize(1);
        assertThat(page)
                .contains("&lt;script&gt;document.title=&#39;owned&#39;&lt;/script&gt;")
                .contains("[[${7*7}]]")
                .contains("{0, plural, other{x}}");
    }

    @Test
    void marksThatDeceiveTheEyeAreShown() {
        String page = page(Hostile.comparison(), Language.ENGLISH);
        assertThat(page)
                .doesNotContain("\u202E")
                .doesNotContain("\u001B")
                .doesNotContain("\u0007")
                .doesNotContain("\u0000")
                .contains("[U+202E]reversed")
                .contains("\u241B[31mred");
    }

    @Test
    void policyAllowsTheOneStyleSheetAndScriptAndNothingElse() throws Exception {
        String page = page(TwoCalls.comparison(), Language.ARABIC);
        String policy = all(page, "Content-Security-Policy\" content=\"([^\"]*)\"")
                .get(0)
                .replace("&#39;", "'");
        assertThat(policy)
                .isEqualTo("default-src 'none'; style-src 'sha256-" + digest(all(page, "(?s)<style>(.*?)</style>"))
                        + "'; script-src 'sha256-" + digest(all(page, "(?s)<script>(.*?)</script>"))
                        + "'; font-src data:; base-uri 'none'; form-action 'none'");
        assertThat(page).doesNotContain(" style=\"").doesNotContain(" src=").doesNotContain("<link");
    }

    private static String digest(List<String> only) throws Exception {
        assertThat(only).hasSize(1);
        return Base64.getEncoder()
                .encodeToString(
                        MessageDigest.getInstance("SHA-256").digest(only.get(0).getBytes(UTF_8)));
    }

    @ParameterizedTest
    @EnumSource(names = {"ARABIC", "ENGLISH"})
    void nothingIsFetched(Language language) {
        for (Comparison comparison : List.of(TwoCalls.comparison(), Hostile.comparison())) {
            String page = page(comparison, language);
            assertThat(page).doesNotContain("@import").doesNotContain("<iframe").doesNotContain("<object");
            assertThat(all(page, "url\\(([^)]{0,30})"))
                    .isNotEmpty()
                    .allMatch(u -> u.startsWith("data:font/woff2;base64,"));
            assertThat(all(page, "\\s(?:src|srcset|action|data|poster|background)=\"([^\"]*)\""))
                    .isEmpty();
            assertThat(all(page, "(?:fetch\\(|XMLHttpRequest|WebSocket|import\\(|sendBeacon)(.)"))
                    .isEmpty();
            // what leads out is a link that a reader may follow, to the address that a source gives of itself
            assertThat(all(page, "=\"(https?:[^\"]*)\"")).hasSameSizeAs(all(page, "(<a href=\"https?:)"));
        }
    }

    @Test
    void digitsAreLatinInArabicToo() {
        assertThat(body(TwoCalls.comparison(), Edition.of(Language.ARABIC))).doesNotContainPattern("[٠-٩]");
    }

    @Test
    void digitsOfThePageCanBeChosenAndQuotesKeepTheirs() {
        String page = body(TwoCalls.comparison(), Edition.of(Language.ARABIC).with(Digits.ARABIC_INDIC));
        assertThat(page)
                .contains("<bdi dir=\"ltr\">٧٠٬٠٠٠</bdi>")
                .contains("<mark>70 ألف جندي</mark>")
                .contains("<b class=\"badge\">١</b>")
                .contains("٧ ديسمبر ٢٠٢١");
        assertThat(page).contains("data-n=\"1\"");
    }

    private static String body(Comparison comparison, Edition edition) {
        StringWriter out = new StringWriter();
        HtmlReport.write(comparison, edition, out);
        String page = out.toString();
        return page.substring(page.indexOf("<body"), page.indexOf("<script>"));
    }

    @Test
    void articlesCanBeLeftOut() {
        StringWriter out = new StringWriter();
        HtmlReport.write(TwoCalls.comparison(), Edition.of(Language.ENGLISH).with(Articles.NONE), out);
        String page = out.toString();
        assertThat(page)
                .contains("The text is left out of this page")
                .contains("<mark>70 ألف جندي</mark>")
                .doesNotContain("class=\"body\"")
                .doesNotContain("الرئيسية | العالم | اقتصاد");
        assertThat(all(page, "\\shref=\"#([^\"]*)\"")).isNotEmpty().isSubsetOf(all(page, "\\sid=\"([^\"]*)\""));
    }

    @Test
    void pageHangsOnTheComparisonAlone() {
        String page = page(TwoCalls.comparison(), Language.ARABIC);
        Locale before = Locale.getDefault();
        try {
            Locale.setDefault(Locale.forLanguageTag("ar-EG-u-nu-arab"));
            assertThat(page(TwoCalls.comparison(), Language.ARABIC)).isEqualTo(page);
        } finally {
            Locale.setDefault(before);
        }
    }

    @Test
    void whatIsDeniedIsNamedInTheLanguageOfThePage() {
        assertThat(page(TwoCalls.comparison(), Language.ENGLISH)).contains("Affirmed: attack");
        assertThat(page(TwoCalls.comparison(), Language.ARABIC)).contains("مثبت: هجوم");
    }

    @Test
    void silenceOfASourceIsShown() {
        Comparison calls = TwoCalls.comparison();
        String page = page(calls, Language.ENGLISH);
        assertThat(page).contains("says nothing");
        assertThat(all(page, "(<td class=\"silent\" )")).isNotEmpty();
    }

    @Test
    void valuesAreToldAsUnderstoodAndAsWritten() {
        String page = page(TwoCalls.comparison(), Language.ARABIC);
        assertThat(page)
                .contains("<mark>70 ألف جندي</mark>")
                .contains("<bdi dir=\"ltr\">70,000</bdi>")
                .contains("أكثر من <bdi dir=\"ltr\">94,000</bdi>")
                .contains("<mark>more than 94,000 troops</mark>")
                .contains("<bdi dir=\"ltr\">10–20</bdi>");
    }

    @Test
    void wordingIsComparedWordByWord() {
        String page = page(TwoCalls.comparison(), Language.ARABIC);
        assertThat(page).contains("<ins>شددت</ins>").contains("<ins>أكدت</ins>");
    }

    @Test
    void namesForOneThingAreTheirOwnValueAndCompared() {
        String page = page(TwoCalls.comparison(), Language.ENGLISH);
        assertThat(page)
                .contains("<p class=\"value\" lang=\"ar\" dir=\"rtl\"><ins>بناءة</ins></p>")
                .contains("<p class=\"value\" lang=\"ar\" dir=\"rtl\"><ins>مفيدة</ins></p>");
    }

    /** Two calls with thirty more rewordings. */
    static Comparison manyRewordings() {
        Comparison calls = TwoCalls.comparison();
        List<Group> groups = new ArrayList<>(calls.groups());
        Group wording = groups.stream()
                .filter(g -> g.slot().facet() == Facet.WORDING)
                .findFirst()
                .orElseThrow();
        for (int i = 0; i < 30; i++) {
            List<Finding> copies = new ArrayList<>();
            for (Finding f : wording.findings()) {
                copies.add(new Finding(
                        f.id() + i, f.facet(), f.verdict(), f.kind(), f.score(), f.sides(), f.explanation()));
            }
            groups.add(new Group("copy" + i, wording.slot(), null, wording.claims(), copies));
        }
        return new Comparison(
                calls.documents(), calls.origins(), calls.events(), calls.claims(), groups, calls.problems());
    }

    @Test
    void aLongListOfRewordingsIsFoldedIntoLines() {
        String page = page(manyRewordings(), Language.ENGLISH);
        assertThat(all(page, "(<article class=\"item finding v-rewords\")")).hasSize(2);
        assertThat(all(page, "(<li class=\"item line v-rewords\")")).hasSize(30);
        assertThat(page).contains("<summary>30 more</summary>");
    }

    @Test
    void emptyComparisonStillMakesAPage() {
        Comparison empty = new Comparison(List.of(), List.of(), List.of(), List.of(), List.of(), List.of());
        assertThat(page(empty, Language.ENGLISH))
                .contains("Comparison of sources")
                .contains("</html>");
    }

    @Test
    void twiceAsManyFindingsTakeNotMuchMoreThanTwiceTheWork() {
        Comparison calls = TwoCalls.comparison();
        double least = Double.MAX_VALUE;
        for (int attempt = 0; attempt < 3 && least >= 3; attempt++) {
            least = Math.min(least, seconds(times(calls, 20), 2) / seconds(times(calls, 10), 2));
        }
        assertThat(least).isLessThan(3);
    }

    private static Comparison times(Comparison one, int times) {
        List<Group> groups = new ArrayList<>();
        for (int i = 0; i < times; i++) {
            groups.addAll(one.groups());
        }
        return new Comparison(one.documents(), one.origins(), one.events(), one.claims(), groups, one.problems());
    }

    /** The processor's seconds for the page, at best: other work on the machine must not fail the test. */
    private static double seconds(Comparison comparison, int runs) {
        double best = Double.MAX_VALUE;
        for (int run = 0; run < runs; run++) {
            long start = ManagementFactory.getThreadMXBean().getCurrentThreadCpuTime();
            page(comparison, Language.ARABIC);
            best = Math.min(best, (ManagementFactory.getThreadMXBean().getCurrentThreadCpuTime() - start) / 1e9);
        }
        return best;
    }

    private static List<String> all(String text, String pattern) {
        List<String> found = new ArrayList<>();
        Matcher matcher = Pattern.compile(pattern).matcher(text);
        while (matcher.find()) {
            found.add(matcher.group(1));
        }
        return found;
    }

    static String page(Comparison comparison, Language language) {
        StringWriter out = new StringWriter();
        HtmlReport.write(comparison, language, out);
        return out.toString();
    }
}

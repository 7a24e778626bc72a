package org.muqabala.document;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.muqabala.text.Language;
import org.muqabala.text.Problem;
import org.muqabala.text.Severity;

class PartsTest {
    private static final String ARABIC = """
            أعلنت شركة الموانئ مساء السبت أن حريقا اندلع في عبارة الركاب قبالة الساحل الشمالي.

            وقالت الشركة في بيان إن فرق الإنقاذ انتشلت عشرين راكبا، وإن سبب الحريق لم يعرف بعد.

            """;
    private static final String ENGLISH =
            "The coastguard said in a statement that nine people had died in the fire on Saturday.\n\n";
    private static final String GERMAN =
            "Die Regierung erklärte am Sonntag, dass 14 Menschen bei dem Brand der Fähre ums Leben gekommen sind.\n\n";
    private static final String PERSIAN =
            "دولت اعلام کرد که 12 نفر در آتش‌سوزی کشتی در روز شنبه کشته شدند و علت آن مشخص نیست.\n\n";

    private static List<String> parts(Document document) {
        return document.parts().stream()
                .map(p -> p.language() + ": " + p.span().cut(document.text()).substring(0, 9))
                .toList();
    }

    private static List<String> codes(Document document) {
        return document.problems().stream().map(Problem::code).toList();
    }

    @Test
    void aStatementQuotedWholeIsAPart_readInItsOwnLanguage() {
        Document document = Documents.of("a.txt", ARABIC + ENGLISH + ARABIC);
        assertThat(document.source().language()).isEqualTo("ar");
        assertThat(parts(document)).containsExactly("en: The coast");
        assertThat(document.languageAt(document.text().indexOf("nine"))).contains(Language.ENGLISH);
        assertThat(document.languageAt(document.text().lastIndexOf("وقالت"))).contains(Language.ARABIC);
        assertThat(codes(document)).doesNotContain("part-not-read");
    }

    @Test
    void aShortQuotationWithinASentenceIsNone() {
        String quoting =
                "وقال المتحدث \"We will not comment on the fire today\" ثم غادر القاعة مع مساعديه دون أن يجيب.\n";
        assertThat(Documents.of("a.txt", ARABIC + quoting).parts()).isEmpty();
    }

    @Test
    void oneScriptIsNoObstacle() {
        String french =
                "Selon les garde-côtes, neuf personnes sont mortes dans l'incendie de samedi et vingt ont été sauvées.\n\n";
        assertThat(parts(Documents.of("a.txt", ENGLISH + ENGLISH + french))).containsExactly("fr: Selon les");
        assertThat(Documents.of("a.txt", ENGLISH + ENGLISH + "Vive la République, l'État\n\n" + ENGLISH)
                        .parts())
                .isEmpty();
    }

    @Test
    void aPageInTwoLanguagesHasTheHeadingOfEachInItsOwn() {
        String page = "حريق في عبارة\n\n" + ARABIC + "Ferry fire kills nine\n\n" + ENGLISH;
        assertThat(parts(Documents.of("a.txt", page))).containsExactly("en: Ferry fir");
    }

    @Test
    void aPartInALanguageThatIsNotReadIsTold_withItsFigures_andTheRestIsRead() {
        Document document = Documents.of("a.txt", ENGLISH + ENGLISH + GERMAN);
        assertThat(document.languageAt(document.text().indexOf("Regierung"))).isEmpty();
        assertThat(document.problems()).anySatisfy(problem -> {
            assertThat(problem.code()).isEqualTo("part-not-read");
            assertThat(problem.severity()).isEqualTo(Severity.WARNING);
            assertThat(problem.args()).containsExactly("a.txt", "de");
            assertThat(problem.message()).contains("German (\"de\")");
            assertThat(Optional.ofNullable(problem.span()))
                    .hasValueSatisfying(
                            span -> assertThat(span.cut(document.text())).isEqualTo(GERMAN.strip()));
        });
        int place = document.text().indexOf("14");
        assertThat(document.problems()).anySatisfy(problem -> {
            assertThat(problem.code()).isEqualTo("figures-unread");
            assertThat(problem.severity()).isEqualTo(Severity.NOTICE);
            assertThat(problem.args()).containsExactly("a.txt", "1", "14 (" + place + ")");
        });
    }

    @Test
    void aPageMostlyInALanguageThatIsNotReadIsReadInPart_whereThatIsEnough() {
        Document document = Documents.of("a.txt", PERSIAN.repeat(6) + ENGLISH + ENGLISH + ENGLISH + PERSIAN);
        assertThat(document.source().language()).isEqualTo("fa");
        assertThat(codes(document)).contains("part-not-read", "figures-unread").doesNotContain("language-not-read");
        assertThat(document.languageAt(document.text().indexOf("coastguard"))).contains(Language.ENGLISH);
        assertThat(document.languageAt(0)).isEmpty();
    }

    @Test
    void aPageInALanguageThatIsNotReadIsNamed_andItsFiguresAreTold() {
        Document document = Documents.of("a.txt", PERSIAN);
        assertThat(codes(document)).containsExactly("language-not-read", "figures-unread");
        assertThat(document.problems().get(0).message()).contains("Persian (\"fa\")");
        assertThat(document.problems().get(1).args()).containsExactly("a.txt", "1", "12 (18)");
    }

    @Test
    void ofManyFiguresFiftyAreQuotedAndAllCounted() {
        Problem problem = Documents.of("a.txt", PERSIAN.repeat(70)).problems().get(1);
        assertThat(problem.args().get(1)).isEqualTo("70");
        assertThat(problem.args().get(2).split(" · ", -1)).hasSize(50);
        assertThat(problem.args().get(2)).endsWith(" …");
    }

    @Test
    void ofManyPartsTwentyAreToldAndTheRestCounted() {
        Document document = Documents.of("a.txt", (ENGLISH + GERMAN).repeat(25) + ENGLISH);
        assertThat(codes(document)).filteredOn("part-not-read"::equals).hasSize(20);
        assertThat(document.problems())
                .anySatisfy(problem -> assertThat(problem.args()).containsExactly("a.txt", "5"));
    }

    @Test
    void whatWasToldIsNotUndone_inItsScript() {
        String text = GERMAN + GERMAN + ARABIC;
        Document document = Documents.of(ManifestEntry.of("a.txt").with(null, "en"), text);
        assertThat(parts(document)).singleElement().satisfies(p -> assertThat(p).startsWith("ar: "));
    }
}

package org.muqabala.report;

import static org.muqabala.align.Facet.DATE;
import static org.muqabala.align.Facet.DURATION;
import static org.muqabala.align.Facet.FIGURE;
import static org.muqabala.align.Facet.INITIATOR;
import static org.muqabala.align.Facet.MEDIUM;
import static org.muqabala.align.Facet.POLARITY;
import static org.muqabala.align.Facet.TONE;
import static org.muqabala.align.Facet.WORDING;
import static org.muqabala.report.Sample.finding;
import static org.muqabala.report.Sample.side;
import static org.muqabala.report.Sample.source;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.muqabala.align.Facet;
import org.muqabala.align.Slot;
import org.muqabala.comparison.Comparison;
import org.muqabala.document.Document;
import org.muqabala.document.Furniture;
import org.muqabala.event.Event;
import org.muqabala.origin.Origin;
import org.muqabala.reading.figure.Figure.Bound;
import org.muqabala.reading.figure.Figure.Kind;
import org.muqabala.reading.name.Name;
import org.muqabala.reading.time.Moment;
import org.muqabala.text.Explanation;
import org.muqabala.text.Problem;
import org.muqabala.text.Severity;
import org.muqabala.text.Span;
import org.muqabala.verdict.Finding;
import org.muqabala.verdict.Group;
import org.muqabala.verdict.Verdict;

/** Three short reports of two calls between presidents, with a group of every verdict. */
public final class TwoCalls {
    private static final String MASHRIQ = """
            الرئيسية | العالم | اقتصاد

            محادثات بايدن وبوتين لم تسفر عن انفراجة

            تحدث الرئيسان ساعتين عبر الفيديو يوم الثلاثاء 7 ديسمبر 2021 (2021-12-07).
            وقال مسؤولون أمريكيون إن روسيا نقلت 70 ألف جندي إلى قرب الحدود الأوكرانية.
            وبادر البيت الأبيض إلى طلب المكالمة. ونفى الكرملين وجود أي خطة للهجوم.
            وشددت واشنطن على الحاجة إلى الدبلوماسية وخفض التصعيد.
            ولقي ما بين 10–20 شخصا حتفهم في القصف.
            """;

    private static final String POST = """
            Biden and Putin speak for two hours

            The two leaders spoke by video link for two hours on December 7.
            Ukrainian authorities said Russia had massed more than 94,000 troops near the border.
            The call was held at Moscow's request, the Kremlin said.
            The White House said Russia plans to attack in early 2022.
            Aid worth $450 million is to follow.
            """;

    private static final String SAHEL = """
            بوتين يهاتف بايدن للمرة الثانية

            أجرى الرئيسان في 30 ديسمبر مكالمة هاتفية دامت خمسين دقيقة، وكانت المحادثات بناءة.
            وحشدت روسيا عشرات الآلاف من القوات على الحدود.
            وأكدت واشنطن الحاجة إلى الدبلوماسية وإلى خفض التصعيد.
            ووصف الكرملين المحادثات بأنها مفيدة. وتبلغ المساعدات 400 مليون يورو.
            """;

    private TwoCalls() {}

    public static Comparison comparison() {
        Sample sample = new Sample();
        sample.add(document(
                source("mashriq", "محادثات بايدن وبوتين لم تسفر عن انفراجة", "المشرق", "2021-12-07", "ar"),
                MASHRIQ,
                new Furniture(new Span(0, MASHRIQ.indexOf('\n')), Furniture.Kind.NAVIGATION)));
        sample.add(document(
                source("post", "Biden and Putin speak for two hours", "Capital Post", "2021-12-08", "en"), POST));
        sample.add(document(source("sahel", "بوتين يهاتف بايدن للمرة الثانية", "الساحل", "2021-12-31", "ar"), SAHEL));
        claims(sample);
        return new Comparison(
                sample.documents(),
                List.of(
                        new Origin("o-mashriq", "المشرق", List.of("mashriq"), leaf("origin.own")),
                        new Origin("o-wire", "Reuters", List.of("post", "sahel"), leaf("origin.credit", "Reuters"))),
                List.of(
                        event("e1", "مكالمة 7 ديسمبر", "2021-12-07", List.of("m1", "m3", "m4", "p1", "p3", "s3")),
                        event("e2", "مكالمة 30 ديسمبر", "2021-12-30", List.of("s1", "s4"))),
                sample.claims(),
                groups(sample),
                List.of(
                        new Problem(
                                "date-inferred",
                                Severity.NOTICE,
                                "post",
                                new Span(0, 5),
                                List.of("post.txt", "2021-12-08", "December 8"),
                                "The day of publication was read from the text: 2021-12-08."),
                        new Problem(
                                "input-unreadable",
                                Severity.ERROR,
                                "broken.txt",
                                null,
                                List.of("broken.txt"),
                                "broken.txt could not be read.")));
    }

    private static Document document(org.muqabala.document.Source source, String text, Furniture... furniture) {
        return new Document(source, text, List.of(), List.of(furniture), List.of());
    }

    private static Explanation leaf(String code, String... args) {
        return Explanation.leaf("origin", 1, code, args);
    }

    private static Event event(String id, String label, String day, List<String> claims) {
        Moment moment = Moment.of(LocalDate.parse(day));
        return new Event(
                id,
                label,
                "call",
                moment,
                moment,
                List.of("Joe Biden", "Vladimir Putin"),
                claims,
                leaf("event.same", "call"));
    }

    private static void claims(Sample sample) {
        sample.claim("m1", "mashriq", "تحدث الرئيسان ساعتين عبر الفيديو يوم الثلاثاء 7 ديسمبر 2021 (2021-12-07).")
                .figure("ساعتين", Kind.DURATION, "7200", "7200", Bound.EXACT, "s", null)
                .day("الثلاثاء 7 ديسمبر 2021", "2021-12-07")
                .done()
                .claim("m2", "mashriq", "إن روسيا نقلت 70 ألف جندي إلى قرب الحدود الأوكرانية.")
                .count("70 ألف", "70000", "70000", Bound.EXACT, "جندي")
                .name("روسيا", "Russia", Name.Kind.COUNTRY)
                .done()
                .claim("m3", "mashriq", "وبادر البيت الأبيض إلى طلب المكالمة.")
                .done()
                .claim("m4", "mashriq", "ونفى الكرملين وجود أي خطة للهجوم.")
                .saidBy("Kremlin", "الكرملين")
                .denied()
                .done()
                .claim("m5", "mashriq", "وشددت واشنطن على الحاجة إلى الدبلوماسية وخفض التصعيد.")
                .saidBy("United States", "واشنطن")
                .done()
                .claim("m6", "mashriq", "ولقي ما بين 10–20 شخصا حتفهم في القصف.")
                .count("ما بين 10–20", "10", "20", Bound.RANGE, "شخصا")
                .done()
                .claim("p1", "post", "The two leaders spoke by video link for two hours on December 7.")
                .figure("two hours", Kind.DURATION, "7200", "7200", Bound.EXACT, "s", null)
                .day("December 7", "2021-12-07")
                .done()
                .claim(
                        "p2",
                        "post",
                        "Ukrainian authorities said Russia had massed more than 94,000 troops near the border.")
                .saidBy("Ukrainian authorities", "Ukrainian authorities")
                .count("more than 94,000", "94000", null, Bound.OVER, "troops")
                .done()
                .claim("p3", "post", "The call was held at Moscow's request, the Kremlin said.")
                .saidBy("Kremlin", "the Kremlin")
                .done()
                .claim("p4", "post", "The White House said Russia plans to attack in early 2022.")
                .saidBy("White House", "The White House")
                .planned()
                .done()
                .claim("p5", "post", "Aid worth $450 million is to follow.")
                .figure("$450 million", Kind.MONEY, "450000000", "450000000", Bound.EXACT, "USD", "Aid")
                .planned()
                .done()
                .claim(
                        "s1",
                        "sahel",
                        "أجرى الرئيسان في 30 ديسمبر مكالمة هاتفية دامت خمسين دقيقة، وكانت المحادثات بناءة.")
                .figure("خمسين دقيقة", Kind.DURATION, "3000", "3000", Bound.EXACT, "s", null)
                .day("30 ديسمبر", "2021-12-30")
                .done()
                .claim("s2", "sahel", "وحشدت روسيا عشرات الآلاف من القوات على الحدود.")
                .count("عشرات الآلاف", "20000", "99999", Bound.VAGUE, "القوات")
                .done()
                .claim("s3", "sahel", "وأكدت واشنطن الحاجة إلى الدبلوماسية وإلى خفض التصعيد.")
                .saidBy("United States", "واشنطن")
                .done()
                .claim("s4", "sahel", "ووصف الكرملين المحادثات بأنها مفيدة.")
                .saidBy("Kremlin", "الكرملين")
                .done()
                .claim("s5", "sahel", "وتبلغ المساعدات 400 مليون يورو.")
                .figure("400 مليون يورو", Kind.MONEY, "400000000", "400000000", Bound.EXACT, "EUR", "المساعدات")
                .done();
    }

    private static List<Group> groups(Sample s) {
        var m70 = side("70000", s.evidence("m2", "70 ألف جندي"));
        var p94 = side("(94000, )", s.evidence("p2", "more than 94,000 troops"));
        var vague = side("[20000, 99999]", s.evidence("s2", "عشرات الآلاف من القوات"));
        return List.of(
                group(
                        "g1",
                        slot(FIGURE, "soldier", "deployed"),
                        null,
                        List.of("m2", "p2", "s2"),
                        finding("f1", FIGURE, Verdict.CONFLICTS, Finding.Kind.BOUND, m70, p94),
                        finding("f2", FIGURE, Verdict.REFINES, null, m70, vague),
                        finding("f3", FIGURE, Verdict.REFINES, null, p94, vague)),
                group(
                        "g2",
                        slot(INITIATOR, "call", null),
                        "e1",
                        List.of("m3", "p3"),
                        finding(
                                "f4",
                                INITIATOR,
                                Verdict.CONFLICTS,
                                Finding.Kind.VALUE,
                                side("United States", s.evidence("m3", "بادر البيت الأبيض")),
                                side("Russia", s.evidence("p3", "at Moscow's request")))),
                group(
                        "g3",
                        slot(POLARITY, "attack", null),
                        null,
                        List.of("m4", "p4"),
                        finding(
                                "f5",
                                POLARITY,
                                Verdict.CONFLICTS,
                                Finding.Kind.VALUE,
                                side("denied", s.evidence("m4", "نفى الكرملين")),
                                side("affirmed: attack", s.evidence("p4", "plans to attack")))),
                group(
                        "g4",
                        slot(DURATION, "call", null),
                        "e1",
                        List.of("m1", "p1"),
                        finding(
                                "f6",
                                DURATION,
                                Verdict.AGREES,
                                null,
                                side("7200 s", s.evidence("m1", "ساعتين"), s.evidence("p1", "two hours")))),
                group(
                        "g5",
                        slot(DATE, "call", null),
                        "e1",
                        List.of("m1", "p1"),
                        finding(
                                "f7",
                                DATE,
                                Verdict.AGREES,
                                null,
                                side("2021-12-07", s.evidence("m1", "7 ديسمبر 2021"), s.evidence("p1", "December 7")))),
                group(
                        "g6",
                        slot(MEDIUM, "call", null),
                        "e1",
                        List.of("m1", "p1"),
                        finding(
                                "f8",
                                MEDIUM,
                                Verdict.AGREES,
                                null,
                                side("video", s.evidence("m1", "عبر الفيديو"), s.evidence("p1", "by video link")))),
                group(
                        "g7",
                        slot(TONE, "call", null),
                        "e2",
                        List.of("s1", "s4"),
                        finding(
                                "f9",
                                TONE,
                                Verdict.REWORDS,
                                null,
                                side("constructive", s.evidence("s1", "بناءة")),
                                side("useful", s.evidence("s4", "مفيدة")))),
                group(
                        "g8",
                        slot(WORDING, null, null),
                        null,
                        List.of("m5", "s3"),
                        finding(
                                "f10",
                                WORDING,
                                Verdict.REWORDS,
                                null,
                                side(
                                        "وشددت واشنطن على الحاجة إلى الدبلوماسية وخفض التصعيد.",
                                        s.evidence("m5", "شددت واشنطن على الحاجة إلى الدبلوماسية وخفض التصعيد")),
                                side(
                                        "وأكدت واشنطن الحاجة إلى الدبلوماسية وإلى خفض التصعيد.",
                                        s.evidence("s3", "أكدت واشنطن الحاجة إلى الدبلوماسية وإلى خفض التصعيد")))),
                group(
                        "g9",
                        slot(FIGURE, "aid", "promised"),
                        null,
                        List.of("p5", "s5"),
                        finding(
                                "f11",
                                FIGURE,
                                Verdict.UNDECIDED,
                                Finding.Kind.UNIT,
                                side("450000000 USD", s.evidence("p5", "$450 million")),
                                side("400000000 EUR", s.evidence("s5", "400 مليون يورو")))),
                group(
                        "g10",
                        slot(FIGURE, "person", "killed"),
                        null,
                        List.of("m6"),
                        finding(
                                "f12",
                                FIGURE,
                                Verdict.SINGLE,
                                null,
                                side("[10, 20]", s.evidence("m6", "ما بين 10–20 شخصا")))));
    }

    private static Slot slot(Facet facet, @Nullable String of, @Nullable String role) {
        return new Slot(facet, of, null, role, null);
    }

    private static Group group(String id, Slot slot, @Nullable String event, List<String> claims, Finding... findings) {
        return new Group(id, slot, event, claims, List.of(findings));
    }
}

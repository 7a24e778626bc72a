package org.muqabala.report;

import static org.muqabala.report.Sample.finding;
import static org.muqabala.report.Sample.side;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.muqabala.align.Facet;
import org.muqabala.align.Slot;
import org.muqabala.comparison.Comparison;
import org.muqabala.document.Document;
import org.muqabala.document.Section;
import org.muqabala.document.Source;
import org.muqabala.text.Span;
import org.muqabala.verdict.Finding;
import org.muqabala.verdict.Group;
import org.muqabala.verdict.Verdict;

/** Sources with negative numbers, signs that are two units long, lines that end in two ways, several articles, and formulas for text. */
public final class Odd {
    public static final String NORTH =
            "😀😀 Snow 🌨 fell.\r\n=1+1 people came; it was -5.5 °C, \"the 👨‍👩‍👧 coldest\" day.\n"
                    + "The end\n-2+3;=cmd|' /C calc'!A0 was written on a wall.";

    public static final String SOUTH = "First article\nIt was -3 °C.\nSecond article\nIt was -5.5 °C at 05:40.";

    private Odd() {}

    public static Comparison comparison() {
        Sample s = new Sample();
        s.add(new Document(
                source("north", "=HYPERLINK(\"http://north.example\")", "@North", LocalDate.parse("2024-01-03")),
                NORTH,
                List.of(),
                List.of(),
                List.of()));
        int second = SOUTH.indexOf("Second");
        s.add(new Document(
                source("south, 2", "\t+South", null, null),
                SOUTH,
                List.of(
                        new Section(
                                new Span(0, second),
                                "First article",
                                LocalDate.parse("2024-01-02"),
                                Source.DateOrigin.MANIFEST),
                        new Section(new Span(second, SOUTH.length()), null, null, null)),
                List.of(),
                List.of()));
        s.claim("n1", "north", "=1+1 people came").saidBy("-Speaker", "people").done();
        s.claim("n2", "north", "it was -5.5 °C").done();
        s.claim("n3", "north", "-2+3;=cmd|' /C calc'!A0 was written").done();
        s.claim("s1", "south, 2", "It was -3 °C.").done();
        s.claim("s2", "south, 2", "It was -5.5 °C at 05:40").done();
        var cold = side("-5.5", s.evidence("n2", "-5.5"), s.evidence("s2", "-5.5"));
        var mild = side("-3", s.evidence("s1", "-3"));
        return new Comparison(
                s.documents(),
                List.of(),
                List.of(),
                s.claims(),
                List.of(
                        group(
                                "g1",
                                new Slot(Facet.FIGURE, "temperature", null, null, null),
                                List.of("n2", "s1", "s2"),
                                finding("f1", Facet.FIGURE, Verdict.CONFLICTS, Finding.Kind.VALUE, cold, mild)),
                        group(
                                "g2",
                                new Slot(Facet.WORDING, "-wall", null, null, null),
                                List.of("n1", "n3"),
                                finding(
                                        "f2",
                                        Facet.WORDING,
                                        Verdict.REWORDS,
                                        null,
                                        side("=1+1 people came", s.evidence("n1", "=1+1 people")),
                                        side("x", s.evidence("n3", "-2+3;=cmd|' /C calc'!A0")))),
                        group(
                                "g3",
                                new Slot(Facet.TIME, null, null, null, null),
                                List.of("s2", "n2"),
                                finding(
                                        "f3",
                                        Facet.TIME,
                                        Verdict.UNDECIDED,
                                        Finding.Kind.PERIOD,
                                        side("2024-01-03T05:40+02:00", s.evidence("s2", "05:40")),
                                        side("2024-01-03", s.evidence("n2", "it")),
                                        side("1789-07-14", s.evidence("s1", "It"))))),
                List.of());
    }

    private static Source source(String id, String title, @Nullable String publisher, @Nullable LocalDate day) {
        return new Source(
                id,
                "news/" + id + ".txt",
                title,
                publisher,
                day,
                day == null ? null : Source.DateOrigin.MANIFEST,
                id.equals("north") ? "https://north.example/1" : null,
                "en");
    }

    private static Group group(String id, Slot slot, List<String> claims, Finding... findings) {
        return new Group(id, slot, null, claims, List.of(findings));
    }
}

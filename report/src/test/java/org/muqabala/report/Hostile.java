package org.muqabala.report;

import static org.muqabala.report.Sample.side;

import java.time.LocalDate;
import java.util.List;
import org.muqabala.align.Facet;
import org.muqabala.align.Slot;
import org.muqabala.comparison.Comparison;
import org.muqabala.document.Document;
import org.muqabala.document.Source;
import org.muqabala.event.Event;
import org.muqabala.origin.Origin;
import org.muqabala.reading.time.Moment;
import org.muqabala.text.Explanation;
import org.muqabala.text.Problem;
import org.muqabala.text.Severity;
import org.muqabala.verdict.Finding;
import org.muqabala.verdict.Group;
import org.muqabala.verdict.Verdict;

/** Two sources that would take over the page, the terminal or the reader's eye if anything of theirs were trusted. */
public final class Hostile {
    /** Everything that a page could fall for, in one line; each of its scripts would set the title to "owned". */
    public static final String ATTACK = "<script>document.title='owned'</script>"
            + "<img src=x onerror=\"document.title='owned'\">"
            + "</style></title></textarea><svg onload=\"document.title='owned'\">"
            + "\" onmouseover=\"document.title='owned'\" x=\"' autofocus onfocus='document.title=1"
            + "[[${7*7}]] [(${7*7})] __${7*7}__ ${7*7} #{title} @{/x} ~{parts} {0} {0, plural, other{x}}"
            + "\u202Ereversed\u202C \u2066half an isolate \u001B[31mred\u001B[0m \u0007 \u0000 &lt;b&gt; ]]>";

    private Hostile() {}

    public static Comparison comparison() {
        Sample sample = new Sample();
        sample.add(document("one\" onclick=\"x", "javascript:document.title='owned'"));
        sample.add(document("two<b>", "https://example.org/\"><script>document.title='owned'</script>"));
        sample.claim("c'1\">", "one\" onclick=\"x", ATTACK)
                .saidBy(ATTACK, "reversed")
                .denied()
                .done();
        sample.claim("c<2>", "two<b>", ATTACK).done();
        Explanation why = Explanation.leaf(ATTACK, 1, ATTACK, ATTACK, ATTACK);
        Finding finding = new Finding(
                "f\">",
                Facet.WORDING,
                Verdict.REWORDS,
                null,
                1,
                List.of(
                        side(ATTACK, sample.evidence("c'1\">", ATTACK)),
                        side("other " + ATTACK, sample.evidence("c<2>", "reversed"))),
                why);
        Finding places = new Finding(
                "g\">",
                Facet.PLACE,
                Verdict.CONFLICTS,
                Finding.Kind.VALUE,
                1,
                List.of(
                        side(ATTACK, sample.evidence("c'1\">", ATTACK)),
                        side("(", sample.evidence("c<2>", "reversed"))),
                why);
        Moment day = Moment.of(LocalDate.parse("2024-05-03"));
        return new Comparison(
                sample.documents(),
                List.of(new Origin("o", ATTACK, List.of("one\" onclick=\"x", "two<b>"), why)),
                List.of(new Event("e\">", ATTACK, ATTACK, day, day, List.of(ATTACK), List.of("c'1\">", "c<2>"), why)),
                sample.claims(),
                List.of(
                        new Group(
                                "g",
                                new Slot(Facet.WORDING, ATTACK, ATTACK, ATTACK, ATTACK),
                                "e\">",
                                List.of("c'1\">", "c<2>"),
                                List.of(finding)),
                        new Group(
                                "h",
                                new Slot(Facet.PLACE, ATTACK, ATTACK, ATTACK, ATTACK),
                                "e\">",
                                List.of("c'1\">", "c<2>"),
                                List.of(places))),
                List.of(
                        new Problem(ATTACK, Severity.ERROR, ATTACK, null, List.of(ATTACK), ATTACK),
                        new Problem("empty-text", Severity.NOTICE, null, null, List.of("2024-05-03"), "2024-05-03"),
                        new Problem("empty-text", Severity.NOTICE, null, null, List.of("-5.5"), "-5.5"),
                        new Problem("empty-text", Severity.NOTICE, null, null, List.of("10-20"), "10-20")));
    }

    private static Document document(String id, String url) {
        return new Document(
                new Source(id, ATTACK, ATTACK, ATTACK, null, null, url, "x\" onclick=\"y"),
                "before\n" + ATTACK + "\nafter",
                List.of(),
                List.of(),
                List.of());
    }
}

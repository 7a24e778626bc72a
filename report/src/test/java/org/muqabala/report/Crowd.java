package org.muqabala.report;

import static org.muqabala.report.Sample.finding;
import static org.muqabala.report.Sample.side;
import static org.muqabala.report.Sample.source;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import org.muqabala.align.Facet;
import org.muqabala.align.Slot;
import org.muqabala.comparison.Comparison;
import org.muqabala.document.Document;
import org.muqabala.event.Event;
import org.muqabala.reading.figure.Figure;
import org.muqabala.reading.time.Moment;
import org.muqabala.text.Explanation;
import org.muqabala.text.Problem;
import org.muqabala.text.Severity;
import org.muqabala.verdict.Group;
import org.muqabala.verdict.Side;
import org.muqabala.verdict.Verdict;

/**
 * As many short sources as wanted. Each counts others than the source before it, which is a conflict; denies something,
 * which it alone says; and was dated by its text, which is told. The first two tell of one event.
 */
public final class Crowd {
    private Crowd() {}

    public static Comparison of(int sources) {
        Sample sample = new Sample();
        IntStream.rangeClosed(1, sources).forEach(i -> add(sample, i));
        List<Group> groups = new ArrayList<>();
        for (int i = 1; i <= sources; i++) {
            groups.add(alone(sample, i));
            if (i > 1) {
                groups.add(apart(sample, i));
            }
        }
        groups.add(agreed(sample));
        return new Comparison(
                sample.documents(),
                List.of(),
                List.of(call()),
                sample.claims(),
                groups,
                IntStream.rangeClosed(1, sources).mapToObj(Crowd::problem).toList());
    }

    private static void add(Sample sample, int i) {
        String source = "s" + i;
        String text = "They called on May 3. The army counted " + i + " people. Nobody denied plan " + i + ".";
        sample.add(new Document(
                source(source, "Report " + i, "Post " + i, "2024-05-03", "en"), text, List.of(), List.of(), List.of()));
        sample.claim("call" + i, source, "They called on May 3.")
                .day("May 3", "2024-05-03")
                .done()
                .claim("count" + i, source, "The army counted " + i + " people.")
                .saidBy("Army " + i, "The army")
                .count(Integer.toString(i), Integer.toString(i), Integer.toString(i), Figure.Bound.EXACT, "people")
                .done()
                .claim("plan" + i, source, "Nobody denied plan " + i + ".")
                .denied()
                .done();
    }

    private static Group alone(Sample sample, int i) {
        return group(
                "alone" + i,
                new Slot(Facet.POLARITY, "plan", null, null, null),
                List.of("plan" + i),
                Verdict.SINGLE,
                side("denied", sample.evidence("plan" + i, "Nobody")));
    }

    private static Group apart(Sample sample, int i) {
        return group(
                "apart" + i,
                new Slot(Facet.FIGURE, "person", null, null, null),
                List.of("count" + (i - 1), "count" + i),
                Verdict.CONFLICTS,
                side(Integer.toString(i - 1), sample.evidence("count" + (i - 1), Integer.toString(i - 1))),
                side(Integer.toString(i), sample.evidence("count" + i, Integer.toString(i))));
    }

    private static Group agreed(Sample sample) {
        return group(
                "agreed",
                new Slot(Facet.DATE, "call", null, null, null),
                List.of("call1", "call2"),
                Verdict.AGREES,
                side("2024-05-03", sample.evidence("call1", "May 3"), sample.evidence("call2", "May 3")));
    }

    private static Group group(String id, Slot slot, List<String> claims, Verdict verdict, Side... sides) {
        return new Group(
                id,
                slot,
                slot.facet() == Facet.DATE ? "e1" : null,
                claims,
                List.of(finding("f-" + id, slot.facet(), verdict, null, sides)));
    }

    private static Event call() {
        Moment day = Moment.of(LocalDate.parse("2024-05-03"));
        return new Event(
                "e1",
                "call",
                "call",
                day,
                day,
                List.of(),
                List.of("call1", "call2"),
                Explanation.leaf("origin", 1, "event.same", "call"));
    }

    private static Problem problem(int i) {
        return new Problem(
                "date-inferred",
                Severity.NOTICE,
                "s" + i,
                null,
                List.of("s" + i + ".txt", "2024-05-03", "May 3"),
                "The day of publication was read from the text: 2024-05-03.");
    }
}

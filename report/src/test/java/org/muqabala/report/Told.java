package org.muqabala.report;

import static org.muqabala.report.Sample.finding;
import static org.muqabala.report.Sample.side;

import java.time.LocalDate;
import java.util.List;
import org.muqabala.align.Facet;
import org.muqabala.align.Slot;
import org.muqabala.comparison.Comparison;
import org.muqabala.document.Document;
import org.muqabala.document.Source;
import org.muqabala.verdict.Finding;
import org.muqabala.verdict.Group;
import org.muqabala.verdict.Verdict;

/** Two sources whose every word, title, name and value is the same text, whatever that is. */
public final class Told {
    private Told() {}

    public static Comparison comparison(String words) {
        String text = words.isEmpty() ? "?" : words;
        Sample sample = new Sample();
        for (String id : List.of("a", "b")) {
            Source source =
                    new Source(id, text, text, text, LocalDate.of(2024, 1, 3), Source.DateOrigin.METADATA, text, "en");
            sample.add(new Document(source, text, List.of(), List.of(), List.of()));
            sample.claim("claim-" + id, id, text).saidBy(text, text).done();
        }
        return new Comparison(
                sample.documents(),
                List.of(),
                List.of(),
                sample.claims(),
                List.of(new Group(
                        "group",
                        new Slot(Facet.WORDING, text, null, text, text),
                        null,
                        List.of("claim-a", "claim-b"),
                        List.of(finding(
                                "finding",
                                Facet.WORDING,
                                Verdict.CONFLICTS,
                                Finding.Kind.VALUE,
                                side(text, sample.evidence("claim-a", text)),
                                side(text + "!", sample.evidence("claim-b", text)))))),
                List.of());
    }
}

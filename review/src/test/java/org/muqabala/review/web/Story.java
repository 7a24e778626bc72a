package org.muqabala.review.web;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.muqabala.align.Evidence;
import org.muqabala.align.Facet;
import org.muqabala.align.Slot;
import org.muqabala.claim.Modality;
import org.muqabala.claim.Polarity;
import org.muqabala.document.Source;
import org.muqabala.report.decision.Subject;
import org.muqabala.report.json.WrittenComparison;
import org.muqabala.report.json.WrittenComparison.WrittenClaim;
import org.muqabala.report.json.WrittenComparison.WrittenSource;
import org.muqabala.text.Explanation;
import org.muqabala.text.Ids;
import org.muqabala.text.Quote;
import org.muqabala.text.Span;
import org.muqabala.verdict.Finding;
import org.muqabala.verdict.Group;
import org.muqabala.verdict.Side;
import org.muqabala.verdict.Verdict;

/** Three articles with their texts, of which one is longer than the page shows at once: two conflicts on figures, a refinement, and what one source alone says. */
final class Story {
    static final String SCRIPT = "<script>alert(1)</script>";

    private static final Map<String, String> TEXTS = Map.of(
            "a",
            "نقلت روسيا 70 ألف جندي إلى الحدود.\nتحدث الرئيسان ساعتين.\n" + ("سطر ".repeat(50) + "\n").repeat(1_100)
                    + "وغادرت 12 سفينة الميناء.",
            "b",
            "Russia massed more than 94,000 troops " + SCRIPT + " near the border.\nThey spoke for two hours.",
            "c",
            "Upwards of 94,000 soldiers were moved.\nNearly two hours on the phone.\n14 vessels left."
                    + "\nAid worth $450 million.");

    private Story() {}

    /** Writes the texts to a folder. Returns the comparison that lies there. */
    static WrittenComparison in(Path folder) {
        TEXTS.forEach((id, text) -> write(folder.resolve("texts"), text));
        List<Group> groups = List.of(
                group(
                        "g-troops",
                        Facet.FIGURE,
                        "soldier",
                        Verdict.CONFLICTS,
                        new Side("70000", List.of(evidence("a", "70 ألف"))),
                        new Side(
                                "(94000, )",
                                List.of(evidence("b", "more than 94,000"), evidence("c", "Upwards of 94,000")))),
                group(
                        "g-ships",
                        Facet.FIGURE,
                        "ship",
                        Verdict.CONFLICTS,
                        new Side("12", List.of(evidence("a", "12 سفينة"))),
                        new Side("14", List.of(evidence("c", "14 vessels")))),
                group(
                        "g-call",
                        Facet.DURATION,
                        "conversation",
                        Verdict.REFINES,
                        new Side("7200 s", List.of(evidence("a", "ساعتين"), evidence("b", "two hours"))),
                        new Side("[6480, 7920] s", List.of(evidence("c", "Nearly two hours")))),
                group(
                        "g-aid",
                        Facet.FIGURE,
                        "aid",
                        Verdict.SINGLE,
                        new Side("450000000 USD", List.of(evidence("c", "$450 million")))));
        return new WrittenComparison(
                folder,
                Map.of(),
                List.of(source("a", "ar"), source("b", "en"), source("c", "en")),
                List.of(),
                List.of(),
                claims(groups),
                groups,
                List.of(),
                null);
    }

    /** What decisions on the first finding of a group are on. */
    static Subject subject(WrittenComparison comparison, String group) {
        return comparison.groups().stream()
                .filter(g -> g.id().equals(group))
                .map(g -> Subject.of(g.findings().get(0)))
                .findFirst()
                .orElseThrow();
    }

    private static void write(Path folder, String text) {
        try {
            Files.createDirectories(folder);
            Files.writeString(folder.resolve(Ids.sha256(text) + ".txt"), text);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static WrittenSource source(String id, String language) {
        Source source = new Source(
                id,
                id + ".txt",
                "Title of " + id + SCRIPT,
                "Paper " + id,
                LocalDate.parse("2021-12-08"),
                Source.DateOrigin.MANIFEST,
                "https://" + id + ".example/1",
                language);
        return new WrittenSource(source, List.of(), List.of(), List.of(), Ids.sha256(text(id)));
    }

    private static String text(String id) {
        return TEXTS.getOrDefault(id, "");
    }

    /** The claim of a piece of evidence is named after its source and its place. */
    private static Evidence evidence(String source, String words) {
        int at = text(source).indexOf(words);
        return new Evidence(source + "-" + at, new Quote(new Span(at, at + words.length()), words));
    }

    private static List<WrittenClaim> claims(List<Group> groups) {
        List<WrittenClaim> claims = new ArrayList<>();
        for (Group group : groups) {
            for (Side side : group.findings().get(0).sides()) {
                side.evidence().forEach(e -> claims.add(claim(e)));
            }
        }
        return claims;
    }

    private static WrittenClaim claim(Evidence evidence) {
        String source = evidence.claim().substring(0, 1);
        return new WrittenClaim(
                evidence.claim(),
                source,
                null,
                evidence.quote(),
                null,
                Polarity.AFFIRMED,
                Modality.ASSERTED,
                new ArrayList<>());
    }

    private static Group group(String id, Facet facet, String of, Verdict verdict, Side... sides) {
        Finding.@Nullable Kind kind = verdict == Verdict.CONFLICTS ? Finding.Kind.VALUE : null;
        Finding finding = new Finding(
                "f" + id.substring(1),
                facet,
                verdict,
                kind,
                0.9,
                List.of(sides),
                Explanation.leaf("finding", 0.9, "finding.conflicts"));
        List<String> claims = Arrays.stream(sides)
                .flatMap(s -> s.evidence().stream())
                .map(Evidence::claim)
                .toList();
        return new Group(id, new Slot(facet, of, null, null, null), null, claims, List.of(finding));
    }
}

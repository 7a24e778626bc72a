package org.muqabala.review.web;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.muqabala.align.Evidence;
import org.muqabala.align.Facet;
import org.muqabala.align.Slot;
import org.muqabala.claim.Modality;
import org.muqabala.claim.Polarity;
import org.muqabala.document.Source;
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

/** A comparison of three sources with a conflict, a refinement of three sides, and what one source alone says. */
final class Small {
    static final String SCRIPT = "<script>alert(1)</script>";

    /** Where the texts of the sources lie. No comparison.json lies beside them. */
    private static final Path FOLDER = folder();

    private Small() {}

    private static Path folder() {
        try {
            Path folder = Files.createTempDirectory("small");
            Path texts = Files.createDirectory(folder.resolve("texts"));
            for (String id : List.of("a", "b", "c")) {
                Path text = texts.resolve(hash(id) + ".txt");
                Files.writeString(text, text(id));
                text.toFile().deleteOnExit();
            }
            texts.toFile().deleteOnExit();
            folder.toFile().deleteOnExit();
            return folder;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** The text of a source. */
    static String text(String id) {
        return "نص " + id + " " + SCRIPT + "\r\n";
    }

    /** The digest of the text of a source. */
    static String hash(String id) {
        return Ids.sha256(text(id));
    }

    static WrittenComparison comparison() {
        List<WrittenClaim> claims = List.of(
                claim("c-call-a", "a", "تحدث الرئيسان ساعتين"),
                claim("c-troops-a", "a", "نقلت 70 ألف جندي"),
                claim("c-troops-b", "b", "massed more than 94,000 troops " + SCRIPT),
                claim("c-call-b", "b", "spoke for two hours"),
                claim("c-call-c", "c", "nearly two hours"),
                claim("c-aid-c", "c", "aid worth $450 million"));
        List<Group> groups = List.of(
                group(
                        "g-troops",
                        Facet.FIGURE,
                        Verdict.CONFLICTS,
                        side("70000", "c-troops-a", "70 ألف"),
                        side("(94000, )", "c-troops-b", "more than 94,000")),
                group(
                        "g-call",
                        Facet.DURATION,
                        Verdict.REFINES,
                        side("7200 s", "c-call-a", "ساعتين"),
                        side("7200 s", "c-call-b", "two hours"),
                        side("[6480, 7920] s", "c-call-c", "nearly two hours")),
                group("g-aid", Facet.FIGURE, Verdict.SINGLE, side("450000000 USD", "c-aid-c", "$450 million")));
        return comparison(claims, groups);
    }

    /**
     * The same made again: a figure is read otherwise, the article b was edited, and what c said of the call is gone, in
     * whose stead it says something very like it.
     */
    static WrittenComparison later() {
        List<WrittenClaim> claims = List.of(
                claim("c-troops-a", "a", "نقلت 70 ألف جندي"),
                claim("c-troops-b", "b", "massed more than 94,000 troops " + SCRIPT),
                claim("c-call-a", "a", "تحدث الرئيسان ساعتين"),
                claim("c-call-b", "b", "spoke for two hours"),
                claim("c-call-c2", "c", "nearly two hours!"),
                claim("c-aid-c", "c", "aid worth $450 million"));
        List<Group> groups = List.of(
                group(
                        "g-troops",
                        Facet.FIGURE,
                        Verdict.CONFLICTS,
                        side("[70000, 79999]", "c-troops-a", "70 ألف"),
                        side("(94000, )", "c-troops-b", "more than 94,000")),
                group(
                        "g-call",
                        Facet.DURATION,
                        Verdict.REFINES,
                        side("7200 s", "c-call-a", "ساعتين"),
                        side("7200 s", "c-call-b", "two hours"),
                        side("[6480, 7920] s", "c-call-c2", "nearly two hours")),
                group("g-aid", Facet.FIGURE, Verdict.SINGLE, side("450000000 USD", "c-aid-c", "$450 million")));
        return comparison(claims, groups);
    }

    private static WrittenComparison comparison(List<WrittenClaim> claims, List<Group> groups) {
        return new WrittenComparison(
                FOLDER,
                Map.of(),
                List.of(source("a", "ar"), source("b", "en"), source("c", "en")),
                List.of(),
                List.of(),
                claims,
                groups,
                List.of(),
                null);
    }

    private static WrittenSource source(String id, String language) {
        Source source = new Source(
                id,
                id + ".txt",
                "Title of " + id + SCRIPT,
                null,
                LocalDate.parse("2021-12-08"),
                Source.DateOrigin.MANIFEST,
                "https://" + id + ".example/1",
                language);
        return new WrittenSource(source, List.of(), List.of(), List.of(), hash(id));
    }

    private static WrittenClaim claim(String id, String source, String words) {
        return new WrittenClaim(
                id, source, null, quote(words), null, Polarity.AFFIRMED, Modality.ASSERTED, new ArrayList<>());
    }

    private static Quote quote(String words) {
        return new Quote(new Span(0, words.length()), words);
    }

    private static Side side(String value, String claim, String words) {
        return new Side(value, List.of(new Evidence(claim, quote(words))));
    }

    private static Group group(String id, Facet facet, Verdict verdict, Side... sides) {
        Finding.@Nullable Kind kind = verdict == Verdict.CONFLICTS ? Finding.Kind.VALUE : null;
        Finding finding = new Finding(
                "f" + id.substring(1),
                facet,
                verdict,
                kind,
                0.9,
                List.of(sides),
                Explanation.leaf("finding", 0.9, "rule.some"));
        List<String> claims =
                List.of(sides).stream().map(s -> s.evidence().get(0).claim()).toList();
        return new Group(id, new Slot(facet, "soldier", null, null, null), null, claims, List.of(finding));
    }
}

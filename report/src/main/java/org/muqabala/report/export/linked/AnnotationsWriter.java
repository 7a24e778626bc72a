package org.muqabala.report.export.linked;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.BufferedWriter;
import java.io.IOException;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.io.Writer;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.muqabala.align.Evidence;
import org.muqabala.document.Document;
import org.muqabala.report.decision.Decided;
import org.muqabala.report.decision.Decision;
import org.muqabala.report.export.material.Cited;
import org.muqabala.report.export.material.Material;
import org.muqabala.report.export.material.Material.Found;
import org.muqabala.report.export.material.Phrases;
import org.muqabala.report.json.JsonOut;
import org.muqabala.report.words.Links;
import org.muqabala.text.Ids;
import org.muqabala.text.Quote;
import org.muqabala.verdict.Finding;
import org.muqabala.verdict.Side;

/**
 * annotations.jsonld: a W3C Web Annotation a piece of evidence, in order of source and place. Its target is the text that
 * was compared, found by its words and by their position in code points; its bodies are what it is evidence of.
 */
public final class AnnotationsWriter {
    /** So many characters beside the words tell which of several like places is meant. */
    private static final int AROUND = 32;

    private final Material material;
    private final Phrases words;
    private final Decided decided;
    private final JsonOut out;
    private final Map<String, CodePoints> codePoints = new HashMap<>();

    private AnnotationsWriter(Material material, Phrases words, Decided decided, JsonOut out) {
        this.material = material;
        this.words = words;
        this.decided = decided;
        this.out = out;
    }

    /** What a piece of evidence is evidence of. */
    private record Use(Found found, Side side) {}

    /** Writes the file; the stream stays open. */
    public static void write(Material material, Phrases words, Decided decided, OutputStream stream)
            throws IOException {
        Writer writer = new BufferedWriter(new OutputStreamWriter(stream, UTF_8));
        try (JsonOut out = JsonOut.embeddable(writer)) {
            AnnotationsWriter annotations = new AnnotationsWriter(material, words, decided, out);
            out.object(annotations::collection);
        }
        writer.write('\n');
        writer.flush();
    }

    private void collection() throws IOException {
        Map<Evidence, List<Use>> uses = uses();
        List<Evidence> evidence = new ArrayList<>(uses.keySet());
        evidence.sort(
                Comparator.comparing((Evidence e) -> material.claim(e.claim()).source())
                        .thenComparing(Evidence::quote)
                        .thenComparing(Evidence::claim));
        List<String> ids = evidence.stream().map(this::id).toList();
        out.text("@context", "http://www.w3.org/ns/anno.jsonld");
        out.text("id", "urn:muqabala:" + Ids.of("annotations", ids));
        out.text("type", "AnnotationCollection");
        out.number("total", evidence.size());
        out.object("first", () -> {
            out.text("id", "urn:muqabala:" + Ids.of("annotations", ids) + ":1");
            out.text("type", "AnnotationPage");
            out.number("startIndex", 0);
            out.each("items", evidence, e -> annotation(material.cited(e), uses.getOrDefault(e, List.of())));
        });
    }

    private Map<Evidence, List<Use>> uses() {
        Map<Evidence, List<Use>> uses = new LinkedHashMap<>();
        for (Found found : material.findings()) {
            for (Side side : found.finding().sides()) {
                side.evidence()
                        .forEach(e ->
                                uses.computeIfAbsent(e, k -> new ArrayList<>()).add(new Use(found, side)));
            }
        }
        return uses;
    }

    /** Of the claim, the words and their place in it, so that it holds where the article around it changes. */
    private String id(Evidence evidence) {
        int place = evidence.quote().start()
                - material.claim(evidence.claim()).quote().start();
        return "urn:muqabala:"
                + Ids.of(
                        "evidence",
                        List.of(
                                evidence.claim(),
                                Integer.toString(place),
                                evidence.quote().text()));
    }

    private void annotation(Cited cited, List<Use> uses) throws IOException {
        out.text("id", id(cited.evidence()));
        out.text("type", "Annotation");
        out.text("motivation", "describing");
        out.each("body", bodies(uses), JsonOut.Fields::write);
        out.object("target", () -> target(cited));
    }

    /** In words, and for programs: the codes of the verdicts as tags, the findings as links, what people decided of them. */
    private List<JsonOut.Fields> bodies(List<Use> uses) {
        List<JsonOut.Fields> bodies = new ArrayList<>();
        uses.forEach(u -> bodies.add(() -> description(u)));
        uses.stream()
                .map(u -> u.found().finding().verdict())
                .distinct()
                .forEach(v -> bodies.add(() -> tag(JsonOut.code(v))));
        uses.stream().map(u -> u.found().finding().id()).distinct().forEach(f -> bodies.add(() -> link(f)));
        uses.stream()
                .map(u -> u.found().finding())
                .distinct()
                .forEach(f -> decided.on(f)
                        .ifPresent(on -> on.settling().forEach(d -> {
                            bodies.add(() -> assessment(f, d));
                            bodies.add(() -> assessed(d));
                        })));
        return bodies;
    }

    private void description(Use use) throws IOException {
        Finding finding = use.found().finding();
        out.text("type", "TextualBody");
        out.text("purpose", "describing");
        out.text("format", "text/plain");
        out.text("language", words.language().code());
        out.text("value", words.described(use.found().group(), finding, use.side()));
    }

    /** What people decided, in words; who did and their notes are not published. */
    private void assessment(Finding finding, Decision decision) throws IOException {
        out.text("type", "TextualBody");
        out.text("purpose", "assessing");
        out.text("format", "text/plain");
        out.text("language", words.language().code());
        out.text(
                "value",
                decision.value() == null
                        ? words.decision(decision.what())
                        : words.decided(decision.what(), words.value(finding.facet(), decision.value())));
    }

    /** The same for programs. */
    private void assessed(Decision decision) throws IOException {
        out.text("type", "TextualBody");
        out.text("purpose", "assessing");
        out.text("value", decision.what().code() + (decision.value() == null ? "" : " " + decision.value()));
    }

    private void tag(String verdict) throws IOException {
        out.text("type", "TextualBody");
        out.text("purpose", "tagging");
        out.text("value", verdict);
    }

    private void link(String finding) throws IOException {
        out.text("type", "SpecificResource");
        out.text("purpose", "linking");
        out.text("source", "urn:muqabala:" + Links.encoded(finding));
    }

    private void target(Cited cited) throws IOException {
        Document document = cited.document();
        Quote quote = cited.evidence().quote();
        CodePoints points = codePoints.computeIfAbsent(document.source().id(), k -> new CodePoints(document.text()));
        out.text("type", "SpecificResource");
        out.object("source", () -> {
            out.text("id", material.textOf(document));
            out.text("type", "Text");
            out.text("format", "text/plain");
            out.text("language", document.source().language());
        });
        out.textIfAny("scope", Links.web(document.source().url()).orElse(null));
        out.each(
                "selector",
                List.<JsonOut.Fields>of(() -> words(quote, points), () -> position(quote, points)),
                JsonOut.Fields::write);
    }

    private void words(Quote quote, CodePoints points) throws IOException {
        out.text("type", "TextQuoteSelector");
        out.text("exact", quote.text());
        out.text("prefix", points.before(quote.start(), AROUND));
        out.text("suffix", points.from(quote.end(), AROUND));
    }

    private void position(Quote quote, CodePoints points) throws IOException {
        out.text("type", "TextPositionSelector");
        out.number("start", points.at(quote.start()));
        out.number("end", points.at(quote.end()));
    }
}

package org.muqabala.report.export.sarif;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.BufferedWriter;
import java.io.IOException;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.io.Writer;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.muqabala.align.Facet;
import org.muqabala.document.Document;
import org.muqabala.report.Version;
import org.muqabala.report.decision.Decided;
import org.muqabala.report.export.material.Cited;
import org.muqabala.report.export.material.Material;
import org.muqabala.report.export.material.Material.Found;
import org.muqabala.report.export.material.Phrases;
import org.muqabala.report.json.JsonOut;
import org.muqabala.report.json.SlotQuestion;
import org.muqabala.report.words.SourceNames;
import org.muqabala.text.Ids;
import org.muqabala.text.Quote;
import org.muqabala.verdict.Finding;
import org.muqabala.verdict.Side;
import org.muqabala.verdict.Verdict;

/**
 * comparison.sarif: conflicts and what is undecided as results, each at the first evidence of its first side, with all other
 * evidence as related locations. A conflict is a warning to look, not a fault of the article it stands in.
 */
public final class SarifWriter {
    private static final List<Verdict> TOLD = List.of(Verdict.CONFLICTS, Verdict.UNDECIDED);

    private final Material material;
    private final Phrases words;
    private final Decided decided;
    private final JsonOut out;
    private final List<Artifact> artifacts;
    private final Map<String, Integer> artifactOf = new HashMap<>();
    private final Map<String, Lines> lines = new HashMap<>();

    private SarifWriter(Material material, Phrases words, Decided decided, JsonOut out) {
        this.material = material;
        this.words = words;
        this.decided = decided;
        this.out = out;
        this.artifacts =
                material.documents().stream().map(Artifact::of).distinct().toList();
        for (Document document : material.documents()) {
            artifactOf.put(document.source().id(), artifacts.indexOf(Artifact.of(document)));
        }
    }

    /** Writes the file; the stream stays open. */
    public static void write(Material material, Phrases words, Decided decided, OutputStream stream)
            throws IOException {
        Writer writer = new BufferedWriter(new OutputStreamWriter(stream, UTF_8));
        try (JsonOut out = JsonOut.pretty(writer)) {
            SarifWriter sarif = new SarifWriter(material, words, decided, out);
            out.object(() -> {
                out.text("$schema", "https://json.schemastore.org/sarif-2.1.0.json");
                out.text("version", "2.1.0");
                out.each("runs", List.of(material), m -> sarif.run());
            });
        }
        writer.write('\n');
        writer.flush();
    }

    private void run() throws IOException {
        out.object(
                "tool",
                () -> out.object("driver", () -> {
                    out.text("name", "Muqabala");
                    out.text("version", Version.current());
                    out.text("language", words.language().code());
                    out.each("rules", Rule.all(), this::rule);
                }));
        out.text("language", words.language().code());
        out.text("columnKind", "utf16CodeUnits");
        out.texts("newlineSequences", List.of("\r\n", "\n"));
        out.each("artifacts", artifacts, this::artifact);
        out.each(
                "results",
                material.findings().stream()
                        .filter(f -> TOLD.contains(f.finding().verdict()))
                        .toList(),
                this::result);
    }

    /** What a result is of: a verdict on a sort of value. */
    private record Rule(Verdict verdict, Facet facet) {
        static List<Rule> all() {
            List<Rule> all = new ArrayList<>();
            for (Verdict verdict : TOLD) {
                for (Facet facet : Facet.values()) {
                    all.add(new Rule(verdict, facet));
                }
            }
            return all;
        }

        String id() {
            return JsonOut.code(verdict) + "/" + JsonOut.code(facet);
        }

        String level() {
            return verdict == Verdict.CONFLICTS ? "warning" : "note";
        }
    }

    private void rule(Rule rule) throws IOException {
        out.text("id", rule.id());
        message("shortDescription", words.verdict(rule.verdict()) + ": " + words.facet(rule.facet()));
        message("fullDescription", words.note(rule.verdict()));
        out.object("defaultConfiguration", () -> out.text("level", rule.level()));
    }

    /** A file; of two sources with one file and one text there is one. */
    private record Artifact(FileUri uri, String sha256) {
        static Artifact of(Document document) {
            return new Artifact(FileUri.of(document.source().file()), Ids.sha256(document.text()));
        }
    }

    private void artifact(Artifact artifact) throws IOException {
        out.object("location", () -> uri(artifact));
        out.text("mimeType", "text/plain");
        out.text("encoding", "UTF-8");
        out.object("hashes", () -> out.text("sha-256", artifact.sha256()));
    }

    private void result(Found found) throws IOException {
        Finding finding = found.finding();
        Rule rule = new Rule(finding.verdict(), finding.facet());
        List<Cited> evidence = finding.sides().stream()
                .flatMap(s -> material.cited(s).stream())
                .toList();
        out.text("ruleId", rule.id());
        out.number("ruleIndex", Rule.all().indexOf(rule));
        out.text("level", rule.level());
        message("message", told(found));
        out.each("locations", evidence.subList(0, 1), this::place);
        out.each("relatedLocations", evidence.subList(1, evidence.size()), c -> {
            out.number("id", evidence.indexOf(c));
            place(c);
            message("message", SourceNames.of(c.document().source()));
        });
        if (decided.isGiven()) { // the standard asks that all results of a run say so, or none
            boolean isLifted = finding.verdict() == Verdict.CONFLICTS && !decided.isConflict(finding);
            out.each("suppressions", isLifted ? List.of(finding) : List.of(), f -> {
                out.text("kind", "external");
                out.text("status", "accepted");
            });
        }
        out.object("partialFingerprints", () -> out.text("muqabalaFinding/v1", finding.id()));
        out.object("properties", () -> {
            out.text("question", SlotQuestion.of(found.group().slot()));
            out.text("kind", finding.kind() == null ? "" : JsonOut.code(finding.kind()));
            out.texts("values", finding.sides().stream().map(Side::value).toList());
            out.score("score", finding.score());
        });
    }

    /** The question, and each side's value with its first words and its sources. */
    private String told(Found found) {
        Finding finding = found.finding();
        List<String> sides = new ArrayList<>();
        for (Side side : finding.sides()) {
            List<Cited> cited = material.cited(side);
            String sources = String.join(
                    ", ",
                    cited.stream()
                            .map(c -> SourceNames.of(c.document().source()))
                            .distinct()
                            .toList());
            String quote = cited.get(0).evidence().quote().text();
            sides.add(words.value(finding.facet(), side.value()) + " “" + quote + "” (" + sources + ")");
        }
        return words.title(found.group(), finding) + ": " + String.join(" | ", sides);
    }

    private void place(Cited cited) throws IOException {
        Quote quote = cited.evidence().quote();
        Document document = cited.document();
        Lines of = lines.computeIfAbsent(document.source().id(), k -> new Lines(document.text()));
        out.object("physicalLocation", () -> {
            int artifact = artifactOf.getOrDefault(document.source().id(), 0);
            out.object("artifactLocation", () -> {
                uri(artifacts.get(artifact));
                out.number("index", artifact);
            });
            out.object("region", () -> {
                out.number("startLine", of.line(quote.start()));
                out.number("startColumn", of.column(quote.start()));
                out.number("endLine", of.line(quote.end()));
                out.number("endColumn", of.column(quote.end()));
                out.number("charOffset", quote.start());
                out.number("charLength", quote.span().length());
                out.object("snippet", () -> out.text("text", quote.text()));
            });
        });
    }

    private void uri(Artifact artifact) throws IOException {
        out.text("uri", artifact.uri().uri());
        out.textIfAny("uriBaseId", artifact.uri().base());
    }

    /** Braces and brackets mean something in a message of SARIF, so those of a text are escaped. */
    private void message(String name, String text) throws IOException {
        String escaped = text.replace("\\", "\\\\")
                .replace("[", "\\[")
                .replace("]", "\\]")
                .replace("{", "{{")
                .replace("}", "}}");
        out.object(name, () -> out.text("text", escaped));
    }
}

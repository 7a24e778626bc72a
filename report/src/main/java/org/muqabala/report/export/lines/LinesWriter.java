package org.muqabala.report.export.lines;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.BufferedWriter;
import java.io.IOException;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.io.Writer;
import org.muqabala.align.Slot;
import org.muqabala.document.Document;
import org.muqabala.document.Source;
import org.muqabala.event.Event;
import org.muqabala.origin.Origin;
import org.muqabala.report.decision.Carried;
import org.muqabala.report.decision.Decided;
import org.muqabala.report.decision.DecidedFinding;
import org.muqabala.report.decision.Decision;
import org.muqabala.report.export.material.Cited;
import org.muqabala.report.export.material.Material;
import org.muqabala.report.export.material.Material.Found;
import org.muqabala.report.export.material.TypedValue;
import org.muqabala.report.json.JsonOut;
import org.muqabala.report.json.SlotQuestion;
import org.muqabala.report.json.WrittenComparison.WrittenClaim;
import org.muqabala.verdict.Finding;
import org.muqabala.verdict.Side;

/**
 * findings.jsonl: a finding a line with everything that a reader of this line alone needs: question, values, quotes with
 * their offsets, speakers and sources. The shape is that of finding-line.schema.json, which ships with the program.
 */
public final class LinesWriter {
    private final Material material;
    private final Decided decided;
    private final JsonOut out;

    private LinesWriter(Material material, Decided decided, JsonOut out) {
        this.material = material;
        this.decided = decided;
        this.out = out;
    }

    /** Writes the file; the stream stays open. */
    public static void write(Material material, Decided decided, OutputStream stream) throws IOException {
        Writer writer = new BufferedWriter(new OutputStreamWriter(stream, UTF_8));
        for (Found found : material.findings()) {
            try (JsonOut out = JsonOut.line(writer)) {
                LinesWriter line = new LinesWriter(material, decided, out);
                out.object(() -> line.finding(found));
            }
            writer.write('\n');
        }
        writer.flush();
    }

    private void finding(Found found) throws IOException {
        Finding finding = found.finding();
        Slot slot = found.group().slot();
        out.text("schemaVersion", "1");
        out.text("id", finding.id());
        out.code("verdict", finding.verdict());
        out.code("kind", finding.kind());
        out.code("facet", finding.facet());
        out.score("score", finding.score());
        out.text("group", found.group().id());
        out.object("slot", () -> {
            out.text("question", SlotQuestion.of(slot));
            out.text("of", slot.of());
            out.text("unit", slot.unit());
            out.text("role", slot.role());
            out.text("period", slot.period());
        });
        out.optional("event", material.event(found.group().event()).orElse(null), this::event);
        out.each("sides", finding.sides(), s -> side(finding, s));
        if (decided.isGiven()) {
            out.optional("decision", decided.on(finding).orElse(null), this::decision);
        }
    }

    private void decision(DecidedFinding on) throws IOException {
        out.texts("what", on.settling().stream().map(d -> d.what().code()).toList());
        out.text("value", on.outcome().value());
        out.text("label", on.label().value());
        out.text("assignee", on.assignee().value());
        out.text("who", on.latest().map(Decision::who).orElse(null));
        out.text("when", on.latest().map(Decision::when).orElse(null));
        out.texts("notes", on.words());
        out.each("secondLook", on.secondLook(), this::changes);
    }

    private void changes(Carried carried) throws IOException {
        out.texts("valuesAdded", carried.values().added());
        out.texts("valuesRemoved", carried.values().removed());
        out.texts("sourcesAdded", carried.sources().added());
        out.texts("sourcesRemoved", carried.sources().removed());
    }

    private void event(Event event) throws IOException {
        out.text("id", event.id());
        out.text("label", event.label());
        out.text("kind", event.kind());
        out.text("from", event.from());
        out.text("to", event.to());
        out.texts("participants", event.participants());
    }

    private void side(Finding finding, Side side) throws IOException {
        TypedValue value = TypedValue.of(finding.facet(), side.value());
        out.text("value", side.value());
        out.number("low", value.low());
        out.flag("lowIncluded", value.lowIncluded());
        out.number("high", value.high());
        out.flag("highIncluded", value.highIncluded());
        out.text("unit", value.unit());
        out.text("from", value.from());
        out.text("to", value.to());
        out.number("sources", material.sources(side));
        out.number("origins", material.origins(side));
        out.each("evidence", material.cited(side), this::evidence);
    }

    private void evidence(Cited cited) throws IOException {
        out.quote(cited.evidence().quote());
        out.object("claim", () -> claim(cited.claim()));
        out.object("source", () -> source(cited));
    }

    private void claim(WrittenClaim claim) throws IOException {
        out.text("id", claim.id());
        out.quote(claim.quote());
        out.optional("speaker", claim.speaker(), speaker -> {
            out.text("name", speaker.name());
            out.text("canonical", speaker.canonical());
            out.texts("via", speaker.via());
        });
        out.code("polarity", claim.polarity());
        out.code("modality", claim.modality());
    }

    private void source(Cited cited) throws IOException {
        Document document = cited.document();
        Source source = document.source();
        out.text("id", source.id());
        out.text("file", source.file());
        out.text("title", cited.title());
        out.text("publisher", source.publisher());
        out.text("published", cited.published());
        out.text("url", source.url());
        out.text("language", source.language());
        out.text("origin", material.originOf(document).map(Origin::id).orElse(null));
        out.text("text", material.textOf(document));
    }
}

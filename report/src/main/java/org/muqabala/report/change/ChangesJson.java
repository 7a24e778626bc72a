package org.muqabala.report.change;

import java.io.IOException;
import java.io.Writer;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.muqabala.document.Source;
import org.muqabala.report.json.JsonOut;
import org.muqabala.report.json.SlotQuestion;
import org.muqabala.report.json.WrittenComparison;
import org.muqabala.verdict.Finding;
import org.muqabala.verdict.Verdict;

/** What changed between two comparisons, as JSON for programs. */
public final class ChangesJson {
    private final JsonOut out;
    private final Map<String, String> sources = new HashMap<>();

    private ChangesJson(JsonOut out, WrittenComparison old, WrittenComparison now) {
        this.out = out;
        List.of(old, now).forEach(c -> c.claims().forEach(claim -> sources.put(claim.id(), claim.source())));
    }

    /** Writes the JSON, closed with a line feed; the writer stays open. */
    public static void write(WrittenComparison old, WrittenComparison now, Changes changes, Writer writer)
            throws IOException {
        try (JsonOut out = JsonOut.pretty(writer)) {
            ChangesJson json = new ChangesJson(out, old, now);
            out.object(() -> json.fields(old, now, changes));
        }
        writer.write('\n');
        writer.flush();
    }

    private void fields(WrittenComparison old, WrittenComparison now, Changes changes) throws IOException {
        out.text("schemaVersion", "1");
        out.object("old", () -> counts(old));
        out.object("new", () -> counts(now));
        out.object("sources", () -> {
            out.each("new", changes.newSources(), this::source);
            out.each("gone", changes.goneSources(), this::source);
            out.each("changed", changes.changedSources(), this::source);
        });
        out.each("newConflicts", changes.newConflicts(), c -> {
            finding(c.now());
            out.code("was", c.was());
        });
        out.each("resolvedConflicts", changes.resolved(), c -> {
            finding(c.old());
            out.code("now", c.now());
        });
        out.each("changedValues", changes.changedValues(), c -> {
            out.texts("added", c.added());
            out.texts("removed", c.removed());
            out.object("old", () -> finding(c.old()));
            out.object("new", () -> finding(c.now()));
        });
    }

    private void counts(WrittenComparison comparison) throws IOException {
        long conflicts = comparison.groups().stream()
                .flatMap(g -> g.findings().stream())
                .filter(f -> f.verdict() == Verdict.CONFLICTS)
                .count();
        out.number("sources", comparison.sources().size());
        out.number("claims", comparison.claims().size());
        out.number("conflicts", (int) conflicts);
    }

    private void source(Source source) throws IOException {
        out.text("id", source.id());
        out.text("file", source.file());
        out.text("title", source.title());
        out.text("publisher", source.publisher());
        out.text("published", source.published());
        out.text("url", source.url());
    }

    private void finding(Placed placed) throws IOException {
        Finding finding = placed.finding();
        out.text("id", finding.id());
        out.code("verdict", finding.verdict());
        out.code("kind", finding.kind());
        out.code("facet", finding.facet());
        out.text("question", SlotQuestion.of(placed.group().slot()));
        out.each("sides", finding.sides(), side -> {
            out.text("value", side.value());
            out.each("evidence", side.evidence(), evidence -> {
                out.text("claim", evidence.claim());
                out.text("source", sources.get(evidence.claim()));
                out.quote(evidence.quote());
            });
        });
    }
}

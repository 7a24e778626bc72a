package org.muqabala.report.json;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.BufferedWriter;
import java.io.IOException;
import java.io.OutputStreamWriter;
import java.io.Writer;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.TreeMap;
import org.muqabala.comparison.Comparison;
import org.muqabala.report.Version;

/**
 * A comparison as comparison.json, with the decoded text of every source beside it. The same comparison gives the same
 * bytes. The shape is that of comparison.schema.json, which ships with the program.
 */
public final class ComparisonJson {
    /** The name of the file. */
    public static final String FILE = "comparison.json";

    /** Raised when a field changes its name or meaning, not when one is added. */
    static final String SCHEMA_VERSION = "1";

    private ComparisonJson() {}

    /**
     * Writes comparison.json and texts/ into a folder, made where it is missing; files of the same names are replaced.
     *
     * @throws IOException where the folder cannot be written to
     */
    public static void write(Comparison comparison, Path folder) throws IOException {
        write(comparison, Map.of(), folder);
    }

    /**
     * Writes comparison.json and texts/ into a folder.
     *
     * @param settings what the run was told to do, by name of option; shown, never read again
     * @throws IOException where the folder cannot be written to
     */
    public static void write(Comparison comparison, Map<String, String> settings, Path folder) throws IOException {
        SourceText.write(comparison.documents(), folder);
        // an OutputStreamWriter replaces what cannot be encoded; Files.newBufferedWriter would throw
        try (Writer writer =
                new BufferedWriter(new OutputStreamWriter(Files.newOutputStream(folder.resolve(FILE)), UTF_8))) {
            write(comparison, settings, writer);
        }
    }

    /** Writes the JSON alone, closed with a line feed; the writer stays open. */
    public static void write(Comparison comparison, Map<String, String> settings, Writer writer) throws IOException {
        try (JsonOut out = JsonOut.pretty(writer)) {
            out.object(() -> fields(comparison, settings, out));
        }
        writer.write('\n');
    }

    private static void fields(Comparison comparison, Map<String, String> settings, JsonOut out) throws IOException {
        SourceFields sources = new SourceFields(out);
        FindingFields findings = new FindingFields(out);
        ClaimFields claims = new ClaimFields(out, new Places(comparison.events(), comparison.groups()));
        out.text("schemaVersion", SCHEMA_VERSION);
        out.object("tool", () -> {
            out.text("name", "muqabala");
            out.text("version", Version.current());
        });
        out.object("settings", () -> {
            for (Map.Entry<String, String> setting : new TreeMap<>(settings).entrySet()) {
                out.text(setting.getKey(), setting.getValue());
            }
        });
        out.each("sources", comparison.documents(), d -> sources.source(d, comparison.origins()));
        out.each("origins", comparison.origins(), sources::origin);
        out.each("events", comparison.events(), event -> {
            out.text("id", event.id());
            out.text("label", event.label());
            out.text("kind", event.kind());
            out.text("from", event.from());
            out.text("to", event.to());
            out.texts("participants", event.participants());
            out.object("why", () -> findings.explanation(event.why()));
        });
        out.each("claims", comparison.claims(), claims::claim);
        out.each("groups", comparison.groups(), findings::group);
        out.each("problems", comparison.problems(), sources::problem);
        out.optional("draft", comparison.draft(), draft -> {
            out.text("source", draft.source());
            out.each("claims", draft.claims(), claim -> {
                out.text("claim", claim.claim());
                out.code("status", claim.status());
                out.texts("findings", claim.findings());
            });
        });
    }
}

package org.muqabala.review.web.api;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.javalin.http.Context;
import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.function.Supplier;
import org.muqabala.lexicon.ConceptLexicon;
import org.muqabala.report.decision.Decided;
import org.muqabala.report.decision.Decision;
import org.muqabala.report.decision.Decisions;
import org.muqabala.report.export.Exports;
import org.muqabala.report.export.Format;
import org.muqabala.report.export.material.Material;
import org.muqabala.report.json.ComparisonJson;
import org.muqabala.report.json.WrittenComparison;
import org.muqabala.review.log.DecisionLines;
import org.muqabala.review.log.DecisionStore;
import org.muqabala.review.log.Stored;
import org.muqabala.review.web.http.Query;
import org.muqabala.review.web.http.Refusal;
import org.muqabala.review.web.http.Turns;
import org.muqabala.text.Language;

/** Answers the comparison and the decisions as files; the others wait where two are being written, since each holds all texts. */
final class Downloads {
    private static final String DECISIONS = "decisions";
    private static final String DECISIONS_FILE = "decisions.jsonl";
    private static final Set<Format> FORMATS = EnumSet.complementOf(EnumSet.of(Format.HTML));
    private static final int AT_ONCE = 2;

    private final Supplier<Board> boards;
    private final Desk desk;
    private final DecisionStore store;
    private final Turns turns = new Turns(AT_ONCE);

    Downloads(Supplier<Board> boards, Desk desk, DecisionStore store) {
        this.boards = boards;
        this.desk = desk;
        this.store = store;
    }

    /** Which files there are, and which decisions cannot be published though they were to be. */
    void list(Context context) throws IOException {
        new Query(context);
        ArrayNode all = JsonNodeFactory.instance.arrayNode();
        for (Format format : FORMATS) {
            add(all, format.toString(), format.file(), format.about());
            if (format == Format.CLAIMREVIEW) {
                ((ObjectNode) all.get(all.size() - 1)).set("refused", Shapes.texts(refused()));
            }
        }
        add(
                all,
                DECISIONS,
                DECISIONS_FILE,
                "every decision with its history, for the backup and for a colleague's desk");
        Api.answer(context, all);
    }

    private List<String> refused() throws IOException {
        if (log().stream().allMatch(decision -> decision.review() == null)) {
            return List.of();
        }
        turns.take();
        try {
            return exports(Language.ENGLISH).write(Format.CLAIMREVIEW, OutputStream.nullOutputStream());
        } finally {
            turns.giveBack();
        }
    }

    private List<Decision> log() {
        desk.look();
        return desk.since(0, Integer.MAX_VALUE).stream().map(Stored::decision).toList();
    }

    private static void add(ArrayNode all, String format, String file, String description) {
        all.addObject().put("format", format).put("file", file).put("description", description);
    }

    /** One of them. */
    void file(Context context) throws IOException {
        Language language = Sight.language(new Query(context, "lang"));
        String asked = context.pathParam("format");
        turns.take();
        try {
            if (asked.equals(DECISIONS)) {
                DecisionLines.write(store, attachment(context, DECISIONS_FILE, "application/jsonl"));
                return;
            }
            Format format = FORMATS.stream()
                    .filter(f -> f.toString().equals(asked))
                    .findFirst()
                    .orElseThrow(() -> new Refusal(404, "expected a format that /api/v1/exports lists, found another"));
            if (format == Format.JSON) {
                comparison(context);
                return;
            }
            Exports exports = exports(language);
            try (OutputStream out = new BufferedOutputStream(attachment(context, format.file(), type(format)))) {
                exports.write(format, out);
            }
        } finally {
            turns.giveBack();
        }
    }

    private void comparison(Context context) throws IOException {
        Path file = boards.get().comparison().folder().resolve(ComparisonJson.FILE);
        if (!Files.isRegularFile(file)) {
            throw gone();
        }
        Files.copy(file, attachment(context, ComparisonJson.FILE, type(Format.JSON)));
    }

    private Exports exports(Language language) {
        WrittenComparison comparison = boards.get().comparison();
        try {
            return new Exports(
                    Material.of(comparison),
                    language,
                    ConceptLexicon.shipped(),
                    Decided.of(comparison, Decisions.of("log", log())));
        } catch (IOException e) {
            throw gone();
        }
    }

    private static Refusal gone() {
        return new Refusal(404, "expected comparison.json and its texts where they were, found others; compare again");
    }

    private static OutputStream attachment(Context context, String file, String type) {
        context.header("Content-Disposition", "attachment; filename=\"" + file + "\"");
        return context.contentType(type).outputStream();
    }

    private static String type(Format format) {
        return switch (format) {
            case HTML -> "text/html";
            case JSON -> "application/json";
            case JSONL -> "application/jsonl";
            case CSV -> "text/csv";
            case XLSX -> "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet";
            case CLAIMS, CLAIMREVIEW, ANNOTATIONS -> "application/ld+json";
            case SARIF -> "application/sarif+json";
        };
    }
}

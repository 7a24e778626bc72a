package org.muqabala.accuracy;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.math.BigDecimal;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * What people labelled in a set of articles. The file's format is told in bundles/README.md; the truth of the seeds has the
 * same one.
 *
 * @param sources the articles
 * @param pairs quotes that belong together, and the verdicts that are right for them
 * @param tolerated quotes that may be reported as conflicting and need not be
 * @param traps quotes that must never be reported as conflicting
 * @param figures what must be read
 * @param dates what must be read
 * @param speakers who said what
 * @param notFigures digits that count and measure nothing
 * @param furniture what is no part of an article
 */
public record Truth(
        List<Article> sources,
        List<Pair> pairs,
        List<Pair> tolerated,
        List<Pair> traps,
        List<FigureLabel> figures,
        List<DateLabel> dates,
        List<SpeakerLabel> speakers,
        List<Label> notFigures,
        List<Label> furniture) {
    /** The truth of the seeds, about the articles in seeds/. */
    public static final Path SEEDS = Path.of("src/test/resources/org/muqabala/gold/seeds.json");

    /** An article; its day and language are null where the truth does not tell them. */
    public record Article(
            String file,
            @Nullable LocalDate published,
            @Nullable String language) {}

    /** Words of an article; white space in them stands for any other. */
    public record Label(String file, String quote) {}

    /** Two labels and the verdicts that are right for them, the preferred one first; none where no verdict is. */
    public record Pair(String id, List<String> verdicts, Label a, Label b) {}

    /** A figure that must be read; an end is null where it is open. */
    public record FigureLabel(
            Label label, @Nullable BigDecimal low, @Nullable BigDecimal high) {}

    /** A date that must be read, both ends included. */
    public record DateLabel(Label label, LocalDate start, LocalDate end) {}

    /** Words and the one who said them, as written at the cue. */
    public record SpeakerLabel(Label label, String speaker) {}

    public static Truth read(Path file) {
        try {
            return of(new ObjectMapper().readTree(file.toFile()));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static Truth of(JsonNode json) {
        return new Truth(
                list(json, "sources", Truth::article),
                list(json, "pairs", Truth::pair),
                list(json, "tolerated", Truth::pair),
                list(json, "traps", Truth::pair),
                list(json, "figures", n -> new FigureLabel(label(n), decimal(n.get("low")), decimal(n.get("high")))),
                list(json, "dates", n -> new DateLabel(label(n), day(n.get("start")), day(n.get("end")))),
                list(
                        json,
                        "speakers",
                        n -> new SpeakerLabel(label(n), n.get("speaker").asText())),
                list(json, "not_figures", Truth::label),
                list(json, "furniture", Truth::label));
    }

    private static <T> List<T> list(JsonNode json, String name, Function<JsonNode, T> item) {
        List<T> list = new ArrayList<>();
        json.path(name).forEach(node -> list.add(item.apply(node)));
        return list;
    }

    private static Article article(JsonNode json) {
        JsonNode published = json.path("published");
        return new Article(
                json.get("file").asText(),
                published.isTextual() ? day(published) : null,
                json.path("language").asText(null));
    }

    private static Pair pair(JsonNode json) {
        List<String> verdicts = new ArrayList<>();
        json.path("verdict").forEach(v -> verdicts.add(v.asText()));
        return new Pair(json.get("id").asText(), verdicts, label(json.get("a")), label(json.get("b")));
    }

    private static Label label(JsonNode json) {
        return new Label(json.get("source").asText(), json.get("quote").asText());
    }

    private static LocalDate day(JsonNode json) {
        return LocalDate.parse(json.asText().substring(0, 10));
    }

    private static @Nullable BigDecimal decimal(@Nullable JsonNode json) {
        return json == null || json.isNull() ? null : json.decimalValue();
    }
}

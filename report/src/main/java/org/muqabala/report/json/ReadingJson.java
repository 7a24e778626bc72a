package org.muqabala.report.json;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.muqabala.claim.Claim;
import org.muqabala.reading.Reading;
import org.muqabala.text.Problem;

/** What was read in one text, as the line that {@code muqabala read} prints. */
public final class ReadingJson {
    private ReadingJson() {}

    /**
     * The line, without a line end.
     *
     * @param id the id of the request, given back as it came
     * @param reading the figures, times and names of the whole text
     * @param claims its claims; their speakers are listed once each
     */
    public static String line(JsonNode id, Reading reading, List<Claim> claims) {
        return object(out -> {
            ReadingFields fields = new ReadingFields(out);
            out.node("id", id);
            out.each("figures", reading.figures(), f -> fields.figure(f, reading.concepts(), null));
            out.each("times", reading.times(), fields::time);
            out.each("names", reading.names(), fields::name);
            out.each(
                    "speakers",
                    claims.stream()
                            .map(Claim::speaker)
                            .filter(Objects::nonNull)
                            .distinct()
                            .toList(),
                    fields::speaker);
            out.each("claims", claims, new ClaimFields(out, Places.none())::claim);
        });
    }

    /**
     * The line that answers a line of input that could not be used.
     *
     * @param id the id of the request; null where it could not be read
     */
    public static String problem(@Nullable JsonNode id, Problem problem) {
        return object(out -> {
            out.node("id", id);
            out.object("problem", () -> new SourceFields(out).problem(problem));
        });
    }

    static String object(JsonOut.FieldsOf<JsonOut> fields) {
        StringWriter line = new StringWriter();
        try (JsonOut out = JsonOut.line(line)) {
            out.object(() -> fields.write(out));
        } catch (IOException e) {
            throw new UncheckedIOException("a string cannot fail to be written", e);
        }
        return line.toString();
    }
}

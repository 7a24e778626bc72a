package org.muqabala.report.json;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.networknt.schema.Error;
import com.networknt.schema.InputFormat;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SpecificationVersion;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.muqabala.comparison.Comparison;

/** What every comparison.json must keep. */
public final class Contract {
    private Contract() {}

    /** Writes a comparison and reads it back. */
    public static JsonNode written(Comparison comparison, Path folder) throws IOException {
        ComparisonJson.write(comparison, Map.of("lang", "ar"), folder);
        return new ObjectMapper().readTree(Files.readString(folder.resolve("comparison.json"), UTF_8));
    }

    /** What the shipped schema has against a comparison.json; none where it fits. */
    public static List<Error> errors(String json) throws IOException {
        try (InputStream in = ComparisonJson.class.getResourceAsStream("/org/muqabala/report/comparison.schema.json")) {
            return SchemaRegistry.withDefaultDialect(SpecificationVersion.DRAFT_2020_12)
                    .getSchema(in)
                    .validate(json, InputFormat.JSON);
        }
    }

    /** Asserts that every quote is cut out of the text beside the file by its offsets, and tells how many there are. */
    public static int cutsOutEveryQuote(JsonNode root, Path folder) throws IOException {
        Map<String, String> texts = new HashMap<>();
        for (JsonNode source : root.get("sources")) {
            String text = Files.readString(folder.resolve(source.get("text").asText()));
            assertThat(text).hasSize(source.get("characters").asInt());
            assertThat(SourceText.sha256(text)).isEqualTo(source.get("sha256").asText());
            texts.put(source.get("id").asText(), text);
        }
        Map<String, String> sourceOf = new HashMap<>();
        int quotes = 0;
        for (JsonNode claim : root.get("claims")) {
            sourceOf.put(claim.get("id").asText(), claim.get("source").asText());
            quotes += cutOut(claim, texts.get(claim.get("source").asText()));
        }
        for (JsonNode evidence : root.get("groups").findValues("evidence")) {
            for (JsonNode e : evidence) {
                quotes += cutOut(e, texts.get(sourceOf.get(e.get("claim").asText())));
            }
        }
        return quotes;
    }

    private static int cutOut(JsonNode node, String text) {
        int quotes = 0;
        if (node.has("quote")) {
            assertThat(text.substring(node.get("start").asInt(), node.get("end").asInt()))
                    .isEqualTo(node.get("quote").asText());
            quotes++;
        }
        for (JsonNode child : node) {
            quotes += cutOut(child, text);
        }
        return quotes;
    }
}

package org.muqabala.report.decision;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.time.DateTimeException;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.muqabala.text.Ids;

/**
 * A decision as one line of JSON: equal decisions have equal lines. A line that a person wrote may be of the short form: its
 * id may be missing, and it may name a finding in place of evidence. docs/formats.md describes both.
 */
public final class DecisionJson {
    private static final ObjectMapper JSON = new ObjectMapper();

    private DecisionJson() {}

    /** The line of a decision, without a line end. */
    public static String line(Decision decision) {
        return node(decision).toString();
    }

    /** The fields of a decision's line. */
    public static ObjectNode node(Decision decision) {
        ObjectNode node = JsonNodeFactory.instance.objectNode();
        node.put("id", decision.id());
        node.put("what", decision.what().code());
        node.set("evidence", evidence(decision.subject()));
        putPresent(node, "value", decision.value());
        node.put("who", decision.who());
        node.put("when", decision.when().toString());
        putPresent(node, "note", decision.note());
        ObjectNode basis = node.putObject("basis");
        ObjectNode sources = basis.putObject("sources");
        decision.basis().sources().forEach(sources::put);
        ArrayNode values = basis.putArray("values");
        decision.basis().values().forEach(values::add);
        putPresent(node, "undoes", decision.undoes());
        putPresent(node, "batch", decision.batch());
        if (decision.review() != null) {
            node.set("review", ReviewJson.node(decision.review()));
        }
        return node;
    }

    /** A digest by which a subject is looked up: equal subjects have equal ones. */
    public static String key(Subject subject) {
        return Ids.sha256(evidence(subject).toString());
    }

    private static ArrayNode evidence(Subject subject) {
        ArrayNode evidence = JsonNodeFactory.instance.arrayNode();
        subject.a().forEach(piece -> put(evidence.addObject(), piece));
        subject.b().forEach(piece -> put(evidence.addObject(), piece).put("side", "b"));
        return evidence;
    }

    private static ObjectNode put(ObjectNode node, Piece piece) {
        return node.put("claim", piece.claim()).put("quote", piece.quote());
    }

    private static void putPresent(ObjectNode node, String field, @Nullable String value) {
        if (value != null) {
            node.put(field, value);
        }
    }

    /**
     * What a line tells.
     *
     * @param ownId does it name its id? Else that was made of what it says
     */
    record Told(Decision decision, boolean ownId) {}

    /**
     * Reads a line that names its evidence.
     *
     * @throws IllegalArgumentException where it is no decision; the message tells the field, what was expected and what found
     */
    public static Decision decision(String line) {
        return told(line, Findings.none()).decision();
    }

    /**
     * Reads a line.
     *
     * @param findings on which a line of the short form is set
     * @throws IllegalArgumentException where it is no decision, or on a finding that is not among them
     */
    static Told told(String line, Findings findings) {
        JsonNode node = object(line);
        String id = JsonFields.optional(node, "", "id");
        What what = what(node);
        Decision decision = new Decision(
                id == null ? LineSubject.id(node) : id,
                what,
                LineSubject.of(node, what, id != null, findings),
                JsonFields.optional(node, "", "value"),
                JsonFields.text(node, "", "who", "the name of who decided"),
                when(node),
                JsonFields.optional(node, "", "note"),
                basis(node.path("basis")),
                JsonFields.optional(node, "", "undoes"),
                JsonFields.optional(node, "", "batch"),
                JsonFields.isPresent(node.path("review")) ? ReviewJson.review(node.path("review")) : null);
        return new Told(decision, id != null);
    }

    private static JsonNode object(String line) {
        try {
            JsonNode node = JSON.readTree(line);
            if (node != null && node.isObject()) {
                return node;
            }
            throw new IllegalArgumentException("expected a JSON object, found other JSON");
        } catch (JsonProcessingException e) {
            throw new IllegalArgumentException("expected a JSON object, found: " + e.getOriginalMessage(), e);
        }
    }

    private static What what(JsonNode node) {
        String expected = Stream.of(What.values()).map(What::code).collect(Collectors.joining(", "));
        String found = JsonFields.text(node, "", "what", expected);
        return What.of(found).orElseThrow(() -> Words.fault("what", expected, "\"" + found + "\""));
    }

    private static Instant when(JsonNode node) {
        String expected = "a moment in UTC such as 2026-01-05T09:30:00Z";
        String found = JsonFields.text(node, "", "when", expected);
        try {
            if (found.endsWith("Z")) {
                return Instant.parse(found);
            }
        } catch (DateTimeException e) {
            // told below, as any other text that is no such moment
        }
        throw Words.fault("when", expected, "\"" + found + "\"");
    }

    private static Basis basis(JsonNode basis) {
        if (basis.isMissingNode() || basis.isNull()) {
            return Basis.none();
        }
        JsonNode sources = basis.path("sources");
        if (!sources.isObject()) {
            throw Words.fault(
                    "basis.sources", "an object of source ids and SHA-256 digests", JsonFields.found(sources));
        }
        Map<String, String> hashes = new TreeMap<>();
        for (Map.Entry<String, JsonNode> source : sources.properties()) {
            hashes.put(
                    source.getKey(), JsonFields.text(sources, "basis.sources.", source.getKey(), "a SHA-256 digest"));
        }
        JsonNode values = basis.path("values");
        if (!values.isArray()) {
            throw Words.fault("basis.values", "a list of texts", JsonFields.found(values));
        }
        List<String> texts = new ArrayList<>();
        for (int i = 0; i < values.size(); i++) {
            if (!values.get(i).isTextual()) {
                throw Words.fault(
                        "basis.values[" + i + "]", "text in quotation marks", JsonFields.found(values.get(i)));
            }
            texts.add(values.get(i).textValue());
        }
        return new Basis(hashes, texts);
    }
}

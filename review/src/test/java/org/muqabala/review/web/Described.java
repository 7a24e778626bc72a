package org.muqabala.review.web;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.TreeSet;

/** docs/openapi.json, and what of it was met in answers. */
final class Described {
    private final JsonNode root;
    private final Set<String> statuses = new TreeSet<>();
    private final Set<String> fields = new TreeSet<>();

    private Described(JsonNode root) {
        this.root = root;
    }

    static Described read() {
        try {
            return new Described(new ObjectMapper()
                    .readTree(Path.of("..", "docs", "openapi.json").toFile()));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Operations as "GET /api/v1/health". */
    Set<String> operations() {
        Set<String> all = new TreeSet<>();
        root.path("paths")
                .properties()
                .forEach(p -> p.getValue()
                        .fieldNames()
                        .forEachRemaining(m -> all.add(m.toUpperCase(Locale.ROOT) + " " + p.getKey())));
        return all;
    }

    List<String> statusesOf(String operation) {
        List<String> all = new ArrayList<>();
        responses(operation).fieldNames().forEachRemaining(all::add);
        return all;
    }

    private JsonNode responses(String operation) {
        String[] parts = operation.split(" ", -1);
        return root.path("paths")
                .path(parts[1])
                .path(parts[0].toLowerCase(Locale.ROOT))
                .path("responses");
    }

    /** Holds an answer against what is documented for its operation and status. */
    void meet(String operation, Answer answer) {
        JsonNode response = responses(operation).path("" + answer.status());
        assertThat(response.isObject())
                .as("%s %s is documented: %s", operation, answer.status(), answer.body())
                .isTrue();
        statuses.add(operation + " " + answer.status());
        response.path("headers")
                .fieldNames()
                .forEachRemaining(
                        name -> assertThat(answer.header(name)).as(name).isNotEmpty());
        String type = answer.header("Content-Type").split(";", -1)[0];
        JsonNode content = response.path("content").path(type);
        assertThat(content.isObject()).as("%s of %s", type, operation).isTrue();
        if (type.endsWith("json") && content.path("schema").has("$ref")) {
            meet(content.path("schema"), answer.json(), operation);
        }
    }

    private void meet(JsonNode schema, JsonNode value, String where) {
        if (schema.has("$ref")) {
            String name = schema.path("$ref").asText().replaceAll(".*/", "");
            meet(root.path("components").path("schemas").path(name), value, name);
        } else if (schema.has("anyOf")) {
            if (!value.isNull()) {
                meet(schema.path("anyOf").path(0), value, where);
            }
        } else if (schema.has("enum")) {
            assertThat(schema.path("enum")).as(where).anyMatch(value::equals);
        } else if (schema.has("properties")) {
            assertThat(value.isObject()).as(where).isTrue();
            schema.path("required")
                    .forEach(r -> assertThat(value.has(r.asText()))
                            .as("%s.%s", where, r.asText())
                            .isTrue());
            value.properties().forEach(p -> {
                JsonNode described = schema.path("properties").path(p.getKey());
                assertThat(described.isObject())
                        .as("%s.%s is documented", where, p.getKey())
                        .isTrue();
                fields.add(where + "." + p.getKey());
                meet(described, p.getValue(), where + "." + p.getKey());
            });
        } else if (schema.path("type").asText().equals("array")) {
            assertThat(value.isArray()).as(where).isTrue();
            value.forEach(item -> meet(schema.path("items"), item, where));
        } else {
            assertThat(types(schema)).as(where).contains(typeOf(value));
        }
    }

    private static List<String> types(JsonNode schema) {
        List<String> types = new ArrayList<>();
        if (schema.path("type").isArray()) {
            schema.path("type").forEach(t -> types.add(t.asText()));
        } else {
            types.add(schema.path("type").asText());
        }
        return types;
    }

    private static String typeOf(JsonNode value) {
        if (value.isIntegralNumber()) {
            return "integer";
        }
        return value.getNodeType().name().toLowerCase(Locale.ROOT);
    }

    Set<String> statusesMet() {
        return statuses;
    }

    Set<String> statusesDescribed() {
        Set<String> all = new TreeSet<>();
        operations().forEach(o -> statusesOf(o).forEach(s -> all.add(o + " " + s)));
        return all;
    }

    Set<String> fieldsMet() {
        return fields;
    }

    Set<String> fieldsDescribed() {
        Set<String> all = new TreeSet<>();
        root.path("components").path("schemas").properties().forEach(s -> collect(s.getValue(), s.getKey(), all));
        return all;
    }

    private static void collect(JsonNode schema, String where, Set<String> all) {
        schema.path("properties").properties().forEach(p -> {
            all.add(where + "." + p.getKey());
            collect(p.getValue(), where + "." + p.getKey(), all);
        });
    }
}

package org.muqabala.report.decision;

import com.fasterxml.jackson.databind.JsonNode;
import org.jspecify.annotations.Nullable;

/** Fields of a line that people or other programs wrote; what is not as it should be is told with the field. */
final class JsonFields {
    private JsonFields() {}

    static String text(JsonNode node, String within, String field, String expected) {
        String text = optional(node, within, field);
        if (text == null) {
            throw Words.fault(within + field, expected, "none");
        }
        return text;
    }

    static @Nullable String optional(JsonNode node, String within, String field) {
        JsonNode value = node.path(field);
        if (value.isMissingNode() || value.isNull()) {
            return null;
        }
        if (!value.isTextual()) {
            throw Words.fault(within + field, "text in quotation marks", "other JSON");
        }
        return value.textValue();
    }

    static String found(JsonNode node) {
        return node.isMissingNode() || node.isNull() ? "none" : "other JSON";
    }

    static boolean isPresent(JsonNode node) {
        return !node.isMissingNode() && !node.isNull();
    }
}

package org.muqabala.bench.review;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.muqabala.bench.review.Wire.Reply;

/** Posts one decision after the other until nobody answers any more. One that was not answered is sent again at the next start. */
final class Writer {
    private static final ObjectMapper JSON = new ObjectMapper();
    private static final List<String> CONTENT = List.of("id", "what", "evidence", "who", "note");

    private final int number;
    private final List<JsonNode> subjects;
    private int next;
    private int refused;

    Writer(int number, List<JsonNode> subjects) {
        this.number = number;
        this.subjects = subjects;
    }

    /** What was acknowledged, by id. */
    Map<String, String> write(Wire wire) throws IOException {
        Map<String, String> acknowledged = new HashMap<>();
        try (wire) {
            while (true) {
                ObjectNode decision = decision(next);
                Reply reply = wire.post("/api/v1/decisions", decision.toString(), null);
                if (reply.status() == 201 || reply.status() == 200) {
                    acknowledged.put(decision.path("id").asText(), content(decision));
                } else {
                    refused++;
                }
                next++;
            }
        } catch (IOException e) {
            return acknowledged; // the server is gone: whether the last one was stored is not known
        }
    }

    private ObjectNode decision(int index) {
        ObjectNode decision = JSON.createObjectNode()
                .put("id", "w" + number + "-" + index)
                .put("what", index % 2 == 0 ? "same" : "different")
                .put("who", "Writer " + number)
                .put("note", "the note of decision " + index + " of writer " + number);
        decision.set("evidence", subjects.get((number + 31 * index) % subjects.size()));
        return decision;
    }

    /** What the writer said, in the order of fields that the log has as well. */
    static String content(JsonNode decision) {
        ObjectNode content = JSON.createObjectNode();
        CONTENT.forEach(field -> content.set(field, decision.path(field)));
        return content.toString();
    }

    /** How many decisions were answered with anything but that they are stored. */
    int refused() {
        return refused;
    }
}

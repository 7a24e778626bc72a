package org.muqabala.review.web.api;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.time.Clock;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;
import org.muqabala.report.decision.Decision;
import org.muqabala.report.decision.DecisionJson;
import org.muqabala.report.decision.Piece;
import org.muqabala.report.decision.Review;
import org.muqabala.report.decision.Subject;
import org.muqabala.report.decision.What;
import org.muqabala.review.web.http.Refusal;

/** Reads decisions of requests. When they were made and what they are based on is the server's to say. */
final class DecisionBody {
    private static final int MOST_OF_A_BATCH = 1_000;
    private static final int LONGEST_BATCH_ID = 95;
    private static final Set<String> OF_ONE =
            Set.of("id", "what", "evidence", "value", "who", "note", "undoes", "batch", "review");
    private static final Set<String> OF_A_BATCH = Set.of("id", "who", "decisions");
    private static final Set<String> IN_A_BATCH = Set.of("what", "evidence", "value", "note", "undoes", "review");
    private static final Map<String, Integer> LONGEST = Map.of("value", 1_000, "who", 200, "note", 10_000);
    private static final int LONGEST_OF_A_REVIEW = 2_000;
    private static final Instant LAST_MOMENT = Instant.parse("9999-12-31T00:00:00Z");

    private final Board board;
    private final Desk desk;
    private final Instant now;
    /** The moments of those decisions that were read already, by subject. */
    private final Map<Subject, Instant> given = new HashMap<>();

    DecisionBody(Board board, Desk desk, Clock clock) {
        this.board = board;
        this.desk = desk;
        this.now = clock.instant().truncatedTo(ChronoUnit.MILLIS);
    }

    /** The decision of a body. */
    Decision one(ObjectNode body) {
        onlyFields(body, OF_ONE);
        return decision(body);
    }

    /** The decisions of a body, which has them in a list; their ids are that of the batch and a number, from 1 on. */
    List<Decision> batch(ObjectNode body) {
        onlyFields(body, OF_A_BATCH);
        if (!(body.path("decisions") instanceof ArrayNode all) || all.isEmpty() || all.size() > MOST_OF_A_BATCH) {
            throw new Refusal(
                    422, "\"decisions\": expected a list of 1 to " + MOST_OF_A_BATCH + " decisions, found another");
        }
        if (body.path("id").asText().length() > LONGEST_BATCH_ID) {
            throw new Refusal(
                    422, "\"id\": expected " + LONGEST_BATCH_ID + " characters at most of a batch, found more");
        }
        List<Decision> decisions = new ArrayList<>();
        for (int i = 0; i < all.size(); i++) {
            try {
                decisions.add(decision(inBatch(body, all.get(i), i + 1)));
            } catch (Refusal e) {
                throw new Refusal(e.status(), "\"decisions[" + i + "]\": " + e.detail());
            }
        }
        return decisions;
    }

    private static ObjectNode inBatch(ObjectNode batch, JsonNode item, int number) {
        if (!(item instanceof ObjectNode object)) {
            throw new Refusal(422, "expected an object, found other JSON");
        }
        onlyFields(object, IN_A_BATCH);
        ObjectNode whole = object.deepCopy();
        whole.set("batch", batch.path("id"));
        whole.set("who", batch.path("who"));
        JsonNode id = batch.path("id");
        if (id.isTextual()) {
            whole.put("id", id.textValue() + "." + number);
        }
        return whole;
    }

    private static void onlyFields(ObjectNode body, Set<String> known) {
        body.fieldNames().forEachRemaining(name -> {
            if (!known.contains(name)) {
                throw new Refusal(
                        422, "expected the fields " + String.join(", ", new TreeSet<>(known)) + ", found others");
            }
        });
    }

    private Decision decision(ObjectNode body) {
        LONGEST.forEach((field, most) -> notLonger(body.path(field), field, most));
        for (JsonNode text : body.path("review")) {
            notLonger(text, "review", LONGEST_OF_A_REVIEW);
            text.forEach(inner -> notLonger(inner, "review", LONGEST_OF_A_REVIEW));
        }
        Decision decision = parsed(body);
        boolean takesBack = decision.what() == What.RETRACTED && decision.undoes() != null;
        for (Piece piece : decision.subject().pieces()) {
            // what was decided can be taken back also where its evidence is gone
            if (!takesBack && !board.material().holds(piece)) {
                throw new Refusal(422, "\"evidence\": expected evidence of this comparison, found other");
            }
        }
        @Nullable Review review = decision.review();
        if (review != null
                && review.itemReviewed() != null
                && !decision.subject().pieces().contains(review.itemReviewed())) {
            throw new Refusal(422, "\"review.itemReviewed\": expected a piece of \"evidence\", found another");
        }
        if (decision.undoes() != null) {
            checkUndone(decision, decision.undoes());
        }
        return decision.at(moment(decision.subject())).on(board.carryOver().basis(decision.subject()));
    }

    /** Now, or just behind what is known of the subject where a clock went back or another's goes ahead: the latest holds. */
    private Instant moment(Subject subject) {
        Instant last = desk.on(subject).stream()
                .map(stored -> stored.decision().when())
                .filter(when -> when.isBefore(LAST_MOMENT))
                .reduce(given.getOrDefault(subject, Instant.MIN), (a, b) -> a.isAfter(b) ? a : b);
        Instant moment = last.isBefore(now) ? now : last.plusMillis(1);
        given.put(subject, moment);
        return moment;
    }

    private static void notLonger(JsonNode text, String field, int most) {
        if (text.asText().length() > most) {
            throw new Refusal(422, "\"" + field + "\": expected " + most + " characters at most, found more");
        }
    }

    private Decision parsed(ObjectNode body) {
        try {
            return DecisionJson.decision(
                    body.deepCopy().put("when", now.toString()).toString());
        } catch (IllegalArgumentException e) {
            throw new Refusal(422, String.valueOf(e.getMessage()));
        }
    }

    private void checkUndone(Decision decision, String undoes) {
        boolean isOnSubject = desk.stored(undoes)
                .map(s -> s.decision().subject().equals(decision.subject()))
                .orElse(false);
        if (!isOnSubject) {
            throw new Refusal(422, "\"undoes\": expected the id of a decision on the same evidence, found another");
        }
    }
}

package org.muqabala.review.web.api;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.javalin.http.Context;
import java.io.IOException;
import java.time.Clock;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.muqabala.report.decision.Decision;
import org.muqabala.report.decision.DecisionJson;
import org.muqabala.report.decision.Piece;
import org.muqabala.review.log.DecisionConflict;
import org.muqabala.review.log.DecisionStore;
import org.muqabala.review.log.StaleDecision;
import org.muqabala.review.log.Stored;
import org.muqabala.review.web.http.JsonBody;
import org.muqabala.review.web.http.Query;
import org.muqabala.review.web.http.Refusal;
import org.muqabala.review.web.http.Visitor;

/** Takes a decision in. When it was made and what it was based on is the server's to say. */
final class Deciding {
    private static final Set<String> FIELDS = Set.of("id", "what", "evidence", "value", "who", "note", "undoes");
    private static final Map<String, Integer> LONGEST = Map.of("value", 1_000, "who", 200, "note", 10_000);

    private final Material material;
    private final Desk desk;
    private final Clock clock;

    Deciding(Material material, Desk desk, Clock clock) {
        this.material = material;
        this.desk = desk;
        this.clock = clock;
    }

    void post(Context context) throws IOException {
        new Query(context);
        ObjectNode body = JsonBody.of(context);
        long expected = expected(context);
        Decision decision = decision(body);
        Visitor.of(context).checkIs(decision.who());
        Stored stored;
        boolean isNew = desk.decision(decision.id()).isEmpty();
        try {
            stored = desk.append(decision, expected);
        } catch (StaleDecision e) {
            throw new Refusal(
                    409,
                    "expected no decision on this subject that \"If-Match\" does not know of, found some",
                    Map.of("yours", body, "newer", Shapes.stored(e.newer())));
        } catch (DecisionConflict e) {
            stored = again(decision, e.stored(), body);
            isNew = false;
        }
        context.status(isNew ? 201 : 200);
        Api.tagged(context, stored.number(), Shapes.stored(stored));
    }

    /** The stored one, where what came is the same request once more; only the moment and the basis differ then. */
    private static Stored again(Decision decision, Stored stored, ObjectNode body) {
        Decision known = stored.decision();
        Decision sent = new Decision(
                decision.id(),
                decision.what(),
                decision.subject(),
                decision.value(),
                decision.who(),
                known.when(),
                decision.note(),
                known.basis(),
                decision.undoes());
        if (sent.equals(known)) {
            return stored;
        }
        throw new Refusal(
                409,
                "\"id\": expected a new one, or the same decision again, found another decision",
                Map.of("yours", body, "newer", Shapes.stored(List.of(stored))));
    }

    /** What the sender saw last. */
    private long expected(Context context) {
        @Nullable String tag = context.req().getHeader("If-Match");
        if (tag == null) {
            return DecisionStore.ANY;
        }
        if (tag.length() > 2 && tag.startsWith("\"") && tag.endsWith("\"")) {
            try {
                return Query.number("If-Match", tag.substring(1, tag.length() - 1), 0, desk.look());
            } catch (Refusal e) {
                // told below: another status than that of a parameter
            }
        }
        throw new Refusal(412, "\"If-Match\": expected the \"ETag\" of an answer of this server, found something else");
    }

    private Decision decision(ObjectNode body) {
        body.fieldNames().forEachRemaining(name -> {
            if (!FIELDS.contains(name)) {
                throw new Refusal(
                        422, "expected the fields id, what, evidence, value, who, note, undoes, found others");
            }
        });
        LONGEST.forEach((field, most) -> {
            if (body.path(field).asText().length() > most) {
                throw new Refusal(422, "\"" + field + "\": expected " + most + " characters at most, found more");
            }
        });
        Decision decision = parsed(body);
        for (Piece piece : decision.subject().pieces()) {
            if (!material.holds(piece)) {
                throw new Refusal(422, "\"evidence\": expected evidence of this comparison, found other");
            }
        }
        if (decision.undoes() != null) {
            checkUndone(decision, decision.undoes());
        }
        return new Decision(
                decision.id(),
                decision.what(),
                decision.subject(),
                decision.value(),
                decision.who(),
                decision.when(),
                decision.note(),
                material.basis(decision.subject()),
                decision.undoes());
    }

    private Decision parsed(ObjectNode body) {
        Instant now = clock.instant().truncatedTo(ChronoUnit.MILLIS);
        JsonNode dated = body.deepCopy().put("when", now.toString());
        try {
            return DecisionJson.decision(dated.toString());
        } catch (IllegalArgumentException e) {
            throw new Refusal(422, String.valueOf(e.getMessage()));
        }
    }

    private void checkUndone(Decision decision, String undoes) {
        desk.look();
        boolean isOnSubject = desk.decision(undoes)
                .map(d -> d.subject().equals(decision.subject()))
                .orElse(false);
        if (!isOnSubject) {
            throw new Refusal(422, "\"undoes\": expected the id of a decision on the same evidence, found another");
        }
    }
}

package org.muqabala.review.web.api;

import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.javalin.http.Context;
import java.io.IOException;
import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import org.muqabala.report.decision.Decision;
import org.muqabala.review.log.DecisionConflict;
import org.muqabala.review.log.DecisionStore;
import org.muqabala.review.log.StaleDecision;
import org.muqabala.review.log.Stored;
import org.muqabala.review.web.http.JsonBody;
import org.muqabala.review.web.http.Query;
import org.muqabala.review.web.http.Refusal;

/** Takes decisions in, alone or several at one stroke. What is sent again is stored once. */
final class Deciding {
    private final Supplier<Board> board;
    private final Desk desk;
    private final Clock clock;

    Deciding(Supplier<Board> board, Desk desk, Clock clock) {
        this.board = board;
        this.desk = desk;
        this.clock = clock;
    }

    void post(Context context) throws IOException {
        List<Stored> stored = take(context, (reader, body) -> List.of(reader.one(body)), body -> "");
        Api.tagged(context, stored.get(0).number(), Shapes.stored(stored.get(0)));
    }

    void postBatch(Context context) throws IOException {
        List<Stored> stored =
                take(context, DecisionBody::batch, body -> body.path("id").asText());
        ObjectNode answer = JsonNodeFactory.instance.objectNode();
        answer.set("decisions", Shapes.stored(stored));
        Api.tagged(context, stored.get(stored.size() - 1).number(), answer);
    }

    /** How the decisions of a body are read. */
    private interface Reading {
        List<Decision> of(DecisionBody reader, ObjectNode body);
    }

    /**
     * Stores what a request holds.
     *
     * @param batch the id of the batch that the body is; the empty string where it is one decision
     */
    private List<Stored> take(Context context, Reading reading, Function<ObjectNode, String> batch) throws IOException {
        new Query(context);
        ObjectNode body = JsonBody.of(context);
        long expected = expected(context);
        List<Decision> decisions = reading.of(new DecisionBody(board.get(), desk, clock), body);
        Optional<List<Stored>> before = again(decisions, batch.apply(body), body);
        if (before.isPresent()) {
            context.status(200);
            return before.get();
        }
        try {
            List<Stored> stored = desk.appendAll(decisions, expected);
            context.status(201);
            return stored;
        } catch (StaleDecision e) {
            throw refused(
                    "expected no decision on this subject that \"If-Match\" does not know of, found some",
                    body,
                    e.newer());
        } catch (DecisionConflict e) {
            // the same request came twice at once
            desk.look();
            context.status(200);
            return again(decisions, batch.apply(body), body)
                    .orElseThrow(
                            () -> refused("\"id\": expected a new one, found a known one", body, List.of(e.stored())));
        }
    }

    /** Those that are stored, where what came is the same request once more; only the moment and the basis differ then. */
    private Optional<List<Stored>> again(List<Decision> decisions, String batch, ObjectNode body) {
        List<Stored> known = new ArrayList<>();
        for (Decision decision : decisions) {
            desk.stored(decision.id()).ifPresent(known::add);
        }
        Optional<Stored> beyond =
                batch.isEmpty() ? Optional.empty() : desk.stored(batch + "." + (decisions.size() + 1));
        if (known.isEmpty() && beyond.isEmpty()) {
            return Optional.empty();
        }
        boolean isSame = beyond.isEmpty() && known.size() == decisions.size();
        for (int i = 0; isSame && i < decisions.size(); i++) {
            Decision old = known.get(i).decision();
            isSame = decisions.get(i).at(old.when()).on(old.basis()).equals(old);
        }
        if (isSame) {
            return Optional.of(List.copyOf(known));
        }
        beyond.ifPresent(known::add);
        throw refused("\"id\": expected a new one, or the same decision again, found another decision", body, known);
    }

    private static Refusal refused(String detail, ObjectNode body, List<Stored> newer) {
        return new Refusal(409, detail, Map.of("yours", body, "newer", Shapes.stored(newer)));
    }

    /** What the sender saw last. */
    private long expected(Context context) {
        long last = desk.look();
        @Nullable String tag = context.req().getHeader("If-Match");
        if (tag == null) {
            return DecisionStore.ANY;
        }
        if (tag.length() > 2 && tag.startsWith("\"") && tag.endsWith("\"")) {
            try {
                return Query.number("If-Match", tag.substring(1, tag.length() - 1), 0, last);
            } catch (Refusal e) {
                // told below: another status than that of a parameter
            }
        }
        throw new Refusal(412, "\"If-Match\": expected the \"ETag\" of an answer of this server, found something else");
    }
}

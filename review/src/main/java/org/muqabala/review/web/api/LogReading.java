package org.muqabala.review.web.api;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.javalin.http.Context;
import java.util.List;
import java.util.OptionalDouble;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import org.muqabala.report.decision.Agreement;
import org.muqabala.report.decision.Aspect;
import org.muqabala.report.decision.Beliefs;
import org.muqabala.report.decision.Carried;
import org.muqabala.report.decision.Decision;
import org.muqabala.review.log.Stored;
import org.muqabala.review.web.http.Query;

/** Answers what the log holds: decisions, who can undo which, what became of them, and how far people agree. */
final class LogReading {
    private static final List<Aspect> JUDGED = List.of(Aspect.QUESTION, Aspect.CONFLICT, Aspect.OUTCOME);

    private final Supplier<Board> boards;
    private final Desk desk;
    private final History history;
    private final People people;
    private @Nullable Agreed agreed;

    /** How far people agreed when the log ended with a decision. */
    private record Agreed(long last, ArrayNode pairs) {}

    LogReading(Supplier<Board> boards, Desk desk, History history, People people) {
        this.boards = boards;
        this.desk = desk;
        this.history = history;
        this.people = people;
    }

    void decisions(Context context) {
        Query query = new Query(context, "since", "limit");
        long since = query.number("since", 0, Long.MAX_VALUE, 0);
        int limit = limit(query);
        long last = desk.look();
        ObjectNode answer = JsonNodeFactory.instance.objectNode();
        answer.set("decisions", Shapes.stored(desk.since(since, limit)));
        Api.tagged(context, last, answer.put("last", last));
    }

    private static int limit(Query query) {
        return (int) query.number("limit", 1, Looking.LARGEST_PAGE, Looking.STANDARD_PAGE);
    }

    void history(Context context) {
        Query query = new Query(context, "who");
        String who = query.text("who")
                .filter(name -> !name.isBlank())
                .orElseThrow(() -> Query.expected("who", "the name of who decided"));
        long last = desk.look();
        History.Moment now = history.of(who);
        ObjectNode answer = JsonNodeFactory.instance.objectNode();
        answer.set("undo", storedOrNull(now.undoable()));
        answer.set("redo", storedOrNull(now.redoable()));
        Api.tagged(context, last, answer);
    }

    private static @Nullable ArrayNode storedOrNull(List<Stored> decisions) {
        return decisions.isEmpty() ? null : Shapes.stored(decisions);
    }

    void carried(Context context) {
        Query query = new Query(context, "state", "cursor", "limit", "lang");
        Sight.language(query);
        Carried.State state = query.code("state", Carried.State.class).orElse(null);
        long behind = query.number("cursor", 0, Long.MAX_VALUE, 0);
        int limit = limit(query);
        Board board = boards.get();
        long last = desk.look();
        List<Laid.One> found = board.laid().behind(behind, state, limit + 1);
        List<Laid.One> shown = found.subList(0, Math.min(limit, found.size()));
        ObjectNode answer = JsonNodeFactory.instance.objectNode();
        ArrayNode items = answer.putArray("items");
        shown.forEach(one -> items.add(carried(board, one)));
        boolean more = found.size() > limit;
        answer.put(
                "next",
                more ? Long.toString(shown.get(shown.size() - 1).stored().number()) : null);
        Api.tagged(context, last, answer);
    }

    private static ObjectNode carried(Board board, Laid.One one) {
        Carried carried = one.carried();
        ObjectNode node = JsonNodeFactory.instance.objectNode();
        node.set("decision", Shapes.stored(one.stored()));
        node.put("state", Shapes.code(carried.state()));
        ArrayNode gone = node.putArray("gone");
        carried.gone().forEach(piece -> gone.add(Shapes.piece(piece)));
        node.set("values", Shapes.change(carried.values()));
        node.set("sources", Shapes.change(carried.sources()));
        node.set("edited", Shapes.texts(carried.edited()));
        node.set("findings", Shapes.texts(carried.findings()));
        Set<Integer> groups = new TreeSet<>();
        carried.findings().forEach(id -> board.places().ofFinding(id).ifPresent(groups::add));
        node.set(
                "groups",
                Shapes.texts(groups.stream()
                        .map(place -> board.comparison().groups().get(place).id())
                        .toList()));
        return node;
    }

    void agreement(Context context) {
        new Query(context);
        long last = desk.look();
        ObjectNode answer = JsonNodeFactory.instance.objectNode();
        answer.set("people", Shapes.texts(people.names()));
        answer.set("pairs", pairs(last));
        Api.tagged(context, last, answer);
    }

    /** Worked out once for each length of the log, of the decisions on what more than one person decided on. */
    private synchronized ArrayNode pairs(long last) {
        if (agreed == null || agreed.last() != last) {
            List<Decision> decisions = people.shared().stream()
                    .flatMap(subject -> desk.on(subject).stream())
                    .map(Stored::decision)
                    .toList();
            Beliefs beliefs = Beliefs.of(decisions);
            ArrayNode pairs = JsonNodeFactory.instance.arrayNode();
            for (Aspect aspect : JUDGED) {
                Agreement.of(beliefs, aspect).forEach(pair -> pairs.add(pair(pair)));
            }
            agreed = new Agreed(last, pairs);
        }
        return agreed.pairs();
    }

    private static ObjectNode pair(Agreement agreement) {
        ObjectNode node = JsonNodeFactory.instance.objectNode();
        node.put("one", agreement.one()).put("other", agreement.other());
        node.put("aspect", Shapes.code(agreement.aspect()));
        node.put("both", agreement.both()).put("same", agreement.same());
        put(node, "percent", agreement.percent());
        put(node, "kappa", agreement.kappa());
        return node;
    }

    private static void put(ObjectNode node, String field, OptionalDouble figure) {
        if (figure.isPresent()) {
            node.put(field, figure.getAsDouble());
        } else {
            node.putNull(field);
        }
    }
}

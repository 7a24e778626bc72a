package org.muqabala.review.web.api;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.javalin.config.RoutesConfig;
import io.javalin.http.Context;
import java.time.Clock;
import java.util.Optional;
import org.muqabala.report.Version;
import org.muqabala.report.json.WrittenComparison;
import org.muqabala.review.log.DecisionStore;
import org.muqabala.review.web.http.Guard;
import org.muqabala.review.web.http.Query;

/** The operations on one comparison, and where they are found. */
public final class Api implements AutoCloseable {
    /** Where all of them lie. */
    public static final String ROOT = "/api/v1";

    /** The id of the comparison that is shown. */
    public static final String REVIEWED = "reviewed";

    private static final ObjectMapper JSON = new ObjectMapper();

    private final Desk desk;
    private final History history = new History();
    private final People people = new People();
    private final DecisionStore store;
    private final Clock clock;
    private final Announcer announcer;
    private final Events events;
    private final Watch watch;
    private volatile Board board;

    /** Operations of whose events nobody else hears. */
    public Api(WrittenComparison comparison, DecisionStore store, Clock clock) {
        this(comparison, store, clock, Announcer.silent());
    }

    public Api(WrittenComparison comparison, DecisionStore store, Clock clock, Announcer announcer) {
        this.announcer = announcer;
        this.store = store;
        this.clock = clock;
        this.desk = new Desk(store);
        desk.follow(history);
        desk.follow(people);
        this.board = new Board(comparison);
        board.sitDown(desk);
        desk.lookAhead();
        this.events = new Events(desk);
        this.watch = new Watch(comparison.folder(), this::show, announcer::trouble);
    }

    public void addTo(RoutesConfig routes) {
        routes.get(Guard.HEALTH, Api::health);
        Looking looking = new Looking(this::board, desk, people);
        routes.get(ROOT + "/comparison", looking::comparison);
        routes.get(ROOT + "/groups", looking::groups);
        routes.get(ROOT + "/groups/{id}", looking::group);
        routes.get(ROOT + "/claims", looking::claims);
        routes.get(ROOT + "/claims/{id}", looking::claim);
        routes.get(ROOT + "/sources/{id}", looking::source);
        Deciding deciding = new Deciding(this::board, desk, clock);
        routes.post(ROOT + "/decisions", deciding::post);
        routes.post(ROOT + "/batches", deciding::postBatch);
        LogReading log = new LogReading(this::board, desk, history, people);
        routes.get(ROOT + "/decisions", log::decisions);
        routes.get(ROOT + "/history", log::history);
        routes.get(ROOT + "/carried", log::carried);
        routes.get(ROOT + "/agreement", log::agreement);
        Downloads downloads = new Downloads(this::board, desk, store);
        routes.get(ROOT + "/exports", downloads::list);
        routes.get(ROOT + "/exports/{format}", downloads::file);
        events.addTo(routes);
    }

    private Board board() {
        return board;
    }

    /** The comparison that is shown at the moment. */
    public WrittenComparison shown() {
        return board.comparison();
    }

    /** Shows another comparison from now on, upon which the decisions are laid, and tells those who listen. */
    public synchronized void show(WrittenComparison comparison) {
        Board next = new Board(comparison);
        next.sitDown(desk);
        Board last = board;
        board = next;
        last.standUp(desk);
        events.tellOfComparison();
        new NewConflicts(desk).between(REVIEWED, Optional.of(last), next).forEach(announcer::conflict);
    }

    /** Announces the conflicts of a comparison beside the one that is shown. */
    public void posted(String id, WrittenComparison comparison) {
        new NewConflicts(desk)
                .between(id, Optional.empty(), new Board(comparison))
                .forEach(announcer::conflict);
    }

    private static void health(Context context) {
        new Query(context);
        ObjectNode answer = JsonNodeFactory.instance.objectNode();
        answer(context, answer.put("status", "ok").put("version", Version.current()));
    }

    /** The tag of an answer is the number of the last decision that it knows of, which If-Match then names. */
    static void tagged(Context context, long last, JsonNode answer) {
        context.header("ETag", "\"" + last + "\"");
        answer(context, answer);
    }

    static void answer(Context context, JsonNode answer) {
        try {
            context.contentType("application/json").result(JSON.writeValueAsBytes(answer));
        } catch (JsonProcessingException e) {
            throw new IllegalStateException("a tree of JSON can be written", e);
        }
    }

    @Override
    public void close() {
        watch.close();
        events.close();
    }
}

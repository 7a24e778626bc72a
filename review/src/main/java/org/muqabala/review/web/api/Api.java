package org.muqabala.review.web.api;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.javalin.config.RoutesConfig;
import io.javalin.http.Context;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import org.muqabala.align.Facet;
import org.muqabala.report.Version;
import org.muqabala.report.json.WrittenComparison;
import org.muqabala.review.log.DecisionStore;
import org.muqabala.review.web.http.Guard;
import org.muqabala.review.web.http.Query;
import org.muqabala.review.web.http.Refusal;
import org.muqabala.verdict.Group;
import org.muqabala.verdict.Verdict;

/** The operations on one comparison, and where they are found. */
public final class Api implements AutoCloseable {
    /** Where all of them lie. */
    public static final String ROOT = "/api/v1";

    private static final int STANDARD_PAGE = 50;
    private static final int LARGEST_PAGE = 500;

    private final Material material;
    private final Desk desk;
    private final Shapes shapes;
    private final Deciding deciding;
    private final Events events;

    public Api(WrittenComparison comparison, DecisionStore store, Clock clock) {
        this.material = new Material(comparison);
        this.desk = new Desk(store, material);
        this.shapes = new Shapes(material, desk);
        this.deciding = new Deciding(material, desk, clock);
        this.events = new Events(desk);
    }

    public void addTo(RoutesConfig routes) {
        routes.get(Guard.HEALTH, Api::health);
        routes.get(ROOT + "/comparison", this::comparison);
        routes.get(ROOT + "/groups", this::groups);
        routes.get(ROOT + "/groups/{id}", this::group);
        routes.get(ROOT + "/claims", this::claims);
        routes.get(ROOT + "/claims/{id}", this::claim);
        routes.get(ROOT + "/decisions", this::decisions);
        routes.post(ROOT + "/decisions", deciding::post);
        events.addTo(routes);
    }

    private static void health(Context context) {
        new Query(context);
        answer(context, node().put("status", "ok").put("version", Version.current()));
    }

    private void comparison(Context context) {
        new Query(context);
        long last = desk.look();
        ObjectNode answer = node();
        var sources = answer.putArray("sources");
        material.comparison().sources().forEach(s -> sources.add(Shapes.source(s)));
        ObjectNode findings = answer.putObject("findings");
        for (Verdict verdict : Verdict.values()) {
            findings.put(Shapes.code(verdict), material.counts().getOrDefault(verdict, 0));
        }
        ObjectNode progress = answer.putObject("progress");
        progress.put("decided", material.findings().decided());
        progress.put("all", material.asked().size());
        tagged(context, last, answer);
    }

    private void groups(Context context) {
        Query query = new Query(context, "verdict", "facet", "decided", "cursor", "limit");
        Findings.Wanted wanted = new Findings.Wanted(
                query.code("verdict", Verdict.class), query.code("facet", Facet.class), query.flag("decided"));
        long last = desk.look();
        page(
                context,
                query,
                last,
                new Pages<>(
                        material.comparison().groups(),
                        Group::id,
                        material::group,
                        from -> material.findings().next(from, wanted),
                        shapes::group));
    }

    private void claims(Context context) {
        Query query = new Query(context, "source", "cursor", "limit");
        Optional<String> source = query.text("source");
        if (source.isPresent() && !material.hasSource(source.get())) {
            throw Query.expected("source", "the id of a source");
        }
        page(
                context,
                query,
                desk.look(),
                new Pages<>(
                        material.comparison().claims(),
                        c -> c.id(),
                        material::claim,
                        Pages.each(
                                material.comparison().claims(),
                                c -> source.map(s -> s.equals(c.source())).orElse(true)),
                        Shapes::claim));
    }

    private static <T> void page(Context context, Query query, long last, Pages<T> pages) {
        int limit = (int) query.number("limit", 1, LARGEST_PAGE, STANDARD_PAGE);
        tagged(context, last, pages.page(query.text("cursor"), limit));
    }

    private void group(Context context) {
        new Query(context);
        long last = desk.look();
        tagged(context, last, one(context, material.comparison().groups(), material::group, shapes::group));
    }

    private void claim(Context context) {
        new Query(context);
        tagged(context, desk.look(), one(context, material.comparison().claims(), material::claim, Shapes::claim));
    }

    private static <T> ObjectNode one(
            Context context, List<T> all, Function<String, Optional<Integer>> place, Function<T, ObjectNode> shape) {
        return place.apply(context.pathParam("id"))
                .map(i -> shape.apply(all.get(i)))
                .orElseThrow(() -> new Refusal(404, "\"id\": expected one of this comparison, found another"));
    }

    private void decisions(Context context) {
        Query query = new Query(context, "since", "limit");
        long since = query.number("since", 0, Long.MAX_VALUE, 0);
        int limit = (int) query.number("limit", 1, LARGEST_PAGE, STANDARD_PAGE);
        long last = desk.look();
        ObjectNode answer = node();
        answer.set("decisions", Shapes.stored(desk.since(since, limit)));
        tagged(context, last, answer.put("last", last));
    }

    private static ObjectNode node() {
        return JsonNodeFactory.instance.objectNode();
    }

    /** The tag of an answer is the number of the last decision that it knows of, which If-Match then names. */
    static void tagged(Context context, long last, JsonNode answer) {
        context.header("ETag", "\"" + last + "\"");
        answer(context, answer);
    }

    private static void answer(Context context, JsonNode answer) {
        context.contentType("application/json").result(answer.toString().getBytes(StandardCharsets.UTF_8));
    }

    @Override
    public void close() {
        events.close();
    }
}

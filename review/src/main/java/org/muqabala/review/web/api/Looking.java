package org.muqabala.review.web.api;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.javalin.http.Context;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.Supplier;
import java.util.stream.Stream;
import org.muqabala.report.decision.Carried;
import org.muqabala.review.web.http.Query;
import org.muqabala.review.web.http.Refusal;
import org.muqabala.verdict.Verdict;

/** Answers what is in the comparison, and what is decided of it. */
final class Looking {
    static final int STANDARD_PAGE = 50;
    static final int LARGEST_PAGE = 500;

    private final Supplier<Board> boards;
    private final Desk desk;
    private final People people;
    private final Articles articles = new Articles();

    Looking(Supplier<Board> boards, Desk desk, People people) {
        this.boards = boards;
        this.desk = desk;
        this.people = people;
    }

    void comparison(Context context) {
        Sight.language(new Query(context, "lang"));
        Board board = boards.get();
        long last = desk.look();
        ObjectNode answer = JsonNodeFactory.instance.objectNode();
        var sources = answer.putArray("sources");
        board.comparison().sources().forEach(s -> sources.add(Shapes.source(s)));
        ObjectNode findings = answer.putObject("findings");
        for (Verdict verdict : Verdict.values()) {
            findings.put(Shapes.code(verdict), board.material().counts().getOrDefault(verdict, 0));
        }
        ObjectNode facets = answer.putObject("facets");
        board.places().facets().forEach((facet, count) -> facets.put(Shapes.code(facet), count));
        answer.putObject("progress")
                .put("decided", board.material().findings().decided())
                .put("all", board.material().asked().size());
        ObjectNode carried = answer.putObject("carried");
        for (Carried.State state : Carried.State.values()) {
            carried.put(Shapes.code(state), board.laid().counts().getOrDefault(state, 0));
        }
        answer.set("people", Shapes.texts(people.names()));
        Api.tagged(context, last, answer);
    }

    void groups(Context context) {
        Query query = new Query(context, names(GroupFilter.PARAMETERS, Sight.PARAMETERS, "cursor", "limit"));
        long last = desk.look();
        page(context, query, last, new GroupFilter(query, boards.get(), desk, Sight.of(query)).pages());
    }

    private static String[] names(String[] some, String[] more, String... last) {
        List<String> all = new ArrayList<>();
        Stream.of(some, more, last).forEach(names -> all.addAll(List.of(names)));
        return all.toArray(new String[0]);
    }

    void group(Context context) {
        Query query = new Query(context, Sight.PARAMETERS);
        Board board = boards.get();
        long last = desk.look();
        GroupShapes shapes = new GroupShapes(board, desk, Sight.of(query));
        Api.tagged(context, last, one(context, board.comparison().groups(), board.material()::group, shapes::answered));
    }

    void claims(Context context) {
        Query query = new Query(context, "source", "cursor", "limit");
        Board board = boards.get();
        Optional<String> source = query.text("source");
        if (source.isPresent() && !board.material().hasSource(source.get())) {
            throw Query.expected("source", "the id of a source");
        }
        page(
                context,
                query,
                desk.look(),
                new Pages<>(
                        board.comparison().claims(),
                        c -> c.id(),
                        board.material()::claim,
                        Pages.each(
                                board.comparison().claims(),
                                c -> source.map(s -> s.equals(c.source())).orElse(true)),
                        Shapes::claim));
    }

    void claim(Context context) {
        new Query(context);
        Board board = boards.get();
        Api.tagged(
                context,
                desk.look(),
                one(context, board.comparison().claims(), board.material()::claim, Shapes::claim));
    }

    void source(Context context) {
        new Query(context);
        Api.tagged(context, desk.look(), articles.article(boards.get(), context.pathParam("id")));
    }

    private static <T> void page(Context context, Query query, long last, Pages<T> pages) {
        int limit = (int) query.number("limit", 1, LARGEST_PAGE, STANDARD_PAGE);
        Api.tagged(context, last, pages.page(query.text("cursor"), limit));
    }

    private static <T> JsonNode one(
            Context context,
            List<T> all,
            Function<String, Optional<Integer>> place,
            Function<T, ? extends JsonNode> shape) {
        return place.apply(context.pathParam("id"))
                .<JsonNode>map(i -> shape.apply(all.get(i)))
                .orElseThrow(() -> new Refusal(404, "\"id\": expected one of this comparison, found another"));
    }
}

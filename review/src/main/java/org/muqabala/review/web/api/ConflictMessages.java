package org.muqabala.review.web.api;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import org.muqabala.report.decision.Decision;
import org.muqabala.report.decision.Subject;
import org.muqabala.report.json.WrittenComparison;
import org.muqabala.review.log.Stored;
import org.muqabala.text.Language;
import org.muqabala.verdict.Finding;
import org.muqabala.verdict.Group;

/** What other programs are told of the conflicts of a comparison. docs/review.md describes it. */
public final class ConflictMessages {
    private final String id;
    private final Board board;
    private final GroupShapes shapes;

    ConflictMessages(String id, Board board, Function<Subject, List<Stored>> decided) {
        this.id = id;
        this.board = board;
        this.shapes = new GroupShapes(board, decided, new Sight(Language.ENGLISH, null));
    }

    /**
     * The messages of a comparison.
     *
     * @param id what the messages call it
     * @param decisions what people decided of it, the oldest first
     */
    public static ConflictMessages of(String id, WrittenComparison comparison, List<Decision> decisions) {
        Map<Subject, List<Stored>> bySubject = new HashMap<>();
        long number = 0;
        for (Decision decision : decisions) {
            bySubject
                    .computeIfAbsent(decision.subject(), s -> new ArrayList<>())
                    .add(new Stored(++number, decision));
        }
        return new ConflictMessages(id, new Board(comparison), subject -> bySubject.getOrDefault(subject, List.of()));
    }

    /** The message of a conflict. */
    public ObjectNode message(Group group, Finding conflict) {
        ObjectNode node = JsonNodeFactory.instance.objectNode();
        node.put("event", "conflict");
        node.put("comparison", id);
        node.put("group", group.id());
        ObjectNode question = node.putObject("question");
        for (Language language : List.of(Language.ARABIC, Language.ENGLISH)) {
            question.put(language.code(), board.words(language).question(group));
        }
        for (JsonNode shaped : shapes.group(group).path("findings")) {
            if (shaped.path("id").asText().equals(conflict.id())) {
                node.set("finding", shaped);
            }
        }
        return node;
    }
}

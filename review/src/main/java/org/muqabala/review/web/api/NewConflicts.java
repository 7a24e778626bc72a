package org.muqabala.review.web.api;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.muqabala.report.decision.Aspect;
import org.muqabala.report.decision.Subject;
import org.muqabala.report.decision.What;
import org.muqabala.review.log.StoreException;
import org.muqabala.text.Language;
import org.muqabala.verdict.Finding;
import org.muqabala.verdict.Group;
import org.muqabala.verdict.Verdict;

/** The conflicts that a comparison has and the one before it had not. */
final class NewConflicts {
    private final Desk desk;

    NewConflicts(Desk desk) {
        this.desk = desk;
    }

    /**
     * The new conflicts, those aside that a person decided to be none or to be of two questions.
     *
     * @param id of the comparison
     * @param before the board of the comparison before; empty where there was none
     * @param now the board of the comparison
     */
    List<ObjectNode> between(String id, Optional<Board> before, Board now) {
        Set<Subject> known = new HashSet<>();
        before.ifPresent(board -> conflicts(board, (group, finding, subject) -> known.add(subject)));
        List<ObjectNode> fresh = new ArrayList<>();
        look();
        conflicts(now, (group, finding, subject) -> {
            if (!known.contains(subject) && !isDenied(subject)) {
                fresh.add(conflict(id, now, group, finding));
            }
        });
        return fresh;
    }

    /** Where the log cannot be read, what was read of it before has to do. */
    private void look() {
        try {
            desk.look();
        } catch (StoreException e) {
            // whoever asks next is told
        }
    }

    /** What is done with a conflict. */
    private interface Each {
        void take(Group group, Finding finding, Subject subject);
    }

    private static void conflicts(Board board, Each each) {
        for (Group group : board.comparison().groups()) {
            for (Finding finding : group.findings()) {
                if (finding.verdict() == Verdict.CONFLICTS) {
                    each.take(group, finding, board.material().subject(finding));
                }
            }
        }
    }

    private boolean isDenied(Subject subject) {
        Opinion opinion = Opinion.of(desk.on(subject));
        return opinion.on(subject, Aspect.CONFLICT, null).what() == What.NO_CONFLICT
                || opinion.on(subject, Aspect.QUESTION, null).what() == What.DIFFERENT;
    }

    private ObjectNode conflict(String id, Board board, Group group, Finding finding) {
        ObjectNode node = JsonNodeFactory.instance.objectNode();
        node.put("event", "conflict");
        node.put("comparison", id);
        node.put("group", group.id());
        ObjectNode question = node.putObject("question");
        for (Language language : List.of(Language.ARABIC, Language.ENGLISH)) {
            question.put(language.code(), board.words(language).question(group));
        }
        JsonNode shaped = new GroupShapes(board, desk, new Sight(Language.ENGLISH, null)).group(group);
        for (JsonNode one : shaped.path("findings")) {
            if (one.path("id").asText().equals(finding.id())) {
                node.set("finding", one);
            }
        }
        return node;
    }
}

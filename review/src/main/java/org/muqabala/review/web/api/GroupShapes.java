package org.muqabala.review.web.api;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.muqabala.report.decision.Aspect;
import org.muqabala.report.decision.Belief;
import org.muqabala.report.decision.Carried;
import org.muqabala.report.decision.Decision;
import org.muqabala.report.decision.Subject;
import org.muqabala.report.decision.What;
import org.muqabala.report.json.SlotQuestion;
import org.muqabala.review.log.Stored;
import org.muqabala.verdict.Finding;
import org.muqabala.verdict.Group;
import org.muqabala.verdict.Side;
import org.muqabala.verdict.Verdict;

/** The JSON of groups and their findings, as somebody sees them. */
final class GroupShapes {
    private static final Comparator<Decision> BY_TIME =
            Comparator.comparing(Decision::when).thenComparing(Decision::id);

    private final Board board;
    private final Function<Subject, List<Stored>> decided;
    private final Sight sight;
    private final InWords words;

    GroupShapes(Board board, Desk desk, Sight sight) {
        this(board, desk::on, sight);
    }

    /** @param decided the decisions on just a subject, the oldest first */
    GroupShapes(Board board, Function<Subject, List<Stored>> decided, Sight sight) {
        this.board = board;
        this.decided = decided;
        this.sight = sight;
        this.words = board.words(sight.language());
    }

    /** A group as it is answered, made anew only where another decision matters to it. */
    JsonNode answered(Group group) {
        if (sight.isBlind()) {
            return group(group);
        }
        List<List<Stored>> basis = new ArrayList<>();
        group.findings()
                .forEach(finding -> basis.add(decided.apply(board.material().subject(finding))));
        board.regrouped().of(group.claims()).forEach(subject -> basis.add(decided.apply(subject)));
        return board.kept(sight.language()).of(group, basis, () -> group(group));
    }

    ObjectNode group(Group group) {
        ObjectNode node = JsonNodeFactory.instance.objectNode();
        node.put("id", group.id());
        node.put("facet", Shapes.code(group.slot().facet()));
        node.put("event", group.event());
        node.put("eventInWords", orNull(words.event(group)));
        node.put("question", SlotQuestion.of(group.slot()));
        node.put("questionInWords", words.question(group));
        ArrayNode findings = JsonNodeFactory.instance.arrayNode();
        List<Decision> labels = new ArrayList<>();
        for (Finding finding : inOrder(group)) {
            Subject subject = board.material().subject(finding);
            List<Stored> decisions = sight.seen(decided.apply(subject));
            Opinion opinion = Opinion.of(decisions);
            findings.add(finding(finding, subject, opinion));
            @Nullable Decision label = opinion.on(subject, Aspect.LABEL, null).decision();
            if (label != null) {
                labels.add(label);
            }
        }
        node.put("label", labels.stream().max(BY_TIME).map(Decision::value).orElse(null));
        node.set("regrouped", Shapes.stored(regrouped(group)));
        node.set("claims", Shapes.texts(group.claims()));
        node.set("findings", findings);
        return node;
    }

    /** What holds of whether pieces of the group and others, or pieces of it alone, answer one question; by number. */
    private List<Stored> regrouped(Group group) {
        Set<Subject> whole = new HashSet<>();
        group.findings().forEach(finding -> whole.add(board.material().subject(finding)));
        return board.regrouped().of(group.claims()).stream()
                .filter(subject -> !whole.contains(subject))
                .flatMap(subject -> Opinion.of(sight.seen(decided.apply(subject))).question(subject).stream())
                .sorted(Comparator.comparingLong(Stored::number))
                .toList();
    }

    /** To who is blind the order of the findings must not tell which are conflicts. */
    private List<Finding> inOrder(Group group) {
        return sight.isBlind()
                ? group.findings().stream()
                        .sorted(Comparator.comparing(Finding::id))
                        .toList()
                : group.findings();
    }

    private ObjectNode finding(Finding finding, Subject subject, Opinion opinion) {
        ObjectNode node = JsonNodeFactory.instance.objectNode();
        node.put("id", finding.id());
        node.put("facet", Shapes.code(finding.facet()));
        judged(node, finding);
        ArrayNode sides = node.putArray("sides");
        finding.sides().forEach(s -> sides.add(side(finding, s)));
        ArrayNode evidence = node.putArray("subject");
        subject.a().forEach(p -> evidence.add(Shapes.piece(p)));
        subject.b().forEach(p -> evidence.add(Shapes.piece(p).put("side", "b")));
        Optional<Stored> held = opinion.held();
        node.set("decision", held.map(Shapes::stored).orElse(null));
        ObjectNode beliefs = node.putObject("beliefs");
        for (Aspect aspect : Aspect.values()) {
            beliefs.set(Shapes.code(aspect), belief(opinion.on(subject, aspect, inferred(finding, aspect))));
        }
        node.set("notes", Shapes.stored(opinion.notes(subject)));
        node.set("carried", held.map(h -> carried(finding, board.laid().of(h))).orElse(null));
        return node;
    }

    /** What the program found, which nobody sees who is blind. */
    private void judged(ObjectNode node, Finding finding) {
        boolean isShown = !sight.isBlind();
        node.put("verdict", isShown ? Shapes.code(finding.verdict()) : null);
        node.put("verdictInWords", isShown ? words.verdict(finding) : null);
        node.put("kind", isShown && finding.kind() != null ? Shapes.code(finding.kind()) : null);
        node.put("kindInWords", isShown ? orNull(words.kind(finding)) : null);
        if (isShown) {
            node.put("score", finding.score());
        } else {
            node.putNull("score");
        }
        node.set("reasons", Shapes.texts(isShown ? words.reasons(finding) : List.of()));
    }

    private @Nullable What inferred(Finding finding, Aspect aspect) {
        if (sight.isBlind() || finding.verdict() == Verdict.SINGLE) {
            return null;
        }
        return switch (aspect) {
            case QUESTION -> What.SAME;
            case CONFLICT ->
                switch (finding.verdict()) {
                    case CONFLICTS -> What.CONFLICT;
                    case AGREES, REFINES, REWORDS -> What.NO_CONFLICT;
                    case UNDECIDED, SINGLE -> null;
                };
            case OUTCOME, LABEL, ASSIGNEE -> null;
        };
    }

    private static ObjectNode belief(Belief belief) {
        ObjectNode node = JsonNodeFactory.instance.objectNode();
        @Nullable What what = belief.what();
        node.put("what", what == null ? null : what.code());
        node.put("value", belief.value());
        node.put("reason", Shapes.code(belief.reason()));
        @Nullable Decision decision = belief.decision();
        if (decision != null) {
            node.put("who", decision.who());
            node.put("when", decision.when().toString());
            node.put("decision", decision.id());
            if (decision.note() != null) {
                node.put("note", decision.note());
            }
        }
        return node;
    }

    private ObjectNode side(Finding finding, Side side) {
        ObjectNode node = JsonNodeFactory.instance.objectNode();
        node.put("value", side.value());
        node.put("valueInWords", words.value(finding.facet(), side.value()));
        ArrayNode evidence = node.putArray("evidence");
        side.evidence().forEach(e -> {
            ObjectNode piece = evidence.addObject().put("claim", e.claim());
            Shapes.quote(piece, e.quote());
            board.sourceOf(e.claim()).ifPresent(s -> piece.put("source", s));
        });
        return node;
    }

    /** What became of the decision that settles a finding, whose evidence is there since the finding is. */
    private ObjectNode carried(Finding finding, Carried carried) {
        ObjectNode node = JsonNodeFactory.instance.objectNode();
        node.put("state", Shapes.code(carried.state()));
        node.set("values", Shapes.change(carried.values()));
        node.set(
                "valuesInWords",
                Shapes.change(new Carried.Change(
                        inWords(finding, carried.values().added()),
                        inWords(finding, carried.values().removed()))));
        node.set("sources", Shapes.change(carried.sources()));
        node.set("edited", Shapes.texts(carried.edited()));
        return node;
    }

    private List<String> inWords(Finding finding, List<String> values) {
        return values.stream().map(v -> words.value(finding.facet(), v)).toList();
    }

    private static @Nullable String orNull(String text) {
        return text.isEmpty() ? null : text;
    }
}

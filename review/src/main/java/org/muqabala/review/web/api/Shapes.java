package org.muqabala.review.web.api;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.muqabala.claim.Speaker;
import org.muqabala.report.decision.DecisionJson;
import org.muqabala.report.decision.Piece;
import org.muqabala.report.decision.Subject;
import org.muqabala.report.json.SlotQuestion;
import org.muqabala.report.json.WrittenComparison.WrittenClaim;
import org.muqabala.report.json.WrittenComparison.WrittenSource;
import org.muqabala.review.log.Stored;
import org.muqabala.text.Quote;
import org.muqabala.verdict.Finding;
import org.muqabala.verdict.Group;
import org.muqabala.verdict.Side;

/** The JSON of what the operations answer. */
final class Shapes {
    private static final JsonNodeFactory MAKE = JsonNodeFactory.instance;

    private final Material material;
    private final Desk desk;

    Shapes(Material material, Desk desk) {
        this.material = material;
        this.desk = desk;
    }

    static ObjectNode source(WrittenSource written) {
        ObjectNode node = MAKE.objectNode();
        node.put("id", written.source().id());
        node.put("title", written.source().title());
        node.put("publisher", written.source().publisher());
        node.put(
                "published",
                written.source().published() == null
                        ? null
                        : written.source().published().toString());
        node.put("url", written.source().url());
        node.put("language", written.source().language());
        node.put("sha256", written.sha256());
        return node;
    }

    ObjectNode group(Group group) {
        ObjectNode node = MAKE.objectNode();
        node.put("id", group.id());
        node.put("question", SlotQuestion.of(group.slot()));
        node.put("facet", code(group.slot().facet()));
        node.put("event", group.event());
        ArrayNode claims = node.putArray("claims");
        group.claims().forEach(claims::add);
        ArrayNode findings = node.putArray("findings");
        group.findings().forEach(f -> findings.add(finding(f)));
        return node;
    }

    private ObjectNode finding(Finding finding) {
        Subject subject = material.subject(finding);
        ObjectNode node = MAKE.objectNode();
        node.put("id", finding.id());
        node.put("facet", code(finding.facet()));
        node.put("verdict", code(finding.verdict()));
        node.put("kind", finding.kind() == null ? null : code(finding.kind()));
        node.put("score", finding.score());
        ArrayNode sides = node.putArray("sides");
        finding.sides().forEach(s -> sides.add(side(s)));
        ArrayNode evidence = node.putArray("subject");
        subject.a().forEach(p -> evidence.add(piece(p)));
        subject.b().forEach(p -> evidence.add(piece(p).put("side", "b")));
        node.set("decision", desk.held(subject).map(Shapes::stored).orElse(null));
        return node;
    }

    private ObjectNode side(Side side) {
        ObjectNode node = MAKE.objectNode();
        node.put("value", side.value());
        ArrayNode evidence = node.putArray("evidence");
        side.evidence().forEach(e -> {
            ObjectNode piece = evidence.addObject().put("claim", e.claim());
            quote(piece, e.quote());
            material.claim(e.claim())
                    .map(i -> material.comparison().claims().get(i).source())
                    .ifPresent(s -> piece.put("source", s));
        });
        return node;
    }

    private static ObjectNode piece(Piece piece) {
        return MAKE.objectNode().put("claim", piece.claim()).put("quote", piece.quote());
    }

    static ObjectNode claim(WrittenClaim claim) {
        ObjectNode node = MAKE.objectNode();
        node.put("id", claim.id());
        node.put("source", claim.source());
        node.put("event", claim.event());
        quote(node, claim.quote());
        @Nullable Speaker speaker = claim.speaker();
        node.put("speaker", speaker == null ? null : speaker.name());
        node.put("polarity", code(claim.polarity()));
        node.put("modality", code(claim.modality()));
        return node;
    }

    private static void quote(ObjectNode node, Quote quote) {
        node.put("quote", quote.text());
        node.put("start", quote.start());
        node.put("end", quote.end());
    }

    /** A decision with its number, its fields as in the decisions file. */
    static ObjectNode stored(Stored stored) {
        ObjectNode node = MAKE.objectNode().put("number", stored.number());
        return node.setAll(DecisionJson.node(stored.decision()));
    }

    static ArrayNode stored(List<Stored> decisions) {
        ArrayNode all = MAKE.arrayNode();
        decisions.forEach(d -> all.add(stored(d)));
        return all;
    }

    static String code(Enum<?> constant) {
        return constant.name().toLowerCase(Locale.ROOT);
    }
}

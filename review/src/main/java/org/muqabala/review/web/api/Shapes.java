package org.muqabala.review.web.api;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.muqabala.claim.Speaker;
import org.muqabala.report.decision.Carried.Change;
import org.muqabala.report.decision.DecisionJson;
import org.muqabala.report.decision.Piece;
import org.muqabala.report.json.WrittenComparison.WrittenClaim;
import org.muqabala.report.json.WrittenComparison.WrittenSource;
import org.muqabala.review.log.Stored;
import org.muqabala.text.Quote;

/** The JSON of what the operations answer. */
final class Shapes {
    private static final JsonNodeFactory MAKE = JsonNodeFactory.instance;

    private Shapes() {}

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

    /** What came and what went. */
    static ObjectNode change(Change change) {
        ObjectNode node = MAKE.objectNode();
        node.set("added", texts(change.added()));
        node.set("removed", texts(change.removed()));
        return node;
    }

    static ArrayNode texts(Collection<String> texts) {
        ArrayNode all = MAKE.arrayNode();
        texts.forEach(all::add);
        return all;
    }

    static ObjectNode piece(Piece piece) {
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

    static void quote(ObjectNode node, Quote quote) {
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

    /** The word for a constant in JSON: "no-conflict". */
    static String code(Enum<?> constant) {
        return constant.name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}

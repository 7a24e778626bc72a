package org.muqabala.report.decision;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.SerializationFeature;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.muqabala.text.Ids;

/** What the decision of a line is on: the evidence that it tells, or that of the finding that it names. */
final class LineSubject {
    private static final ObjectMapper SORTED =
            new ObjectMapper().enable(SerializationFeature.ORDER_MAP_ENTRIES_BY_KEYS);

    private static final int DIGITS = 32;

    private LineSubject() {}

    /** The id of a line that names none: made of all that it says, whatever the order of its fields. */
    static String id(JsonNode line) {
        try {
            Object content = SORTED.treeToValue(line, Object.class);
            return "line-" + Ids.sha256(SORTED.writeValueAsString(content)).substring(0, DIGITS);
        } catch (JsonProcessingException e) {
            throw new IllegalArgumentException("expected a JSON object, found: " + e.getOriginalMessage(), e);
        }
    }

    /**
     * The subject of a line.
     *
     * @param ownId does the line name its id? Then its evidence is taken as it stands, since a log holds it so
     * @throws IllegalArgumentException where the line names none that is known
     */
    static Subject of(JsonNode line, What what, boolean ownId, Findings findings) {
        String finding = JsonFields.optional(line, "", "finding");
        JsonNode evidence = line.path("evidence");
        boolean isListed = JsonFields.isPresent(evidence) && !(evidence.isArray() && evidence.isEmpty());
        if (!isListed && finding != null) {
            return named(finding, what, findings);
        }
        if (!isListed && !JsonFields.isPresent(evidence)) {
            throw Words.fault(
                    "evidence", "a list of {\"claim\", \"quote\"}, or \"finding\" with the id of one", "neither");
        }
        Subject told = told(evidence);
        if (ownId || !told.b().isEmpty() || isOnPairs(what)) {
            return told;
        }
        Optional<Subject> whole = finding == null ? Optional.empty() : findings.named(finding, told.a());
        return whole.orElseGet(() -> findings.sided(told.a()));
    }

    private static Subject named(String finding, What what, Findings findings) {
        if (isOnPairs(what)) {
            throw Words.fault(
                    "evidence",
                    "the pieces that " + what.code() + " is said of, since a finding may not outlast it",
                    "none");
        }
        return findings.named(finding)
                .orElseThrow(() -> findings.isEmpty()
                        ? Words.fault(
                                "evidence", "a list, since no comparison is at hand to look the finding up in", "none")
                        : Words.fault("finding", "the id of a finding of this comparison", "\"" + finding + "\""));
    }

    private static boolean isOnPairs(What what) {
        return what == What.SAME || what == What.MAYBE || what == What.DIFFERENT;
    }

    private static Subject told(JsonNode evidence) {
        if (!evidence.isArray()) {
            throw Words.fault("evidence", "a list of {\"claim\", \"quote\", \"side\"}", JsonFields.found(evidence));
        }
        List<Piece> a = new ArrayList<>();
        List<Piece> b = new ArrayList<>();
        for (int i = 0; i < evidence.size(); i++) {
            String within = "evidence[" + i + "].";
            @Nullable String side = JsonFields.optional(evidence.get(i), within, "side");
            if (side != null && !side.equals("a") && !side.equals("b")) {
                throw Words.fault(within + "side", "a or b", "\"" + side + "\"");
            }
            ("b".equals(side) ? b : a).add(piece(evidence.get(i), within));
        }
        return new Subject(a, b);
    }

    private static Piece piece(JsonNode node, String within) {
        return new Piece(
                JsonFields.text(node, within, "claim", "the id of a claim"),
                JsonFields.text(node, within, "quote", "the words of a piece of evidence"));
    }
}

package org.muqabala.report.json;

import java.io.IOException;
import org.muqabala.align.Slot;
import org.muqabala.text.Explanation;
import org.muqabala.verdict.Finding;
import org.muqabala.verdict.Group;

/** The fields of groups, findings and explanations. */
final class FindingFields {
    private final JsonOut out;

    FindingFields(JsonOut out) {
        this.out = out;
    }

    void group(Group group) throws IOException {
        Slot slot = group.slot();
        out.text("id", group.id());
        out.object("slot", () -> {
            out.text("question", SlotQuestion.of(slot));
            out.text("of", slot.of());
            out.text("unit", slot.unit());
            out.text("role", slot.role());
            out.text("period", slot.period());
        });
        out.text("event", group.event());
        out.texts("claims", group.claims());
        out.each("findings", group.findings(), this::finding);
    }

    void finding(Finding finding) throws IOException {
        out.text("id", finding.id());
        out.code("facet", finding.facet());
        out.code("verdict", finding.verdict());
        out.code("kind", finding.kind());
        out.score("score", finding.score());
        out.object("explanation", () -> explanation(finding.explanation()));
        out.each("sides", finding.sides(), side -> {
            out.text("value", side.value());
            out.each("evidence", side.evidence(), evidence -> {
                out.text("claim", evidence.claim());
                out.quote(evidence.quote());
            });
        });
    }

    void explanation(Explanation explanation) throws IOException {
        out.text("part", explanation.part());
        out.score("contribution", explanation.contribution());
        out.text("code", explanation.code());
        out.texts("args", explanation.args());
        out.each("children", explanation.children(), this::explanation);
    }
}

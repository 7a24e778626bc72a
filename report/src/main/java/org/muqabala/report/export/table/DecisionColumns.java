package org.muqabala.report.export.table;

import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.muqabala.report.decision.Decided;
import org.muqabala.report.decision.DecidedFinding;
import org.muqabala.report.decision.Decision;
import org.muqabala.report.export.material.Terms;
import org.muqabala.verdict.Finding;

/** The columns that tell what people decided of a finding; none where no decisions are given. */
final class DecisionColumns {
    private static final List<String> COLUMNS =
            List.of("decision", "decided_value", "decided_label", "decided_by", "decided_at", "note", "second_look");

    private static final String AND = " | ";

    private final Decided decided;
    private final Terms terms;

    DecisionColumns(Decided decided, Terms terms) {
        this.decided = decided;
        this.terms = terms;
    }

    List<String> names() {
        return decided.isGiven() ? COLUMNS : List.of();
    }

    /** Their cells for a finding. */
    List<Cell> of(Finding finding) {
        if (!decided.isGiven()) {
            return List.of();
        }
        return decided.on(finding)
                .map(d -> cells(finding, d))
                .orElseGet(() -> Collections.nCopies(COLUMNS.size(), new Cell.Empty()));
    }

    private List<Cell> cells(Finding finding, DecidedFinding on) {
        Optional<Decision> latest = on.latest();
        return List.of(
                Cell.of(on.settling().stream()
                        .map(d -> terms.decision(d.what()))
                        .collect(Collectors.joining(AND))),
                Cell.of(
                        on.outcome().value() == null
                                ? ""
                                : terms.value(finding.facet(), on.outcome().value())),
                Cell.of(on.label().value()),
                Cell.of(latest.map(Decision::who).orElse("")),
                Cell.of(latest.map(d -> d.when().toString()).orElse("")),
                Cell.of(String.join(AND, on.words())),
                Cell.of(on.secondLook().stream().map(terms::changes).distinct().collect(Collectors.joining(AND))));
    }
}

package org.muqabala.report.view;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.muqabala.align.Evidence;
import org.muqabala.align.Facet;
import org.muqabala.claim.Claim;
import org.muqabala.verdict.Finding;
import org.muqabala.verdict.Group;
import org.muqabala.verdict.Side;

/** Draws the {@link Chart} of a question: of all its answers, not of the conflicting ones alone. */
final class Charts {
    private static final int MOST_ROWS = 16;

    private final Lookup lookup;
    private final Wording wording;
    private final EvidenceViews evidence;
    private final SideViews sides;
    private final boolean rightToLeft;

    Charts(Lookup lookup, Wording wording, EvidenceViews evidence, SideViews sides) {
        this.lookup = lookup;
        this.wording = wording;
        this.evidence = evidence;
        this.sides = sides;
        this.rightToLeft = wording.isRightToLeft();
    }

    /** One answer of one source. */
    private record Answer(Side side, Claim claim, Range range) {}

    /** The picture; null where the answers cannot stand on one scale. */
    @Nullable
    Chart of(Group group, String title) {
        Facet facet = group.slot().facet();
        List<Answer> answers = answers(group, facet);
        List<Double> ends = answers.stream().flatMap(a -> a.range().ends()).toList();
        if (answers.size() < 2 || ends.isEmpty()) {
            return null;
        }
        Axis axis = Axis.over(ends, rightToLeft);
        return new Chart(
                title,
                answers.stream().limit(MOST_ROWS).map(a -> row(a, facet, axis)).toList(),
                end(ends.stream().min(Comparator.naturalOrder()), answers, facet),
                end(ends.stream().max(Comparator.naturalOrder()), answers, facet));
    }

    private List<Answer> answers(Group group, Facet facet) {
        Map<String, Answer> answers = new LinkedHashMap<>();
        String unit = null;
        for (Finding finding : group.findings()) {
            for (Side side : finding.sides()) {
                Optional<Range> range = finding.facet() == facet ? Range.of(side.value(), facet) : Optional.empty();
                if (range.isEmpty() || unit != null && !unit.equals(range.get().unit())) {
                    continue;
                }
                unit = range.get().unit();
                for (Evidence e : side.evidence()) {
                    Claim claim = lookup.claim(e.claim());
                    answers.putIfAbsent(claim.source() + "\n" + side.value(), new Answer(side, claim, range.get()));
                }
            }
        }
        List<Answer> ordered = new ArrayList<>(answers.values());
        ordered.sort(Comparator.comparingDouble((Answer a) -> a.range().order())
                .thenComparing(a -> a.side().value())
                .thenComparingInt(a -> lookup.number(a.claim().source())));
        return ordered;
    }

    private Chart.Row row(Answer answer, Facet facet, Axis axis) {
        List<Piece> value = sides.value(facet, answer.side()).pieces();
        return new Chart.Row(
                evidence.mark(answer.claim().source()),
                value,
                Pieces.text(value),
                lookup.claimHref(answer.claim()),
                List.of(answer.range().on(axis)));
    }

    /** An end of the scale in words: without "more than", which belongs to an answer. */
    private List<Piece> end(Optional<Double> end, List<Answer> answers, Facet facet) {
        return end.flatMap(e -> answers.stream()
                        .map(Answer::range)
                        .filter(r -> r.ends().anyMatch(e::equals))
                        .findFirst()
                        .map(r -> Pieces.of(Pieces.visible(wording.amount(e, r.unit(), facet)))))
                .orElse(List.of());
    }
}

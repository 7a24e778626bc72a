package org.muqabala.report.view;

import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.muqabala.align.Facet;
import org.muqabala.report.decision.Belief;
import org.muqabala.report.decision.Carried;
import org.muqabala.report.decision.Decided;
import org.muqabala.report.decision.DecidedFinding;
import org.muqabala.report.decision.Decision;
import org.muqabala.report.decision.DecisionWords;
import org.muqabala.report.decision.What;
import org.muqabala.report.words.Isolates;
import org.muqabala.report.words.Messages;
import org.muqabala.verdict.Finding;

/** Makes {@link DeskView}s and {@link LooseView}s, and tells how far the desk is. */
final class DeskViews {
    private static final int LONGEST = 240;

    private final Lookup lookup;
    private final Wording wording;
    private final DecisionWords words;

    DeskViews(Lookup lookup, Wording wording) {
        this.lookup = lookup;
        this.wording = wording;
        this.words = new DecisionWords(wording.messages(), wording.values());
    }

    /** What was decided of a finding; null where nothing was. */
    @Nullable
    DeskView of(Finding finding) {
        return lookup.decided().on(finding).map(on -> view(finding, on)).orElse(null);
    }

    private DeskView view(Finding finding, DecidedFinding on) {
        return new DeskView(
                on.settling().stream().map(d -> ruling(d, finding.facet())).toList(),
                shown(on.label()),
                on.notes().stream().map(d -> ruling(d, null)).toList(),
                shown(on.assignee()),
                on.secondLook().stream()
                        .flatMap(c -> words.changes(c, this::source).stream())
                        .distinct()
                        .map(Pieces::visible)
                        .map(Pieces::of)
                        .toList(),
                on.parts().stream()
                        .map(Carried::decision)
                        .map(d -> ruling(d, finding.facet()))
                        .toList());
    }

    private static @Nullable String shown(Belief belief) {
        return belief.value() == null ? null : Pieces.visible(belief.value());
    }

    /** What was decided of a finding in one line: "The desk: No conflict"; empty where it is not settled. */
    String line(Finding finding) {
        Optional<DecidedFinding> on = lookup.decided().on(finding).filter(DecidedFinding::isSettled);
        return on.map(d -> wording.messages()
                        .get(
                                "decided.line",
                                d.settling().stream()
                                        .map(s -> words.what(s.what()))
                                        .collect(Collectors.joining(
                                                wording.messages().get("list.comma")))))
                .orElse("");
    }

    /** @param facet of the finding; null where there is none */
    private Ruling ruling(Decision decision, @Nullable Facet facet) {
        List<Piece> value = value(decision, facet);
        return new Ruling(
                words.what(decision.what()) + (value.isEmpty() ? "" : ":"),
                value,
                Pieces.visible(decision.who()),
                wording.dates().day(LocalDate.ofInstant(decision.when(), ZoneOffset.UTC)),
                decision.note() == null ? null : Pieces.visible(decision.note()));
    }

    private List<Piece> value(Decision decision, @Nullable Facet facet) {
        @Nullable String value = decision.value();
        if (value == null) {
            return List.of();
        }
        if (decision.what() != What.VALUE) {
            return List.of(Piece.plain(value));
        }
        String said = facet == null
                ? wording.values().any(value)
                : wording.values().words(value, facet).orElse(value);
        return Pieces.of(Pieces.visible(said));
    }

    private String source(String id) {
        return lookup.holdsSource(id)
                ? Isolates.name(Wording.publisher(lookup.document(id).source()))
                : Isolates.name(Pieces.visible(id));
    }

    /** Decisions that stand on no finding. */
    List<LooseView> loose() {
        return Stream.of(
                        loose("orphaned", lookup.decided().orphaned()),
                        loose("apart", lookup.decided().apart()))
                .filter(section -> !section.decisions().isEmpty())
                .toList();
    }

    private LooseView loose(String reason, List<Carried> decisions) {
        return new LooseView(
                reason,
                wording.messages().get("decided." + reason),
                wording.messages().get("decided." + reason + ".note"),
                decisions.stream().map(this::loose).toList());
    }

    private LooseView.Loose loose(Carried carried) {
        return new LooseView.Loose(
                ruling(carried.decision(), null),
                carried.decision().subject().pieces().stream()
                        .map(p -> new LooseView.Words(
                                Pieces.cut(p.quote(), LONGEST), carried.gone().contains(p)))
                        .toList());
    }

    /** How far the desk is, in a sentence or some; none where no decisions are given. */
    List<Piece> counts() {
        Decided decided = lookup.decided();
        if (!decided.isGiven()) {
            return List.of();
        }
        Decided.Counts counts = decided.counts();
        Messages messages = wording.messages();
        String told = messages.get("decided.counts", counts.decided(), counts.asked());
        if (counts.secondLook() > 0) {
            told += " " + messages.get("decided.counts.second", counts.secondLook());
        }
        if (counts.orphaned() > 0) {
            told += " " + messages.get("decided.counts.orphaned", counts.orphaned());
        }
        return Pieces.of(told);
    }
}

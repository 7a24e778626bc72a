package org.muqabala.report.view;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.muqabala.align.Evidence;
import org.muqabala.align.Facet;
import org.muqabala.claim.Claim;
import org.muqabala.event.Event;
import org.muqabala.verdict.Finding;
import org.muqabala.verdict.Group;
import org.muqabala.verdict.Side;

/** Makes {@link EventTable}s of the events that most sources tell of. */
final class EventTables {
    private static final int MOST_EVENTS = 4;

    /** The questions in the order in which a reader asks them. */
    private static final List<Facet> ROWS = List.of(
            Facet.DATE,
            Facet.TIME,
            Facet.MEDIUM,
            Facet.DURATION,
            Facet.INITIATOR,
            Facet.ACTOR,
            Facet.ORDINAL,
            Facet.PARTICIPANTS,
            Facet.PLACE,
            Facet.TONE);

    private final Lookup lookup;
    private final Wording wording;
    private final EvidenceViews evidence;
    private final FindingViews findings;

    EventTables(Lookup lookup, Wording wording, EvidenceViews evidence, FindingViews findings) {
        this.lookup = lookup;
        this.wording = wording;
        this.evidence = evidence;
        this.findings = findings;
    }

    /** The events that two sources or more tell of, those of most sources first. */
    List<Event> main() {
        return lookup.comparison().events().stream()
                .filter(e -> sources(e).size() > 1)
                .sorted(Comparator.comparingInt((Event e) -> -sources(e).size())
                        .thenComparingInt(e -> -e.claims().size()))
                .toList();
    }

    private List<String> sources(Event event) {
        return event.claims().stream()
                .map(c -> lookup.claim(c).source())
                .distinct()
                .sorted(Comparator.comparingInt(lookup::number))
                .toList();
    }

    /** Tables of the main events that have an answer at all. */
    List<EventTable> tables() {
        return main().stream()
                .map(this::table)
                .filter(t -> !t.rows().isEmpty())
                .limit(MOST_EVENTS)
                .toList();
    }

    private EventTable table(Event event) {
        Map<Facet, List<Group>> groups = new EnumMap<>(Facet.class);
        for (Group group : lookup.comparison().groups()) {
            if (event.id().equals(group.event()) && !group.findings().isEmpty()) {
                groups.computeIfAbsent(group.slot().facet(), f -> new ArrayList<>())
                        .add(group);
            }
        }
        List<String> columns = sources(event);
        List<EventTable.Row> rows = new ArrayList<>();
        for (Facet facet : ROWS) {
            if (groups.containsKey(facet)) {
                rows.add(row(facet, groups.getOrDefault(facet, List.of()), columns));
            }
        }
        return new EventTable(
                wording.event(event), columns.stream().map(evidence::mark).toList(), rows);
    }

    private EventTable.Row row(Facet facet, List<Group> groups, List<String> columns) {
        Finding gravest = groups.stream()
                .flatMap(g -> g.findings().stream())
                .min(Comparator.comparing(Finding::verdict))
                .orElseThrow();
        String verdict = Wording.code(gravest.verdict());
        return new EventTable.Row(
                wording.messages().get("facet." + Wording.code(facet)),
                verdict,
                wording.messages().get("verdict." + verdict),
                "#" + lookup.findingAnchor(gravest),
                columns.stream()
                        .map(s -> new EventTable.Cell(evidence.mark(s), answers(facet, groups, s)))
                        .toList());
    }

    private List<EventTable.Answer> answers(Facet facet, List<Group> groups, String source) {
        List<EventTable.Answer> answers = new ArrayList<>();
        Set<String> seen = new LinkedHashSet<>();
        for (Group group : groups) {
            for (Finding finding : group.findings()) {
                for (Side side : finding.sides()) {
                    addAnswer(answers, seen, facet, side, source);
                }
            }
        }
        return answers;
    }

    private void addAnswer(List<EventTable.Answer> answers, Set<String> seen, Facet facet, Side side, String source) {
        for (Evidence piece : side.evidence()) {
            Claim claim = lookup.claim(piece.claim());
            if (claim.source().equals(source) && seen.add(side.value())) {
                String language = claim.language().code();
                answers.add(new EventTable.Answer(
                        findings.value(facet, side),
                        Pieces.visible(piece.quote().text()),
                        language,
                        Wording.direction(language),
                        "#" + lookup.claimAnchor(claim.id())));
            }
        }
    }
}

package org.muqabala.report.view;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.muqabala.align.Facet;
import org.muqabala.claim.Claim;
import org.muqabala.event.Event;
import org.muqabala.report.words.Isolates;
import org.muqabala.verdict.Finding;

/** Makes {@link EventTable}s of the events that most sources tell of. */
final class EventTables {
    private static final int MOST_EVENTS = 6;

    private final MainEvents events;
    private final Lookup lookup;
    private final Wording wording;
    private final EvidenceViews evidence;
    private final SideViews sides;

    EventTables(Shared shared, Lookup lookup, EvidenceViews evidence, SideViews sides) {
        this.events = shared.events();
        this.lookup = lookup;
        this.wording = shared.wording();
        this.evidence = evidence;
        this.sides = sides;
    }

    /**
     * Tables of the events that two sources tell of, or that are dated and told of twice, as far as they have an answer at
     * all; in the order of their days.
     */
    List<EventTable> tables() {
        List<Event> told = events.ordered().stream()
                .filter(e ->
                        events.count(e) > 1 || e.from() != null && e.claims().size() > 1)
                .filter(e -> !answersOf(e).isEmpty())
                .limit(MOST_EVENTS)
                .toList();
        return lookup.comparison().events().stream()
                .filter(told::contains)
                .map(this::table)
                .toList();
    }

    private EventTable table(Event event) {
        EventAnswers answers = answersOf(event);
        List<String> columns = events.sources(event);
        int others = lookup.comparison().documents().size() - columns.size();
        boolean crowded = lookup.places().isCrowded();
        List<EventTable.Row> rows =
                answers.facets().stream().map(f -> row(f, answers, columns)).toList();
        return new EventTable(
                wording.event(event),
                columns.stream().map(evidence::mark).toList(),
                rows,
                crowded ? List.of() : silent(columns),
                crowded ? wording.messages().get("event.silent.others", others) : null);
    }

    private List<SourceMark> silent(List<String> columns) {
        return lookup.comparison().documents().stream()
                .map(d -> d.source().id())
                .filter(s -> !columns.contains(s))
                .map(evidence::mark)
                .toList();
    }

    private EventAnswers answersOf(Event event) {
        return new EventAnswers(
                event, lookup.comparison().groups(), wording.labels().concepts());
    }

    private EventTable.Row row(Facet facet, EventAnswers answers, List<String> columns) {
        Finding gravest = answers.gravest(facet);
        String verdict = Wording.code(gravest.verdict());
        return new EventTable.Row(
                wording.messages().get("facet." + Wording.code(facet)),
                verdict,
                wording.messages().get("verdict." + verdict),
                lookup.findingHref(gravest),
                columns.stream()
                        .map(s -> new EventTable.Cell(column(s), cell(facet, answers, s)))
                        .toList());
    }

    private String column(String source) {
        SourceMark mark = evidence.mark(source);
        return mark.badge() + " " + Isolates.name(mark.label());
    }

    /** What one source answers, each value once. */
    private List<EventTable.Answer> cell(Facet facet, EventAnswers answers, String source) {
        List<EventTable.Answer> cell = new ArrayList<>();
        Set<String> seen = new LinkedHashSet<>();
        for (EventAnswers.Told told : answers.to(facet)) {
            Claim claim = lookup.claim(told.evidence().claim());
            if (claim.source().equals(source) && seen.add(told.side().value())) {
                String language = claim.language().code();
                cell.add(new EventTable.Answer(
                        sides.value(facet, told.side()).pieces(),
                        Pieces.visible(told.evidence().quote().text()),
                        wording.language(language),
                        wording.directionOf(language),
                        lookup.claimHref(claim)));
            }
        }
        return cell;
    }
}

package org.muqabala.report.view;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;
import org.muqabala.claim.Claim;
import org.muqabala.event.Event;
import org.muqabala.reading.time.Moment;
import org.muqabala.reading.time.Time;

/** Draws the {@link Timeline}. */
final class Timelines {
    private static final int MOST_EVENTS = 12;

    /** Events further than this from the middle one stand at the edge: one of ten years ago would push the rest together. */
    private static final long MOST_DAYS = 300;

    private final Lookup lookup;
    private final Wording wording;
    private final EvidenceViews evidence;

    Timelines(Lookup lookup, Wording wording, EvidenceViews evidence) {
        this.lookup = lookup;
        this.wording = wording;
        this.evidence = evidence;
    }

    /** A time as told; equal where both ends are. */
    private record Span(LocalDate from, LocalDate to) implements Comparable<Span> {
        @Override
        public int compareTo(Span other) {
            int byLength =
                    Long.compare(to.toEpochDay() - from.toEpochDay(), other.to.toEpochDay() - other.from.toEpochDay());
            return byLength != 0 ? byLength : from.compareTo(other.from);
        }
    }

    /** An event with its times and who gives each. */
    private record Told(Event event, LocalDate from, LocalDate to, Map<Span, Set<Integer>> times) {
        int sources() {
            return (int) times.values().stream().flatMap(Set::stream).distinct().count();
        }
    }

    /** The picture; null where fewer than two events are dated by a source. */
    @Nullable
    Timeline view() {
        List<Told> told = new ArrayList<>();
        for (Event event : lookup.comparison().events()) {
            Moment from = event.from();
            Moment to = event.to();
            if (from != null && to != null) {
                Told one = new Told(event, from.date(), to.date(), times(event, from.date(), to.date()));
                if (!one.times().isEmpty()) {
                    told.add(one);
                }
            }
        }
        List<Told> shown = near(told).stream()
                .sorted(Comparator.comparingInt((Told t) -> -t.sources())
                        .thenComparingInt(t -> -t.event().claims().size()))
                .limit(MOST_EVENTS)
                .sorted(Comparator.comparing(Told::from).thenComparing(Told::to))
                .toList();
        return shown.size() < 2 ? null : drawn(shown);
    }

    private static List<Told> near(List<Told> told) {
        if (told.isEmpty()) {
            return told;
        }
        List<Told> weighed = told.stream()
                .flatMap(t -> Collections.nCopies(t.event().claims().size(), t).stream())
                .sorted(Comparator.comparing(Told::from))
                .toList();
        long middle = weighed.get(weighed.size() / 2).from().toEpochDay();
        return told.stream()
                .filter(t -> Math.abs(t.from().toEpochDay() - middle) <= MOST_DAYS)
                .toList();
    }

    private Map<Span, Set<Integer>> times(Event event, LocalDate first, LocalDate last) {
        Map<Span, Set<Integer>> times = new TreeMap<>();
        for (String id : event.claims()) {
            Claim claim = lookup.claim(id);
            for (Time time : claim.times()) {
                Moment from = time.from();
                Moment to = time.to();
                if (from != null
                        && to != null
                        && !from.date().isBefore(first)
                        && !to.date().isAfter(last)) {
                    times.computeIfAbsent(new Span(from.date(), to.date()), s -> new TreeSet<>())
                            .add(lookup.number(claim.source()));
                }
            }
        }
        return times;
    }

    private Timeline drawn(List<Told> shown) {
        LocalDate first =
                shown.stream().map(Told::from).min(Comparator.naturalOrder()).orElseThrow();
        LocalDate last =
                shown.stream().map(Told::to).max(Comparator.naturalOrder()).orElseThrow();
        Axis axis =
                Axis.over(List.of((double) first.toEpochDay(), (double) last.toEpochDay()), wording.isRightToLeft());
        return new Timeline(
                shown.stream().map(t -> row(t, axis)).toList(),
                wording.dates().day(first),
                wording.dates().day(last));
    }

    private Timeline.Row row(Told told, Axis axis) {
        List<Timeline.Dated> dates = new ArrayList<>();
        List<String> labels = new ArrayList<>();
        List<Mark> marks = new ArrayList<>();
        told.times().forEach((span, sources) -> {
            String when = wording.dates().span(span.from(), span.to());
            labels.add(Pieces.text(Pieces.of(when)));
            dates.add(new Timeline.Dated(
                    Pieces.of(when), sources.stream().map(evidence::mark).toList()));
            double from = span.from().toEpochDay();
            double to = span.to().toEpochDay();
            marks.add(0, from == to ? axis.point(from) : axis.bar(from, to));
        });
        return new Timeline.Row(
                wording.undated(told.event()),
                dates,
                String.join(wording.messages().get("list.comma"), labels),
                marks);
    }
}

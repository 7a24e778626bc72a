package org.muqabala.report.view;

import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import org.muqabala.comparison.Comparison;
import org.muqabala.document.Section;
import org.muqabala.verdict.Verdict;

/** The story in one look: what the sources are about, how many they are, from when to when. */
final class Headline {
    private final Lookup lookup;
    private final Wording wording;
    private final EventTables events;

    Headline(Lookup lookup, Wording wording, EventTables events) {
        this.lookup = lookup;
        this.wording = wording;
        this.events = events;
    }

    /** The event that most sources tell of; without one, the first title that a source has. */
    String title() {
        return events.main().stream()
                .findFirst()
                .map(wording::event)
                .or(() -> lookup.comparison().documents().stream()
                        .map(d -> d.source().title())
                        .filter(Objects::nonNull)
                        .map(Pieces::visible)
                        .findFirst())
                .orElseGet(() -> wording.messages().get("title.none"));
    }

    List<Piece> lede() {
        Comparison comparison = lookup.comparison();
        int sources = comparison.documents().size();
        long origins = comparison.documents().stream()
                .map(d -> lookup.origin(d.source().id())
                        .map(o -> o.id())
                        .orElse(d.source().id()))
                .distinct()
                .count();
        String counted = wording.messages().get("count.sources", sources);
        if (origins < sources) {
            counted = wording.messages()
                    .get("carriers", counted, wording.messages().get("count.origins", origins));
        }
        List<LocalDate> days = comparison.documents().stream()
                .flatMap(d -> Stream.concat(
                        Stream.ofNullable(d.source().published()),
                        d.sections().stream().map(Section::published).filter(Objects::nonNull)))
                .sorted()
                .toList();
        String published = days.isEmpty()
                ? counted
                : wording.messages()
                        .get("lede.published", counted, wording.dates().span(days.get(0), days.get(days.size() - 1)));
        return Pieces.of(wording.messages().get("lede", published, conflicts()));
    }

    private String conflicts() {
        long conflicts = lookup.comparison().groups().stream()
                .flatMap(g -> g.findings().stream())
                .filter(f -> f.verdict() == Verdict.CONFLICTS)
                .count();
        return wording.messages().get("lede.conflicts", conflicts);
    }
}

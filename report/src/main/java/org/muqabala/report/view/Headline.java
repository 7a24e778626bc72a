package org.muqabala.report.view;

import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import org.muqabala.comparison.Comparison;
import org.muqabala.document.Section;
import org.muqabala.origin.Origin;
import org.muqabala.verdict.Verdict;

/**
 * The story in one look.
 *
 * @param title what the sources are about
 * @param lede how many they are, from when to when, and how many conflicts there are
 */
record Headline(String title, List<Piece> lede) {
    static Headline of(Shared shared) {
        return new Headline(title(shared), lede(shared.index(), shared.wording()));
    }

    /** The event that most sources tell of; without one, the first title that a source has. */
    private static String title(Shared shared) {
        return shared.events().ordered().stream()
                .filter(e -> shared.events().count(e) > 1)
                .findFirst()
                .map(shared.wording()::event)
                .or(() -> shared.index().comparison().documents().stream()
                        .map(d -> d.source().title())
                        .filter(Objects::nonNull)
                        .map(Pieces::visible)
                        .findFirst())
                .orElseGet(() -> shared.wording().messages().get("title.none"));
    }

    private static List<Piece> lede(Index index, Wording wording) {
        Comparison comparison = index.comparison();
        int sources = comparison.documents().size();
        long origins = comparison.documents().stream()
                .map(d -> index.origin(d.source().id())
                        .map(Origin::id)
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
        return Pieces.of(wording.messages().get("lede", published, conflicts(comparison, wording)));
    }

    private static String conflicts(Comparison comparison, Wording wording) {
        long conflicts = comparison.groups().stream()
                .flatMap(g -> g.findings().stream())
                .filter(f -> f.verdict() == Verdict.CONFLICTS)
                .count();
        return wording.messages().get("lede.conflicts", conflicts);
    }
}

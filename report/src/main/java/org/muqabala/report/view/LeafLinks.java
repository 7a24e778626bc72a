package org.muqabala.report.view;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.muqabala.report.view.PageView.LeafLink;

/** Makes the links from one page of a report to others, as far as they are no links to a place. */
final class LeafLinks {
    private final Places places;
    private final Wording wording;

    LeafLinks(Places places, Wording wording) {
        this.places = places;
        this.wording = wording;
    }

    /** On the first page the others, of lists that are not long; articles are reached from the list of sources. */
    List<LeafLink> others() {
        return places.here() instanceof Leaf.Front && !places.isCrowded()
                ? listed().map(s -> link(s, label(s))).toList()
                : List.of();
    }

    /** On the first page the others of each long list. */
    List<PageView.LeafList> lists() {
        if (!(places.here() instanceof Leaf.Front) || !places.isCrowded()) {
            return List.of();
        }
        Map<String, List<LeafLink>> byHeading = new LinkedHashMap<>();
        listed().forEach(s -> byHeading
                .computeIfAbsent(wording.messages().get(s.heading()), h -> new ArrayList<>())
                .add(link(s, range(s))));
        return byHeading.entrySet().stream()
                .map(e -> new PageView.LeafList(e.getKey(), e.getValue()))
                .toList();
    }

    private Stream<Stretch> listed() {
        return places.plan().stretches().stream()
                .filter(s -> !s.heading().equals(Stretch.ARTICLES)
                        && !s.heading().equals(Stretch.SOURCES)
                        && !s.leaf().equals(places.here()));
    }

    /** The pages that list sources. */
    List<LeafLink> sources() {
        return places.plan().stretches().stream()
                .filter(s -> s.heading().equals(Stretch.SOURCES))
                .map(s -> link(s, range(s)))
                .toList();
    }

    /** Where this page stands among those of its list; null where it is of none. */
    PageView.@Nullable Steps steps() {
        return here().map(s -> new PageView.Steps(
                        beside(s, -1).orElse(null), label(s), beside(s, 1).orElse(null)))
                .orElse(null);
    }

    /** Where a list goes on that the first page begins; null where it has all. */
    @Nullable
    LeafLink next(String heading) {
        return places.here() instanceof Leaf.Front
                ? places.stretch(heading).flatMap(s -> beside(s, 1)).orElse(null)
                : null;
    }

    /** What of a long list this page is; empty on the first page, which is of several, and where no list is cut. */
    private Optional<Stretch> here() {
        return places.isCrowded() && !(places.here() instanceof Leaf.Front)
                ? places.plan().stretches().stream()
                        .filter(s -> s.leaf().equals(places.here()))
                        .findFirst()
                : Optional.empty();
    }

    private Optional<LeafLink> beside(Stretch stretch, int step) {
        List<Stretch> all = places.plan().stretches();
        int index = all.indexOf(stretch) + step;
        return Optional.of(index)
                .filter(i -> i >= 0 && i < all.size())
                .map(all::get)
                .filter(s -> s.heading().equals(stretch.heading()))
                .map(s -> link(s, range(s)));
    }

    private LeafLink link(Stretch stretch, String label) {
        return new LeafLink(places.to(stretch.leaf()), label);
    }

    private String range(Stretch stretch) {
        return wording.messages().get("leaf.range", stretch.from() + 1, stretch.to());
    }

    private String label(Stretch stretch) {
        return wording.messages()
                .get("leaf.findings", wording.messages().get(stretch.heading()), stretch.from() + 1, stretch.to());
    }
}

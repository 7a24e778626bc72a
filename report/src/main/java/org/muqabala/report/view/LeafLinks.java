package org.muqabala.report.view;

import java.util.List;
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

    /** On the first page the others, on one of a long list those beside it; articles are reached from the list of sources. */
    List<LeafLink> others() {
        if (places.here() instanceof Leaf.Front) {
            return places.plan().stretches().stream()
                    .filter(s -> !s.heading().equals(Stretch.ARTICLES)
                            && !s.heading().equals(Stretch.SOURCES)
                            && !s.leaf().equals(places.here()))
                    .map(this::link)
                    .toList();
        }
        return here().stream()
                .flatMap(s -> Stream.concat(beside(s, -1).stream(), beside(s, 1).stream()))
                .map(this::link)
                .toList();
    }

    /** On the first page the pages that list sources, where it does not list them itself. */
    List<LeafLink> sources() {
        return places.here() instanceof Leaf.Front
                ? places.plan().stretches().stream()
                        .filter(s -> s.heading().equals(Stretch.SOURCES))
                        .map(this::link)
                        .toList()
                : List.of();
    }

    /** Where this page stands among those of its list; null where it is of none. */
    PageView.@Nullable Steps steps() {
        return here().map(s -> new PageView.Steps(
                        beside(s, -1).map(this::link).orElse(null),
                        label(s),
                        beside(s, 1).map(this::link).orElse(null)))
                .orElse(null);
    }

    /** Where a list goes on that the first page begins; null where it has all. */
    @Nullable
    LeafLink next(String heading) {
        return places.here() instanceof Leaf.Front
                ? places.stretch(heading)
                        .flatMap(s -> beside(s, 1))
                        .map(this::link)
                        .orElse(null)
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

    private Optional<Stretch> beside(Stretch stretch, int step) {
        List<Stretch> all = places.plan().stretches();
        int index = all.indexOf(stretch) + step;
        return Optional.of(index)
                .filter(i -> i >= 0 && i < all.size())
                .map(all::get)
                .filter(s -> s.heading().equals(stretch.heading()));
    }

    private LeafLink link(Stretch stretch) {
        return new LeafLink(places.to(stretch.leaf()), label(stretch));
    }

    private String label(Stretch stretch) {
        return wording.messages()
                .get("leaf.findings", wording.messages().get(stretch.heading()), stretch.from() + 1, stretch.to());
    }
}

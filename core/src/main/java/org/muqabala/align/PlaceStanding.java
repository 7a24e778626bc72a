package org.muqabala.align;

import java.util.Collections;
import java.util.Set;
import java.util.stream.Stream;
import org.muqabala.text.Skeleton;

/** What two places are to each other. */
enum PlaceStanding {
    SAME,
    /** One holds the other. */
    WITHIN,
    /** Nobody can tell. */
    UNCLEAR,
    OTHER;

    /** Whether two places may be one; symmetric. */
    static PlaceStanding of(Value.Place a, Value.Place b) {
        if (areApart(a.sites(), b.sites())) {
            return OTHER;
        }
        if (meet(a.known(), b.known()) || meet(a.own(), b.own()) || areOneInTwoScripts(a, b)) {
            return SAME;
        }
        if (meet(a.known(), b.within()) || meet(a.within(), b.known())) {
            return WITHIN;
        }
        if (!a.known().isEmpty() && !b.known().isEmpty()) {
            return OTHER;
        }
        if (!meet(a.sites(), b.sites())) {
            return UNCLEAR;
        }
        if (!isNamed(a) || !isNamed(b)) {
            return SAME;
        }
        return a.known().isEmpty() && b.known().isEmpty() && a.isLatin() == b.isLatin() ? OTHER : UNCLEAR;
    }

    private static boolean meet(Set<String> a, Set<String> b) {
        return !Collections.disjoint(a, b);
    }

    /** السنديان, and the Sindian of "Sindian Hotel". */
    private static boolean areOneInTwoScripts(Value.Place a, Value.Place b) {
        return a.own().stream()
                .anyMatch(x -> b.own().stream()
                        .anyMatch(y -> words(x).anyMatch(v -> words(y).anyMatch(w -> Skeleton.areOneName(v, w)))));
    }

    private static Stream<String> words(String name) {
        return Stream.concat(Stream.of(name), Stream.of(name.split(" ")));
    }

    private static boolean isNamed(Value.Place place) {
        return !place.known().isEmpty() || !place.own().isEmpty();
    }

    /** A kitchen is no laundry, and territorial waters are no high seas, wherever they are. */
    private static boolean areApart(Set<String> a, Set<String> b) {
        return a.stream()
                .map(PlaceStanding::level)
                .anyMatch(level -> b.stream().anyMatch(s -> level(s).equals(level))
                        && a.stream().filter(s -> level(s).equals(level)).noneMatch(b::contains));
    }

    private static String level(String site) {
        return site.substring(0, site.indexOf('/'));
    }
}

package org.muqabala.align;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.muqabala.lexicon.Gazetteer;
import org.muqabala.text.Quote;

/**
 * A piece of what a text says of a place: "the plant", "near Porto".
 *
 * @param quote its words
 * @param known its canonical name; empty where no gazetteer has it
 * @param own its name as it stands, folded; empty where it has none or a known one
 * @param site what sort of place it is, as "level/sort"; empty where that is not known
 * @param leaving whether somebody sets off from there
 */
record PlacePiece(Quote quote, Set<String> known, Set<String> own, Set<String> site, boolean leaving) {
    /** The place that pieces, at least one, tell of together; empty where two of them are two places. */
    static Optional<Value.Place> together(List<PlacePiece> pieces) {
        Set<String> known = new LinkedHashSet<>();
        Set<String> own = new LinkedHashSet<>();
        Set<String> within = new LinkedHashSet<>();
        Set<String> site = new LinkedHashSet<>();
        for (PlacePiece piece : pieces) {
            known.addAll(piece.known());
            own.addAll(piece.own());
            site.addAll(piece.site());
            piece.known().forEach(n -> within.addAll(within(n)));
        }
        known.removeAll(within);
        String name = known.stream()
                .findFirst()
                .or(() -> own.stream().findFirst())
                .orElseGet(() -> String.join(" ", pieces.get(0).quote().text().split("\\s+")));
        return known.size() > 1 ? Optional.empty() : Optional.of(new Value.Place(name, known, own, within, site));
    }

    /** What holds a town: its country, and what holds that. */
    private static Set<String> within(String name) {
        Set<String> within = new LinkedHashSet<>();
        String inner = name;
        while (inner != null) {
            inner = Gazetteer.shipped()
                    .entry(inner)
                    .flatMap(e -> e.get("in").stream().findFirst())
                    .filter(within::add)
                    .orElse(null);
        }
        return within;
    }
}

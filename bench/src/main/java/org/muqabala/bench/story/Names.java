package org.muqabala.bench.story;

import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.muqabala.text.Language;

/** Names of places, people and bodies, most of them made up of pieces, so that there are tens of thousands. */
final class Names {
    private final List<Wording> places = WordLists.wordings("places.txt");
    private final List<Wording> sayers = WordLists.wordings("sayers.txt");
    private final Map<String, List<String>> pieces = WordLists.entries("people.txt").entrySet().stream()
            .collect(Collectors.toMap(Map.Entry::getKey, e -> WordLists.parts(e.getValue(), ",")));

    /** A city that is on maps. */
    Wording place(Draw draw) {
        return draw.of(places);
    }

    List<Wording> places() {
        return places;
    }

    /** A ministry, an authority or the like. */
    Wording sayer(Draw draw) {
        return draw.of(sayers);
    }

    Wording person(Draw draw) {
        return joined(" ", piece("given", draw), piece("family", draw));
    }

    /** A village or a district that is on no map. */
    Wording spot(Draw draw) {
        return joined("", piece("first", draw), piece("middle", draw), piece("last", draw));
    }

    /** An armed group: always many, in French and Spanish of the female gender. */
    Wording group(Draw draw) {
        Wording name = spot(draw);
        return new Wording(Map.of(
                Language.ENGLISH, "the " + name.in(Language.ENGLISH) + " Brigades",
                Language.ARABIC, "كتائب " + name.in(Language.ARABIC),
                Language.FRENCH, "les Brigades " + name.in(Language.FRENCH),
                Language.SPANISH, "las Brigadas " + name.in(Language.SPANISH)));
    }

    Wording company(Draw draw) {
        Wording name = joined("", piece("first", draw), piece("last", draw));
        return new Wording(Map.of(
                Language.ENGLISH, name.in(Language.ENGLISH) + " Industries",
                Language.ARABIC, "شركة " + name.in(Language.ARABIC),
                Language.FRENCH, "le groupe " + name.in(Language.FRENCH),
                Language.SPANISH, "el grupo " + name.in(Language.SPANISH)));
    }

    /** What a piece is in Latin letters, a space, what it is in Arabic ones. */
    private String[] piece(String sort, Draw draw) {
        return draw.of(pieces.getOrDefault(sort, List.of())).split(" ", 2);
    }

    private static Wording joined(String between, String[]... pieces) {
        StringBuilder latin = new StringBuilder();
        StringBuilder arabic = new StringBuilder();
        for (String[] piece : pieces) {
            String space = latin.length() == 0 ? "" : between;
            latin.append(space).append(piece[0]);
            arabic.append(space).append(piece[1]);
        }
        return Wording.ofName(latin.toString(), arabic.toString());
    }
}

package org.muqabala.review.web.api;

import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.muqabala.event.Event;
import org.muqabala.report.decision.CarryOver;
import org.muqabala.report.json.WrittenComparison;
import org.muqabala.text.Language;

/** The comparison that is shown, and all that is worked out of it once. Another comparison has another board. */
final class Board {
    private final Material material;
    private final Places places;
    private final CarryOver carryOver;
    private final Laid laid;
    private final Assigned assigned;
    private final Regrouped regrouped = new Regrouped();
    private final Map<Language, InWords> words = new EnumMap<>(Language.class);
    private final Map<Language, KeptGroups> kept = new EnumMap<>(Language.class);

    Board(WrittenComparison comparison) {
        material = new Material(comparison);
        places = new Places(material);
        carryOver = CarryOver.onto(comparison);
        laid = new Laid(carryOver, material);
        assigned = new Assigned(material);
        Map<String, Event> events = new HashMap<>();
        comparison.events().forEach(event -> events.put(event.id(), event));
        for (Language language : List.of(Language.ARABIC, Language.ENGLISH)) {
            words.put(language, new InWords(language, events));
            kept.put(language, new KeptGroups());
        }
    }

    Material material() {
        return material;
    }

    WrittenComparison comparison() {
        return material.comparison();
    }

    Places places() {
        return places;
    }

    CarryOver carryOver() {
        return carryOver;
    }

    /** Lets it follow the desk from now on. */
    void sitDown(Desk desk) {
        desk.follow(laid);
        desk.follow(assigned);
        desk.follow(regrouped);
    }

    /** Lets it follow the desk no more. */
    void standUp(Desk desk) {
        desk.leave(laid);
        desk.leave(assigned);
        desk.leave(regrouped);
    }

    Assigned assigned() {
        return assigned;
    }

    Regrouped regrouped() {
        return regrouped;
    }

    /** The decisions laid upon it. */
    Laid laid() {
        return laid;
    }

    /** @param language Arabic or English */
    InWords words(Language language) {
        return spoken(words, language);
    }

    /** @param language Arabic or English */
    KeptGroups kept(Language language) {
        return spoken(kept, language);
    }

    private static <T> T spoken(Map<Language, T> all, Language language) {
        T one = all.get(language);
        if (one == null) {
            throw new IllegalArgumentException("the page does not speak " + language);
        }
        return one;
    }

    /** The id of the source of a claim; empty where there is no such claim. */
    Optional<String> sourceOf(String claim) {
        return material.claim(claim)
                .map(place -> material.comparison().claims().get(place).source());
    }
}

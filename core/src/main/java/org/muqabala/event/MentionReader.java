package org.muqabala.event;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import org.muqabala.claim.Claim;
import org.muqabala.lexicon.Concept;
import org.muqabala.lexicon.ConceptFamilies;
import org.muqabala.lexicon.Gazetteer;
import org.muqabala.reading.concept.ConceptMention;
import org.muqabala.reading.name.Name;
import org.muqabala.reading.time.Time;
import org.muqabala.text.Quote;

/** Finds the events that a claim names, each with the time, the actors and the places that the claim gives it. */
final class MentionReader {
    /** So many words after the event a city is still the place of it. */
    private static final int PLACE_WITHIN = 7;

    /** So many words off who speaks the verb for it stands. */
    private static final int BESIDE_SPEAKER = 1;

    private final ConceptFamilies happenings;
    private final ConceptFamilies light;
    private final Gazetteer gazetteer;
    private final EventPointers pointers = new EventPointers();

    /** @param light the acts of mere course, which no time dates */
    MentionReader(ConceptFamilies happenings, ConceptFamilies light, Gazetteer gazetteer) {
        this.light = light;
        this.happenings = happenings;
        this.gazetteer = gazetteer;
    }

    /** The mentions of a claim in the order of its words. */
    List<EventMention> read(Claim claim) {
        List<ConceptMention> heads = new ArrayList<>();
        Map<ConceptMention, String> families = new HashMap<>();
        for (ConceptMention mention : claim.concepts()) {
            Optional<String> family = happenings.family(mention.concept().id());
            boolean again =
                    !heads.isEmpty() && heads.get(heads.size() - 1).quote().equals(mention.quote());
            if (family.isPresent() && !again) {
                heads.add(mention);
                families.put(mention, family.get());
            }
        }
        Map<Quote, Time> times = times(claim, heads);
        Set<String> actors = actors(claim);
        Set<String> persons = persons(claim);
        boolean main = !heads.isEmpty() && pointers.pointsToMain(claim);
        return heads.stream()
                .map(head -> new EventMention(
                        claim,
                        head.quote(),
                        head.concept().id(),
                        families.getOrDefault(head, ""),
                        times.get(head.quote()),
                        actors,
                        persons,
                        places(claim, head.quote()),
                        main && !times.containsKey(head.quote())))
                .toList();
    }

    /** Each time dates the event named last before it, else the first after it. */
    private Map<Quote, Time> times(Claim claim, List<ConceptMention> heads) {
        Map<Quote, Time> times = new HashMap<>();
        for (Time time : claim.times()) {
            if (time.from() != null && !SpeechTime.isTimeOfSpeech(claim, time)) {
                head(claim, heads, time).ifPresent(head -> times.putIfAbsent(head.quote(), time));
            }
        }
        return times;
    }

    private Optional<ConceptMention> head(Claim claim, List<ConceptMention> heads, Time time) {
        Comparator<ConceptMention> byStart =
                Comparator.comparingInt(h -> h.quote().start());
        Optional<ConceptMention> before = heads.stream()
                .filter(h -> h.quote().end() <= time.quote().start())
                .max(byStart);
        if (before.isPresent() || datesAct(claim, time)) {
            return before;
        }
        return heads.stream().min(byStart);
    }

    /** Does what happened then stand before a time: "crossings will be reopened next month under a deal"? */
    private boolean datesAct(Claim claim, Time time) {
        return claim.concepts().stream()
                .anyMatch(m -> m.concept().type() == Concept.Type.EVENT
                        && m.quote().end() <= time.quote().start()
                        && !light.lists("light", m.concept().id())
                        && !isSaying(claim, m));
    }

    /** Is an act the verb beside who speaks? */
    private static boolean isSaying(Claim claim, ConceptMention mention) {
        if (claim.speaker() == null) {
            return false;
        }
        Quote speaker = claim.speaker().quote();
        int between = mention.quote().end() <= speaker.start()
                ? wordsBetween(claim, mention.quote(), speaker)
                : wordsBetween(claim, speaker, mention.quote());
        return between <= BESIDE_SPEAKER;
    }

    private Set<String> actors(Claim claim) {
        Set<String> actors = new TreeSet<>();
        for (Name name : claim.names()) {
            if (name.kind() == Name.Kind.PERSON) {
                actors.add(gazetteer
                        .entry(name.name())
                        .flatMap(e -> e.get("of").stream().findFirst())
                        .orElse(name.name()));
            } else if (name.kind() != Name.Kind.CITY || !name.actor().equals(name.name())) {
                actors.add(name.actor());
            }
        }
        return actors;
    }

    private static Set<String> persons(Claim claim) {
        Set<String> persons = new TreeSet<>();
        claim.names().stream().filter(n -> n.kind() == Name.Kind.PERSON).forEach(n -> persons.add(n.name()));
        return persons;
    }

    private static Set<String> places(Claim claim, Quote head) {
        Set<String> places = new TreeSet<>();
        for (Name name : claim.names()) {
            boolean near =
                    name.quote().start() >= head.end() && wordsBetween(claim, head, name.quote()) <= PLACE_WITHIN;
            if (name.kind() == Name.Kind.CITY && near) {
                places.add(name.name());
            }
        }
        return places;
    }

    private static int wordsBetween(Claim claim, Quote head, Quote name) {
        return claim.tokens().indexAtOrAfter(name.start()) - claim.tokens().indexAtOrAfter(head.end());
    }
}

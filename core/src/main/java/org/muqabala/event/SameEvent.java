package org.muqabala.event;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.muqabala.lexicon.ConceptFamilies;
import org.muqabala.lexicon.ConceptLexicon;
import org.muqabala.lexicon.ConceptLexicon.Relation;
import org.muqabala.reading.time.Moment;
import org.muqabala.reading.time.Time;
import org.muqabala.text.Explanation;

/** The rules by which two mentions may name one event. Each reason is told; one reason against it suffices. */
final class SameEvent {
    /** Within so many days two sources may date one event differently, where all else fits. */
    private static final long NEAR_DAYS = 3;

    private final ConceptLexicon lexicon;
    private final ConceptFamilies happenings;

    SameEvent(ConceptLexicon lexicon, ConceptFamilies happenings) {
        this.lexicon = lexicon;
        this.happenings = happenings;
    }

    /** Why two mentions of different texts name one event; empty where they do not, or where nothing but the kind says so. */
    Optional<Explanation> across(EventMention a, EventMention b) {
        Optional<Explanation> fits = fits(a, b);
        if (fits.isEmpty() || a.time() == null || b.time() == null || !told(a.time()) || !told(b.time())) {
            return Optional.empty();
        }
        boolean unnamed = disjoint(a.actors(), b.actors()) && disjoint(a.places(), b.places());
        if (unnamed && (happenings.isGathering(a.family()) || isVague(a.time()) || isVague(b.time()))) {
            return Optional.empty();
        }
        return fits;
    }

    /** Why nothing speaks against it that two mentions name one event; empty where something does. */
    Optional<Explanation> fits(EventMention a, EventMention b) {
        if (!a.family().equals(b.family())) {
            return Optional.empty();
        }
        List<Explanation> reasons = new ArrayList<>();
        boolean ok = kinds(a, b, reasons) && times(a, b, reasons) && actors(a, b, reasons) && places(a, b, reasons);
        return ok
                ? Optional.of(Explanation.sum("same-event", "event.same", List.of(a.kind(), b.kind()), reasons))
                : Optional.empty();
    }

    private boolean kinds(EventMention a, EventMention b, List<Explanation> reasons) {
        Relation relation = lexicon.relation(a.kind(), b.kind());
        boolean sameDay = a.time() != null && b.time() != null && overlap(a.time(), b.time());
        reasons.add(Explanation.leaf("kind", weight(relation), "event.kind", a.kind(), b.kind()));
        return relation == Relation.SAME
                || relation == Relation.BROADER
                || happenings.isGeneric(a.kind())
                || happenings.isGeneric(b.kind())
                || sameDay;
    }

    private static double weight(Relation relation) {
        return switch (relation) {
            case SAME -> 0.4;
            case BROADER -> 0.3;
            default -> 0.1;
        };
    }

    private boolean times(EventMention a, EventMention b, List<Explanation> reasons) {
        Time x = a.time();
        Time y = b.time();
        if (x == null || y == null) {
            return told(x) && told(y);
        }
        reasons.add(Explanation.leaf(
                "time", 0.3, "event.time", x.quote().text(), y.quote().text()));
        return overlap(x, y) && asPrecise(a, b) || near(x, y) && mayBeDatedTwice(a, b);
    }

    /** A month holds many days: "the talks in December" is the call of the 7th only where the word is one for that alone. */
    private boolean asPrecise(EventMention a, EventMention b) {
        boolean vague = isVague(a.time()) != isVague(b.time());
        return !vague || a.kind().equals(b.kind()) && !happenings.isGeneric(a.kind());
    }

    private static boolean isVague(@Nullable Time time) {
        return time != null && time.precision().compareTo(Time.Precision.PART) >= 0;
    }

    /**
     * Two dates of one event, not two events: of one kind, told by different sources,
     * and at the same named place where it is one of many meetings.
     */
    private boolean mayBeDatedTwice(EventMention a, EventMention b) {
        boolean placed = !a.places().isEmpty() && a.places().equals(b.places());
        return a.kind().equals(b.kind())
                && (placed || !happenings.isGathering(a.family()))
                && !a.claim().source().equals(b.claim().source());
    }

    private static boolean actors(EventMention a, EventMention b, List<Explanation> reasons) {
        boolean otherPeople = a.persons().size() >= 2 && b.persons().size() >= 2 && disjoint(a.persons(), b.persons());
        return !otherPeople && fit("actors", a.actors(), b.actors(), reasons);
    }

    private static boolean places(EventMention a, EventMention b, List<Explanation> reasons) {
        return fit("places", a.places(), b.places(), reasons);
    }

    /** Two parties on each side of which one differs are two events; one name alone may be what was spoken of. */
    private static boolean fit(String part, Set<String> a, Set<String> b, List<Explanation> reasons) {
        if (a.isEmpty() || b.isEmpty()) {
            return true;
        }
        List<String> shared = a.stream().filter(b::contains).toList();
        if (!shared.isEmpty()) {
            double weight = 0.15 * Math.min(2, shared.size());
            reasons.add(Explanation.leaf(part, weight, "event." + part, String.join(", ", shared)));
        }
        int needed = part.equals("places") ? 1 : Math.min(a.size(), b.size()) >= 2 ? 2 : 0;
        return shared.size() >= needed;
    }

    private static boolean disjoint(Collection<String> a, Collection<String> b) {
        return a.stream().noneMatch(b::contains);
    }

    /** A year or longer tells of something past ("the earthquake of 1998"), not of the news. */
    private static boolean told(@Nullable Time time) {
        return time == null || time.precision().compareTo(Time.Precision.YEAR) < 0;
    }

    static boolean overlap(Time a, Time b) {
        return !day(a.to()).isBefore(day(b.from())) && !day(b.to()).isBefore(day(a.from()));
    }

    private static boolean near(Time a, Time b) {
        return told(a) && told(b) && Math.abs(ChronoUnit.DAYS.between(day(a.from()), day(b.from()))) <= NEAR_DAYS;
    }

    private static LocalDate day(@Nullable Moment moment) {
        return moment == null ? LocalDate.MIN : moment.date();
    }
}

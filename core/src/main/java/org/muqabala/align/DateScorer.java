package org.muqabala.align;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.muqabala.align.Surroundings.Around;
import org.muqabala.event.Event;
import org.muqabala.event.Events;
import org.muqabala.reading.time.Time;
import org.muqabala.text.Explanation;

/** Scores whether two times date one thing, part by part; the weights of the parts stand under {@code date.} */
final class DateScorer {
    private final Kinship kinship;
    private final OpenedThings opened;
    private final Surroundings surroundings;
    private final Weights weights;

    DateScorer(Kinship kinship, OpenedThings opened, Surroundings surroundings, Weights weights) {
        this.opened = opened;
        this.kinship = kinship;
        this.surroundings = surroundings;
        this.weights = weights;
    }

    /** Why two times date one thing, with the score. */
    Explanation score(Answer a, Answer b, Around aroundA, Around aroundB, Likeness.Shared like, Context context) {
        List<Explanation> parts = new ArrayList<>();
        boolean equal = a.value().equalTo(b.value());
        Optional<String> turn = Turns.of(a);
        Optional<String> other = Turns.of(b);
        boolean one = turn.isPresent()
                && turn.equals(other)
                && !kinship.ofDated(a, b).equals("other"); // the last strike is not the last rise
        if (equal) {
            parts.add(leaf("same-day", "same-day." + grain(a), "slot.same-day"));
        } else if (!one) { // two texts that date the last inspection may lie years apart
            apart(a, b).ifPresent(l -> parts.add(leaf("times", "times-apart." + l, "slot.times-apart." + l)));
        }
        if (!(equal && areUnlike(a, b))) { // acts told in words that have nothing in common may still be of one day
            String level = kinship.ofDated(a, b);
            parts.add(leaf("role", "role." + level, "slot.role." + level, a.role(), b.role()));
        }
        if (!one) {
            parts.add(event(a, b, context.events()));
        }
        if (one) {
            parts.add(leaf("which", "which", "slot.which", turn.get()));
        }
        if (a.facet() == Facet.DATE
                && !a.value().overlaps(b.value())
                && context.days().areBothTold(a, b)) {
            parts.add(leaf("both-told", "both-told", "slot.both-told"));
        }
        if (!a.value().overlaps(b.value()) && context.plans().isNewsBesidePast(a, b)) {
            parts.add(leaf("news", "news", "slot.news"));
        }
        if (a.of() != null && b.of() != null) {
            boolean same = a.of().equals(b.of());
            String level = same ? "same" : "other";
            parts.add(leaf("edge", "edge." + level, "slot.edge." + level));
        }
        if (!a.value().overlaps(b.value()) && opened.areApart(a, b)) {
            parts.add(leaf("opened", "opened.other", "slot.opened.other"));
        }
        if (!equal && PastTimes.areOfAmounts(a.claim(), time(a), b.claim(), time(b))) {
            parts.add(leaf("amounts", "amounts", "slot.amounts"));
        }
        if (context.plans().bothPlanned(a, b)) {
            parts.add(leaf("plans", "plans.both", "slot.plans.both"));
        }
        if (context.soles().areSole(a, b)) {
            parts.add(leaf("sole", a.facet() == Facet.TIME ? "once.time" : "once.plan", "slot.sole.both"));
        }
        double around = surroundings.likeness(aroundA, aroundB);
        parts.add(scaled("around", "around", around, "slot.around", String.valueOf(Math.rint(around * 100) / 100)));
        parts.add(scaled("likeness", "like", like.score(), "slot.like", String.join(", ", like.shared())));
        return Explanation.sum("one-question", "slot.score", List.of(), parts);
    }

    /**
     * What a comparison knows beyond the two claims.
     *
     * @param events of all sources
     * @param plans tells what is still to come
     * @param soles tells what a text gives once only
     * @param days tells which days a text gives to acts
     * @param amounts tells which amounts a text gives
     * @param tallies tells of which tallies amounts are
     * @param described tells how many things a text describes
     */
    record Context(
            Events events,
            Plans plans,
            Soles soles,
            DaysTold days,
            AmountsTold amounts,
            Tallies.Told tallies,
            DescribedThings described) {}

    private static Time time(Answer answer) {
        return ((Value.Period) answer.value()).time();
    }

    private static Optional<String> apart(Answer a, Answer b) {
        return a.facet() == Facet.TIME ? TimesApart.ofClocks(time(a), time(b)) : TimesApart.level(time(a), time(b));
    }

    private static String grain(Answer answer) {
        if (answer.facet() == Facet.TIME) {
            return "minute";
        }
        Time.Precision precision = time(answer).precision();
        return precision.compareTo(Time.Precision.DAY) <= 0
                ? "day"
                : precision == Time.Precision.PART ? "part" : "longer";
    }

    private boolean areUnlike(Answer a, Answer b) {
        String level = kinship.ofDated(a, b);
        return level.equals("unknown") || level.equals("other");
    }

    /** A time of something that happens by itself needs that event; two dates make two events only for who knows both. */
    private Explanation event(Answer a, Answer b, Events events) {
        boolean own = kinship.isHappening(a) && kinship.isHappening(b);
        Optional<Event> x = events.dated(a.claim().id(), time(a).quote());
        Optional<Event> y = events.dated(b.claim().id(), time(b).quote());
        String level = "unknown";
        if (own && x.isPresent() && y.isPresent()) {
            boolean two = events.tells(a.claim(), y.get()) || events.tells(b.claim(), x.get());
            level = x.get().equals(y.get())
                    ? "own"
                    : x.get().isApartFrom(y.get()) ? two ? "other-own" : "unsure" : level;
        } else if (own && a.facet() == Facet.DATE && !a.value().equalTo(b.value())) {
            level = "unsure"; // one story tells of many days, but seldom of many hours
        }
        return leaf(
                "event",
                "event." + level,
                "slot.event." + level,
                x.map(Event::label).orElse(null),
                y.map(Event::label).orElse(null));
    }

    private Explanation leaf(String part, String weight, String code, @Nullable String... args) {
        String[] told = new String[args.length];
        for (int i = 0; i < args.length; i++) {
            told[i] = args[i] == null ? "" : args[i];
        }
        return Explanation.leaf(part, weights.get("date." + weight), code, told);
    }

    private Explanation scaled(String part, String weight, double measure, String code, String told) {
        return Explanation.leaf(part, Math.rint(weights.get("date." + weight) * measure * 1000) / 1000, code, told);
    }
}

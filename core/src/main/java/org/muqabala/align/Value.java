package org.muqabala.align;

import java.util.Collections;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import org.muqabala.reading.figure.CalendarLength;
import org.muqabala.reading.figure.Figure;
import org.muqabala.reading.figure.Interval;
import org.muqabala.reading.time.ClockSpan;
import org.muqabala.reading.time.Time;
import org.muqabala.text.Skeleton;

/** What a claim answers to a slot's question. */
public sealed interface Value {
    /** Is the other the same value, however it is written? */
    boolean equalTo(Value other);

    /** Can both hold, as far as the bare values tell? */
    default boolean overlaps(Value other) {
        return equalTo(other);
    }

    /** How much, how long, the how-manieth. */
    record Quantity(Figure figure) implements Value {
        @Override
        public boolean equalTo(Value other) {
            return other instanceof Quantity q && interval().equals(q.interval());
        }

        @Override
        public boolean overlaps(Value other) {
            return other instanceof Quantity q && interval().overlaps(q.interval());
        }

        private Interval interval() {
            return CalendarLength.of(figure).interval();
        }
    }

    /** When: a resolved time, or a clock time of a day that is not known. */
    record Period(Time time) implements Value {
        @Override
        public boolean equalTo(Value other) {
            return other instanceof Period p
                    && (Objects.equals(time.from(), p.time.from())
                                    && Objects.equals(time.to(), p.time.to())
                                    && Objects.equals(time.partial(), p.time.partial())
                            || isOneClock(p));
        }

        /** Are both times of day one, where one side leaves the day open? */
        private boolean isOneClock(Period other) {
            boolean open = time.from() == null || other.time.from() == null;
            Optional<ClockSpan> mine = time.clockSpan();
            Optional<ClockSpan> its = other.time.clockSpan();
            return open && mine.isPresent() && its.isPresent() && mine.get().isSameAs(its.get());
        }

        @Override
        public boolean overlaps(Value other) {
            if (!(other instanceof Period p) || time.from() == null || p.time.from() == null) {
                return equalTo(other);
            }
            return !time.to().date().isBefore(p.time.from().date())
                    && !p.time.to().date().isBefore(time.from().date());
        }
    }

    /** Who: canonical names, sorted. A name that no gazetteer has may be written in two scripts. */
    record Names(Set<String> names) implements Value {
        public Names {
            names = Set.copyOf(new TreeSet<>(names));
        }

        @Override
        public boolean equalTo(Value other) {
            return equals(other) || other instanceof Names n && areOne(names, n.names) && areOne(n.names, names);
        }

        /** Is each of some names one of others, as it is written in another script? */
        private static boolean areOne(Set<String> names, Set<String> others) {
            return names.stream()
                    .allMatch(x -> others.stream().anyMatch(y -> x.equals(y) || Skeleton.areOneName(x, y)));
        }
    }

    /**
     * Where.
     *
     * @param name what it is called: its canonical name, else its name as it stands, else its words
     * @param known its canonical name where a gazetteer has it
     * @param own its names that none has, as they stand
     * @param within what holds it, as far as it is known: its country
     * @param sites the sorts of place that it is, as "level/sort": two sorts of one level are two places
     */
    record Place(String name, Set<String> known, Set<String> own, Set<String> within, Set<String> sites)
            implements Value {
        public Place {
            known = Set.copyOf(new TreeSet<>(known));
            own = Set.copyOf(new TreeSet<>(own));
            within = Set.copyOf(new TreeSet<>(within));
            sites = Set.copyOf(new TreeSet<>(sites));
        }

        /** Whether another may be the same; symmetric. */
        PlaceStanding to(Place other) {
            return PlaceStanding.of(this, other);
        }

        /** The name of no gazetteer stands as its text has it, and may be another's in another script. */
        boolean isLatin() {
            return Character.UnicodeScript.of(name.codePointAt(0)) == Character.UnicodeScript.LATIN;
        }

        @Override
        public boolean equalTo(Value other) {
            return other instanceof Place p && to(p) == PlaceStanding.SAME;
        }

        @Override
        public boolean overlaps(Value other) {
            return other instanceof Place p && (to(p) == PlaceStanding.SAME || to(p) == PlaceStanding.WITHIN);
        }
    }

    /**
     * Who did it, or what brought it about.
     *
     * @param name canonical name, or id of a concept
     * @param named whether it is a name
     * @param within what holds it, as far as it is known: a barge is a ship
     */
    record Agent(String name, boolean named, Set<String> within) implements Value {
        public Agent {
            within = Set.copyOf(new TreeSet<>(within));
        }

        @Override
        public boolean equalTo(Value other) {
            return other instanceof Agent a && name.equals(a.name);
        }

        @Override
        public boolean overlaps(Value other) {
            return other instanceof Agent a && (equalTo(a) || within.contains(a.name) || a.within.contains(name));
        }
    }

    /**
     * Who did a deed, in the words of a text.
     *
     * @param name as the text has it, or the canonical name where there is nothing else
     * @param party what the words say of him
     */
    record Doer(String name, Party party) implements Value {
        @Override
        public boolean equalTo(Value other) {
            return other instanceof Doer d && party.to(d.party) == Party.Standing.SAME;
        }
    }

    /**
     * Which of several sorts, in the words of a text: what brought it about, by what means it was done.
     *
     * @param name the words
     * @param sorts ids of the sorts that they may mean, sorted
     */
    record Sort(String name, Set<String> sorts) implements Value {
        public Sort {
            sorts = Set.copyOf(new TreeSet<>(sorts));
        }

        @Override
        public boolean equalTo(Value other) {
            return other instanceof Sort s && !Collections.disjoint(sorts, s.sorts);
        }
    }

    /**
     * In what words it is named or described.
     *
     * @param said ids of the concepts that the words carry, sorted
     */
    record Said(Set<String> said) implements Value {
        public Said {
            said = Set.copyOf(new TreeSet<>(said));
        }

        @Override
        public boolean equalTo(Value other) {
            return equals(other);
        }
    }

    /**
     * What somebody says that a thing is.
     *
     * @param words folded
     */
    record Described(String words) implements Value {
        @Override
        public boolean equalTo(Value other) {
            return equals(other);
        }
    }

    /**
     * Whether an act is so. Two texts are set beside each other for what both deny, or for what one denies and the other tells.
     *
     * @param act id of the act's concept
     * @param denied true where it is said not to be so
     */
    record Stance(String act, boolean denied) implements Value {
        @Override
        public boolean equalTo(Value other) {
            return denied && other instanceof Stance stance && stance.denied();
        }
    }

    /**
     * What stands at one place of two brief texts that are alike but for it, in the words of each.
     *
     * @param kind what sort of difference it is, as the rule that judges it is called ("name", "opposite")
     */
    record Contrasted(String kind) implements Value {
        @Override
        public boolean equalTo(Value other) {
            return false;
        }
    }

    /** In what words it is told: the claim's own. */
    record Words() implements Value {
        @Override
        public boolean equalTo(Value other) {
            return false;
        }
    }
}

package org.muqabala.align;

import java.util.Set;
import java.util.TreeSet;
import org.muqabala.reading.figure.Figure;
import org.muqabala.reading.time.Time;

/** What a claim answers to a slot's question. */
public sealed interface Value {
    /** How much, how long, the how-manieth. */
    record Quantity(Figure figure) implements Value {}

    /** When: a resolved time, or a clock time of a day that is not known. */
    record Period(Time time) implements Value {}

    /** Who, or where: canonical names, sorted. */
    record Names(Set<String> names) implements Value {
        public Names {
            names = Set.copyOf(new TreeSet<>(names));
        }
    }

    /** In what words: the claim's own. */
    record Words() implements Value {}
}

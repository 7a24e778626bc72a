package org.muqabala.report.decision;

import java.util.Collection;
import java.util.List;
import java.util.TreeSet;

/**
 * A decision laid upon a comparison that was made after it.
 *
 * @param state whether it still holds
 * @param gone pieces of its evidence that the comparison does not have
 * @param values how the values differ from those that lay before the person
 * @param sources how the sources differ, by id
 * @param edited ids of sources that the decision is based on and whose text is another now
 * @param findings ids of the findings that hold evidence of each of its sides, in the order of the comparison
 */
public record Carried(
        Decision decision,
        State state,
        List<Piece> gone,
        Change values,
        Change sources,
        List<String> edited,
        List<String> findings) {
    public Carried {
        gone = List.copyOf(gone);
        edited = List.copyOf(edited);
        findings = List.copyOf(findings);
    }

    /** Whether a decision still holds. */
    public enum State {
        /** Its evidence is there, with the values that it was made on. */
        HOLDS,
        /** Its evidence is there and the values are others: it asks for a second look. */
        CHANGED,
        /** A piece of its evidence is gone, and no other takes its place. */
        ORPHANED
    }

    /** What came and what went, both sorted. */
    public record Change(List<String> added, List<String> removed) {
        public Change {
            added = List.copyOf(added);
            removed = List.copyOf(removed);
        }

        /** Nothing came and nothing went. */
        public static Change none() {
            return new Change(List.of(), List.of());
        }

        static Change between(Collection<String> before, Collection<String> after) {
            TreeSet<String> added = new TreeSet<>(after);
            added.removeAll(new TreeSet<>(before));
            TreeSet<String> removed = new TreeSet<>(before);
            removed.removeAll(new TreeSet<>(after));
            return new Change(List.copyOf(added), List.copyOf(removed));
        }

        public boolean isEmpty() {
            return added.isEmpty() && removed.isEmpty();
        }
    }
}

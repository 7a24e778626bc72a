package org.muqabala.lexicon;

import java.util.List;

/**
 * A meaning that words of several languages share: soldier, to kill, sanction, constructive.
 *
 * @param id its name in the lexicon files, kebab case
 * @param type what sort of meaning it is
 * @param broader ids of the concepts that hold it, nearest first
 * @param opposites ids of concepts that cannot hold of the same thing at once
 */
public record Concept(String id, Type type, List<String> broader, List<String> opposites) {
    /** The sorts of meaning that a slot treats apart. */
    public enum Type {
        /** Something that happens or is done. */
        EVENT,
        /** What can be counted, owned, talked of. */
        THING,
        /** A kind of place. */
        PLACE,
        /** An adjective or a manner. */
        QUALITY
    }

    public Concept {
        broader = List.copyOf(broader);
        opposites = List.copyOf(opposites);
    }
}

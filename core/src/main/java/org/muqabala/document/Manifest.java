package org.muqabala.document;

import java.util.List;
import org.muqabala.text.Problem;

/**
 * What a folder's sources.json tells of its files.
 *
 * @param state whether it can be used
 * @param entries the files that it lists, in its order; none where it cannot be used
 * @param problems what is wrong with it
 */
public record Manifest(State state, List<ManifestEntry> entries, List<Problem> problems) {
    /** Whether a manifest can be used. */
    public enum State {
        USABLE,
        /** The folder is read without it. */
        BROKEN
    }

    public Manifest {
        entries = List.copyOf(entries);
        problems = List.copyOf(problems);
    }
}

package org.muqabala;

/** Hears how far a comparison is. */
@FunctionalInterface
public interface StageListener {
    /** What a comparison is at, in the order in which it comes to it. */
    enum Stage {
        /** Documents are read: what they claim. */
        READING,
        /** Claims that may belong together are found. */
        PAIRING,
        /** Claims that answer one question are put together: once for a bundle, for a collection once a story. */
        ALIGNING,
        /** Their answers are held against each other. */
        JUDGING
    }

    /**
     * A piece of work begins.
     *
     * @param done how many pieces of this stage were begun before
     * @param of how many there are; never fewer than 1 where the stage is told
     */
    void at(Stage stage, int done, int of);
}

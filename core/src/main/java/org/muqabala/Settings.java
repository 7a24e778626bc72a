package org.muqabala;

/**
 * How a comparison is run. Nothing here changes what is found.
 *
 * @param threads how many documents are read at once, 1 or more
 */
public record Settings(int threads) {
    public Settings {
        if (threads < 1) {
            throw new IllegalArgumentException("a comparison needs 1 thread or more, not " + threads);
        }
    }

    /** One thread for each processor. */
    public static Settings standard() {
        return new Settings(Runtime.getRuntime().availableProcessors());
    }
}

package org.muqabala.document;

import java.nio.file.Path;
import java.util.Map;

/**
 * How files are read.
 *
 * @param texts reads the texts of each
 * @param names what is shown of a file that has no path of its own, by the path it is kept at: "stdin"
 * @param threads so many files are read at once, which changes nothing in the result
 * @param copies what becomes of copies and older versions of an article
 * @param listener hears how many were read
 */
public record ReadingSettings(
        TextReader texts, Map<Path, String> names, int threads, Copies copies, ReadingListener listener) {
    /** What becomes of copies and older versions of an article. */
    public enum Copies {
        /** Each is a source. */
        KEPT,
        /** Of each article one is a source: see {@link Editions}. */
        LEFT_OUT
    }

    public ReadingSettings {
        names = Map.copyOf(names);
        if (threads < 1) {
            throw new IllegalArgumentException("expected one thread or more, found " + threads);
        }
    }

    /** Reads on the caller's thread and tells nobody. */
    public static ReadingSettings of(TextReader texts) {
        return new ReadingSettings(texts, Map.of(), 1, Copies.LEFT_OUT, (done, of) -> {});
    }

    /** The same with another rule for copies. */
    public ReadingSettings with(Copies other) {
        return new ReadingSettings(texts, names, threads, other, listener);
    }
}

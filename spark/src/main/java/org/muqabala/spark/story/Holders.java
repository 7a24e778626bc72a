package org.muqabala.spark.story;

import java.io.Serializable;
import java.util.Arrays;
import java.util.stream.IntStream;
import org.muqabala.story.Held;

/** The sources that hold a key: how many, and which where they are no crowd. */
final class Holders implements Serializable {
    private int count;
    private int[] sources = new int[2];
    private int size;

    /** How many there are. */
    int count() {
        return count;
    }

    /** Those that are known, ascending: all where they are no crowd. */
    int[] sources() {
        return IntStream.range(0, size).map(i -> sources[i]).sorted().toArray();
    }

    Holders add(int source) {
        count++;
        keep(source);
        return this;
    }

    Holders merge(Holders other) {
        count += other.count;
        for (int i = 0; i < other.size; i++) {
            keep(other.sources[i]);
        }
        return this;
    }

    /** Of a crowd nobody asks who is in it. */
    private void keep(int source) {
        if (size <= Held.CROWD) {
            sources = size == sources.length ? Arrays.copyOf(sources, 2 * size) : sources;
            sources[size++] = source;
        }
    }
}

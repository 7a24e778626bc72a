package org.muqabala.spark.story;

import java.io.Serializable;

/** A key that makes sources meet, with those that hold it, ascending. */
final class Posting implements Serializable {
    final String key;
    final int[] sources;

    Posting(String key, int[] sources) {
        this.key = key;
        this.sources = sources;
    }
}

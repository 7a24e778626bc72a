package org.muqabala.spark.story;

import java.io.Serializable;
import org.muqabala.story.Weighed;

/** A source as it was weighed, with those that it met. */
final class Met implements Serializable {
    final int source;
    final Weighed weighed;
    final int[] others;

    Met(int source, Weighed weighed, int[] others) {
        this.source = source;
        this.weighed = weighed;
        this.others = others;
    }
}

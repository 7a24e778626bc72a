package org.muqabala.story;

/**
 * How surely two sources of a collection tell one story: the cosine of what they speak of, where the rare counts more, and
 * the rare names that they share, also where two scripts write them; the less of it the longer apart they were published, since
 * what tells of one event comes in a burst (Yang, Pierce and Carbonell, "A Study on Retrospective and On-Line Event Detection",
 * 1998).
 *
 * <p>It only decides which sources are compared. Whether two of their values answer one question hangs on those two alone.
 */
public final class Affinity {
    /** What each unit of the rarity of shared names adds, and up to how much of it. */
    private static final double NAME = 0.01;

    private static final double MOST_NAMES = 15;

    private Affinity() {}

    /** The affinity of two sources that were weighed in one collection, 0 or more; symmetric. */
    public static double of(Weighed a, Weighed b) {
        return a.nearness(b) * (a.cosine(b) + NAME * Math.min(MOST_NAMES, a.names(b)));
    }
}

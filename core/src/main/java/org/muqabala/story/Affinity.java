package org.muqabala.story;

/**
 * How surely two sources of a collection tell one story: the cosine of what they speak of, where the rare counts more, and
 * the rare names that they share, also where two scripts write them; half of it where they were published long apart.
 *
 * <p>It only decides which sources are compared. Whether two of their values answer one question hangs on those two alone.
 */
public final class Affinity {
    /** What each unit of the rarity of shared names adds, and up to how much of it. */
    private static final double NAME = 0.01;

    private static final double MOST_NAMES = 15;

    private static final double FAR = 0.5;

    private Affinity() {}

    /** The affinity of two sources that were weighed in one collection, 0 or more; symmetric. */
    public static double of(Weighed a, Weighed b) {
        double affinity = a.cosine(b) + NAME * Math.min(MOST_NAMES, a.names(b));
        return a.isFarFrom(b) ? affinity * FAR : affinity;
    }
}

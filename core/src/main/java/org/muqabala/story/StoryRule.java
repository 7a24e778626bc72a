package org.muqabala.story;

import java.util.Iterator;
import java.util.Map;

/**
 * Tells whether two texts tell one story, by what both name and speak of. What a third text says plays no part.
 *
 * @param oneLanguage from this likeness on two texts of one language may be of one story, more than 0
 * @param twoLanguages the same of two languages, more than 0
 * @param name what each shared name of a person, a body or a town adds, three at most
 */
public record StoryRule(double oneLanguage, double twoLanguages, double name) {
    /** A text of fewer claims says too little to tell. */
    private static final int LEAST_CLAIMS = 4;

    /** So many shared names count. */
    private static final int MOST_NAMES = 3;

    public StoryRule {
        if (!(oneLanguage > 0) || !(twoLanguages > 0)) {
            throw new IllegalArgumentException("a likeness that suffices is more than 0");
        }
    }

    /** Does a text say too little to tell what story it is of, as a headline does? */
    public boolean isBrief(TextProfile text) {
        return text.claims() < LEAST_CLAIMS;
    }

    /** How like two texts are: the cosine of the square roots of how often each thing is spoken of, and their shared names. */
    public double likeness(TextProfile a, TextProfile b) {
        return cosine(a, b) + name * Math.min(MOST_NAMES, sharedNames(a, b));
    }

    /** The likeness from which on two texts of these languages may be of one story. */
    public double needed(TextProfile a, TextProfile b) {
        return a.language() == b.language() ? oneLanguage : twoLanguages;
    }

    /** The likeness of two texts as a multiple of what is needed, so that pairs of one and of two languages can be ranked. */
    public double strength(TextProfile a, TextProfile b) {
        return likeness(a, b) / needed(a, b);
    }

    /** Names of one text that the other has, as names or among its words; names of both count once. */
    private static int sharedNames(TextProfile a, TextProfile b) {
        int shared = 0;
        for (String name : a.names()) {
            shared += b.names().contains(name) || mayName(b, a, name) ? 1 : 0;
        }
        for (String name : b.names()) {
            shared += mayName(a, b, name) && !a.names().contains(name) ? 1 : 0;
        }
        return shared;
    }

    /** Is a name of another text among the words of one; among those that open sentences only in one language? */
    private static boolean mayName(TextProfile text, TextProfile other, String name) {
        return text.words().contains(name)
                || text.language() == other.language() && text.openings().contains(name);
    }

    /** Both texts' things are sorted, so that one walk along both meets all that they share. */
    private static double cosine(TextProfile a, TextProfile b) {
        double shared = 0;
        Iterator<Map.Entry<String, Integer>> others = b.things().entrySet().iterator();
        Map.Entry<String, Integer> other = others.hasNext() ? others.next() : null;
        for (Map.Entry<String, Integer> thing : a.things().entrySet()) {
            while (other != null && other.getKey().compareTo(thing.getKey()) < 0) {
                other = others.hasNext() ? others.next() : null;
            }
            if (other != null && other.getKey().equals(thing.getKey())) {
                shared += Math.sqrt((double) thing.getValue() * other.getValue());
            }
        }
        return shared == 0 ? 0 : shared / Math.sqrt((double) a.total() * b.total());
    }
}

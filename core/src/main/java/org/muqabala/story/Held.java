package org.muqabala.story;

import java.util.Collection;
import java.util.HashMap;
import java.util.Map;

/**
 * By how many sources of a collection each key is held. What few speak of tells more of a story than what all speak of.
 *
 * @param sources how many there are
 * @param counts by key; keys that one source alone holds may be left out
 */
public record Held(int sources, Map<String, Integer> counts) {
    /**
     * A key that more sources hold makes none of them meet, since they would meet all with all; once they met by others, it
     * counts.
     */
    public static final int CROWD = 400;

    public Held {
        counts = Map.copyOf(counts);
    }

    /** Counted over all sources of a collection. */
    public static Held by(Collection<SourceProfile> sources) {
        Map<String, Integer> counts = new HashMap<>();
        sources.forEach(s -> s.keys().forEach(key -> counts.merge(key, 1, Integer::sum)));
        return new Held(sources.size(), counts);
    }

    /** Do so many sources hold a key that none of them meets another by it? */
    public boolean isCrowded(String key) {
        return counts.getOrDefault(key, 1) > CROWD;
    }

    /** Do two sources meet by a key? */
    public boolean makesMeet(String key) {
        int count = counts.getOrDefault(key, 1);
        return count > 1 && count <= CROWD;
    }

    /** How much a key tells: the logarithm of how few sources hold it. */
    public double rarity(String key) {
        return Math.log((sources + 1.0) / counts.getOrDefault(key, 1));
    }
}

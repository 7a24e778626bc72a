package org.muqabala.story;

import java.io.Serializable;
import java.time.LocalDate;
import java.util.Map;
import java.util.SortedSet;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;

/** A source's profile with what each key of it weighs in its collection, in arrays, since each is looked at very often. Plain data, which can be sent. */
public final class Weighed implements Serializable {
    private final @Nullable LocalDate published;

    /** What is spoken of, sorted, with the weights that make a vector of length 1. */
    private final String[] things;

    private final double[] weights;

    /** How names and words sound, sorted, with how rare each is, and whether it is known to be a name. */
    private final String[] sounds;

    private final double[] rarities;
    private final boolean[] areNames;

    /** @param held how rare at least the keys of this source are in the collection */
    public Weighed(SourceProfile profile, Held held) {
        published = profile.published();
        things = profile.things().keySet().toArray(String[]::new);
        weights = new double[things.length];
        double square = 0;
        int i = 0;
        for (Map.Entry<String, Integer> thing : profile.things().entrySet()) {
            weights[i] = Math.sqrt(thing.getValue()) * held.rarity(thing.getKey());
            square += weights[i] * weights[i];
            i++;
        }
        for (int n = 0; n < weights.length; n++) {
            weights[n] /= Math.sqrt(square);
        }
        SortedSet<String> all = new TreeSet<>(profile.names());
        all.addAll(profile.words());
        sounds = all.toArray(String[]::new);
        rarities = new double[sounds.length];
        areNames = new boolean[sounds.length];
        for (int n = 0; n < sounds.length; n++) {
            rarities[n] = held.rarity(SourceProfile.sound(sounds[n]));
            areNames[n] = profile.names().contains(sounds[n]);
        }
    }

    /** How near in time two sources were published: 1 within a fortnight, else less. */
    double nearness(Weighed other) {
        return Days.nearness(published, other.published);
    }

    /** The cosine of what two sources speak of. */
    double cosine(Weighed other) {
        double shared = 0;
        int i = 0;
        int j = 0;
        while (i < things.length && j < other.things.length) {
            int order = things[i].compareTo(other.things[j]);
            if (order == 0) {
                shared += weights[i] * other.weights[j];
            }
            i += order <= 0 ? 1 : 0;
            j += order >= 0 ? 1 : 0;
        }
        return shared;
    }

    /** The rarity of what sounds alike in both and is known as a name in one of them. */
    double names(Weighed other) {
        double rarity = 0;
        int i = 0;
        int j = 0;
        while (i < sounds.length && j < other.sounds.length) {
            int order = sounds[i].compareTo(other.sounds[j]);
            if (order == 0 && (areNames[i] || other.areNames[j])) {
                rarity += rarities[i];
            }
            i += order <= 0 ? 1 : 0;
            j += order >= 0 ? 1 : 0;
        }
        return rarity;
    }
}

package org.muqabala;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.muqabala.align.Asserted;
import org.muqabala.story.SourceProfile;
import org.muqabala.story.Stories;
import org.muqabala.story.StoryFinder;
import org.muqabala.story.Tie;
import org.muqabala.workspace.Memory;

/** Parts a collection into stories. What people assert of two claims holds for their sources. */
final class Parting {
    private final Settings settings;
    private final Asserted asserted;

    Parting(Settings settings, Asserted asserted) {
        this.settings = settings;
        this.asserted = asserted;
    }

    /** The stories of a collection, of each source of which this is known. */
    Stories of(List<Memory.Known> known) {
        List<SourceProfile> profiles = known.stream().map(Memory.Known::profile).toList();
        return new StoryFinder(profiles).find(told(known), settings.threads());
    }

    private List<Tie> told(List<Memory.Known> known) {
        if (asserted.same().isEmpty()) {
            return List.of();
        }
        Map<String, Integer> sourceOf = new HashMap<>();
        for (int i = 0; i < known.size(); i++) {
            for (String claim : known.get(i).claims()) {
                sourceOf.put(claim, i);
            }
        }
        return asserted.same().stream()
                .filter(p -> sourceOf.containsKey(p.a().claim()) && sourceOf.containsKey(p.b().claim()))
                .map(p -> Tie.told(
                        Objects.requireNonNull(sourceOf.get(p.a().claim())),
                        Objects.requireNonNull(sourceOf.get(p.b().claim()))))
                .toList();
    }
}

package org.muqabala.report.json;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.muqabala.align.Evidence;
import org.muqabala.align.Facet;
import org.muqabala.event.Event;
import org.muqabala.text.Span;
import org.muqabala.verdict.Finding;
import org.muqabala.verdict.Group;
import org.muqabala.verdict.Side;

/** Where claims stand among the events and slots of a comparison. */
public final class Places {
    private final Map<String, String> events = new HashMap<>();
    private final Map<String, List<Role>> roles = new HashMap<>();

    private record Role(Span span, String role) {}

    /** The places of claims that stand alone: none. */
    static Places none() {
        return new Places(List.of(), List.of());
    }

    /** The places of the claims of a comparison. */
    public Places(List<Event> events, List<Group> groups) {
        for (Event event : events) {
            event.claims().forEach(c -> this.events.putIfAbsent(c, event.id()));
        }
        groups.forEach(this::addRoles);
    }

    private void addRoles(Group group) {
        String role = group.slot().role();
        if (role == null || group.slot().facet() != Facet.FIGURE) {
            return;
        }
        for (Finding finding : group.findings()) {
            for (Side side : finding.sides()) {
                for (Evidence evidence : side.evidence()) {
                    roles.computeIfAbsent(evidence.claim(), c -> new ArrayList<>())
                            .add(new Role(evidence.quote().span(), role));
                }
            }
        }
    }

    /** Id of the first event that a claim is about; null where there is none. */
    public @Nullable String eventOf(String claim) {
        return events.get(claim);
    }

    /** The role in which the words of a claim answer the first slot that they answer; null where none is known. */
    @Nullable
    String roleOf(String claim, Span words) {
        for (Role role : roles.getOrDefault(claim, List.of())) {
            if (role.span().overlaps(words)) {
                return role.role();
            }
        }
        return null;
    }
}

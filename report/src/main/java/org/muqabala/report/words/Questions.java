package org.muqabala.report.words;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.muqabala.align.Slot;
import org.muqabala.claim.Claim;
import org.muqabala.comparison.Comparison;
import org.muqabala.lexicon.ConceptFamilies;
import org.muqabala.verdict.Group;

/** What the questions of a comparison are about, in the language of the page: "soldiers, massing". */
public final class Questions {
    /** A title names so many things at most. */
    private static final int MOST_SHARED = 3;

    private final Messages messages;
    private final Labels labels;
    private final ConceptFamilies light;
    private final Map<String, Claim> claims = new HashMap<>();

    public Questions(Messages messages, Labels labels, Comparison comparison) {
        this.messages = messages;
        this.labels = labels;
        this.light = ConceptFamilies.shipped(labels.concepts(), "light.lex");
        comparison.claims().forEach(c -> claims.put(c.id(), c));
    }

    /**
     * What a group's question is about, apart from its event: the thing, the act or role, the period. Where the slot names
     * none of them, what all its claims speak of; empty where there is no such thing.
     */
    public String subject(Group group) {
        Slot slot = group.slot();
        Set<String> parts = new LinkedHashSet<>();
        thing(group).ifPresent(parts::add);
        if (slot.role() != null && !isFamilyOf(slot)) {
            messages.find("role." + slot.role())
                    .or(() -> labels.happening(slot.role()))
                    .or(() -> labels.known(slot.role()))
                    .ifPresent(parts::add);
        }
        if (slot.period() != null) {
            parts.add(slot.period());
        }
        return String.join(messages.get("list.comma"), parts.isEmpty() ? shared(group) : parts);
    }

    /** A family of names for one thing needs no member named beside it. */
    private boolean isFamilyOf(Slot slot) {
        return slot.of() != null && messages.find("family." + slot.of()).isPresent();
    }

    /** The thing asked about; a word of a source that no lexicon knows is given as the source writes it. */
    private Optional<String> thing(Group group) {
        String of = group.slot().of();
        if (of == null) {
            return Optional.empty();
        }
        return messages.find("family." + of)
                .or(() -> of.equals(group.slot().role()) ? labels.happening(of) : Optional.empty())
                .or(() -> labels.known(of))
                .or(() -> counted(group));
    }

    private Optional<String> counted(Group group) {
        return claimsOf(group).stream()
                .flatMap(c -> c.figures().stream())
                .map(f -> f.counted())
                .filter(Objects::nonNull)
                .map(q -> q.text())
                .findFirst();
    }

    /** The meanings and names that all claims of a group have, in the order of the first one's text. */
    private Set<String> shared(Group group) {
        List<Claim> members = claimsOf(group);
        if (members.isEmpty()) {
            return Set.of();
        }
        Set<String> common = topics(members.get(0));
        members.forEach(c -> common.retainAll(new HashSet<>(topics(c))));
        Set<String> words = new LinkedHashSet<>();
        common.stream().limit(MOST_SHARED).map(labels::any).forEach(words::add);
        return words;
    }

    private Set<String> topics(Claim claim) {
        List<Topic> topics = new ArrayList<>();
        claim.concepts().stream()
                .filter(m -> light.family(m.concept().id()).isEmpty())
                .forEach(
                        m -> topics.add(new Topic(m.quote().start(), m.concept().id())));
        claim.names().forEach(n -> topics.add(new Topic(n.quote().start(), n.name())));
        Set<String> ordered = new LinkedHashSet<>();
        topics.stream().sorted().forEach(t -> ordered.add(t.id()));
        return ordered;
    }

    private List<Claim> claimsOf(Group group) {
        List<Claim> members = new ArrayList<>();
        for (String id : group.claims()) {
            @Nullable Claim claim = claims.get(id);
            if (claim != null) {
                members.add(claim);
            }
        }
        return members;
    }

    /** Something that a claim speaks of, and where its word begins. */
    private record Topic(int start, String id) implements Comparable<Topic> {
        @Override
        public int compareTo(Topic other) {
            return Integer.compare(start, other.start);
        }
    }
}

package org.muqabala.report.view;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.muqabala.align.Evidence;
import org.muqabala.align.Facet;
import org.muqabala.align.Slot;
import org.muqabala.event.Event;
import org.muqabala.lexicon.ConceptLexicon;
import org.muqabala.verdict.Finding;
import org.muqabala.verdict.Group;
import org.muqabala.verdict.Side;

/** What was found of one event, question by question: also of questions whose answers tell of several events. */
final class EventAnswers {
    /** The questions in the order in which a reader asks them. */
    private static final List<Facet> QUESTIONS = List.of(
            Facet.DATE,
            Facet.TIME,
            Facet.MEDIUM,
            Facet.DURATION,
            Facet.INITIATOR,
            Facet.ACTOR,
            Facet.ORDINAL,
            Facet.PARTICIPANTS,
            Facet.PLACE,
            Facet.TONE);

    private final Event event;
    private final ConceptLexicon concepts;
    private final Set<String> claims;
    private final Map<Facet, List<Told>> answers = new EnumMap<>(Facet.class);

    EventAnswers(Event event, List<Group> groups, ConceptLexicon concepts) {
        this.event = event;
        this.concepts = concepts;
        this.claims = new HashSet<>(event.claims());
        for (Group group : groups) {
            if (QUESTIONS.contains(group.slot().facet()) && isOfTheEvent(group)) {
                group.findings().forEach(f -> f.sides().forEach(s -> add(group.slot(), f, s)));
            }
        }
    }

    /**
     * An answer to a question of the event.
     *
     * @param finding where it was found
     * @param side the answer
     * @param evidence words of a claim about the event
     */
    record Told(Finding finding, Side side, Evidence evidence) {}

    /** A group of several events must at least ask of the same sort of happening. */
    private boolean isOfTheEvent(Group group) {
        String role = group.slot().role();
        return event.id().equals(group.event())
                || group.event() == null
                        && role != null
                        && concepts.relation(role, event.kind()) != ConceptLexicon.Relation.NONE;
    }

    private void add(Slot slot, Finding finding, Side side) {
        if (slot.facet() == Facet.DATE && !isOfItsDays(side.value())) {
            return;
        }
        for (Evidence evidence : side.evidence()) {
            if (claims.contains(evidence.claim())) {
                answers.computeIfAbsent(slot.facet(), f -> new ArrayList<>()).add(new Told(finding, side, evidence));
            }
        }
    }

    /** Days as ISO 8601 writes them compare as texts. */
    private boolean isOfItsDays(String value) {
        if (event.from() == null || event.to() == null) {
            return true;
        }
        String[] ends = value.split("/", -1);
        return ends[0].compareTo(event.to().date().toString()) <= 0
                && ends[ends.length - 1].compareTo(event.from().date().toString()) >= 0;
    }

    boolean isEmpty() {
        return answers.isEmpty();
    }

    /** The questions that have an answer, in the order of a reader's interest. */
    List<Facet> facets() {
        return QUESTIONS.stream().filter(answers::containsKey).toList();
    }

    List<Told> to(Facet facet) {
        return answers.getOrDefault(facet, List.of());
    }

    /** The finding of the gravest verdict over the answers to a question that has some. */
    Finding gravest(Facet facet) {
        return to(facet).stream()
                .map(Told::finding)
                .min(Comparator.comparing(Finding::verdict))
                .orElseThrow();
    }
}

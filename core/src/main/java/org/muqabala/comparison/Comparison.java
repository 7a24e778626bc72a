package org.muqabala.comparison;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.muqabala.claim.Claim;
import org.muqabala.document.Document;
import org.muqabala.event.Event;
import org.muqabala.origin.Origin;
import org.muqabala.text.Problem;
import org.muqabala.verdict.Group;

/**
 * What was found when sources were set side by side. Every list has an order that hangs on the content alone, so the same
 * sources give the same comparison in whatever order they came.
 *
 * @param documents the sources with their texts, by id
 * @param origins which of them carry one text, by id
 * @param events by date, the undated last
 * @param claims by source, then place
 * @param groups conflicts first, then by place of their first claim
 * @param problems what could not be read, by source and place
 * @param draft how the desk's own text stands against the sources; null where none was named
 */
public record Comparison(
        List<Document> documents,
        List<Origin> origins,
        List<Event> events,
        List<Claim> claims,
        List<Group> groups,
        List<Problem> problems,
        @Nullable Draft draft) {
    /** A comparison without a draft. */
    public Comparison(
            List<Document> documents,
            List<Origin> origins,
            List<Event> events,
            List<Claim> claims,
            List<Group> groups,
            List<Problem> problems) {
        this(documents, origins, events, claims, groups, problems, null);
    }

    public Comparison {
        documents = List.copyOf(documents);
        origins = List.copyOf(origins);
        events = List.copyOf(events);
        claims = List.copyOf(claims);
        groups = List.copyOf(groups);
        problems = List.copyOf(problems);
    }

    /**
     * The same comparison, with one of its sources as the desk's own text.
     *
     * @param source its id
     */
    public Comparison withDraft(String source) {
        return new Comparison(documents, origins, events, claims, groups, problems, Draft.of(source, claims, groups));
    }
}

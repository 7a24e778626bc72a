package org.muqabala.comparison;

import java.util.Comparator;
import java.util.List;
import java.util.function.Function;
import java.util.stream.Stream;
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
     * One comparison of several, none of which has a source of another.
     *
     * @param problems what is to be told beside what each of them tells
     */
    public static Comparison of(List<Comparison> parts, List<Problem> problems) {
        return new Comparison(
                all(parts, Comparison::documents)
                        .sorted(Comparator.comparing(d -> d.source().id()))
                        .toList(),
                all(parts, Comparison::origins)
                        .sorted(Comparator.comparing(Origin::id))
                        .toList(),
                all(parts, Comparison::events).sorted().toList(),
                all(parts, Comparison::claims)
                        .sorted(Comparator.comparing(Claim::source)) // which keeps those of a source in their order
                        .toList(),
                all(parts, Comparison::groups).sorted().toList(),
                Stream.concat(all(parts, Comparison::problems), problems.stream())
                        .toList());
    }

    /**
     * The same comparison, for what is kept beside thousands of others: equal parts of it are one object, and what follows from the
     * texts is made of them when it is asked for.
     */
    public Comparison lean() {
        OneOfEach one = new OneOfEach();
        return new Comparison(
                documents.stream().map(Document::lean).toList(),
                origins,
                events.stream().map(one::event).toList(),
                claims.stream().map(Claim::lean).toList(),
                groups.stream().map(one::group).toList(),
                problems,
                draft);
    }

    private static <T> Stream<T> all(List<Comparison> parts, Function<Comparison, List<T>> list) {
        return parts.stream().map(list).flatMap(List::stream);
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

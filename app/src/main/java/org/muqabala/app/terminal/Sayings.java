package org.muqabala.app.terminal;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.muqabala.align.Facet;
import org.muqabala.comparison.Comparison;
import org.muqabala.event.Event;
import org.muqabala.lexicon.ConceptLexicon;
import org.muqabala.report.json.WrittenComparison;
import org.muqabala.report.json.WrittenComparison.WrittenClaim;
import org.muqabala.report.words.Dates;
import org.muqabala.report.words.EventNames;
import org.muqabala.report.words.Labels;
import org.muqabala.report.words.Messages;
import org.muqabala.report.words.Questions;
import org.muqabala.report.words.Reasons;
import org.muqabala.report.words.SourceNames;
import org.muqabala.report.words.Values;
import org.muqabala.text.Language;
import org.muqabala.verdict.Group;

/** What parts of a comparison that was written are called on a terminal, in one language. */
public final class Sayings {
    private final Messages messages;
    private final Labels labels;
    private final Values values;
    private final EventNames eventNames;
    private final Questions questions;
    private final Reasons reasons;
    private final Map<String, Event> events = new HashMap<>();
    private final Map<String, String> sources = new HashMap<>();
    private final Map<String, WrittenClaim> claims = new HashMap<>();

    /** @param concepts those that the sources were read with */
    public Sayings(WrittenComparison comparison, Language language, ConceptLexicon concepts) {
        messages = Messages.in(language);
        labels = new Labels(language, concepts);
        Dates dates = new Dates(messages);
        values = new Values(messages, dates, labels);
        eventNames = new EventNames(messages, labels, dates);
        reasons = new Reasons(messages, values, eventNames, comparison.events());
        Comparison none = new Comparison(List.of(), List.of(), List.of(), List.of(), List.of(), List.of());
        questions = new Questions(messages, labels, none);
        comparison.events().forEach(e -> events.put(e.id(), e));
        comparison.sources().forEach(s -> sources.put(s.source().id(), SourceNames.of(s.source())));
        comparison.claims().forEach(c -> claims.put(c.id(), c));
    }

    Messages messages() {
        return messages;
    }

    Labels labels() {
        return labels;
    }

    Reasons reasons() {
        return reasons;
    }

    /** The sort of value, what it is of, the event. */
    String question(Group group) {
        List<String> parts = new ArrayList<>();
        String subject = questions.subject(group);
        if (!subject.isEmpty()) {
            parts.add(subject);
        }
        @Nullable Event event = group.event() == null ? null : events.get(group.event());
        if (event != null) {
            parts.add(event(event));
        }
        String facet = facet(group.slot().facet());
        return parts.isEmpty() ? facet : facet + " (" + String.join("; ", parts) + ")";
    }

    String facet(Facet facet) {
        return messages.get("facet." + lower(facet));
    }

    String event(Event event) {
        return eventNames.dated(event);
    }

    /** A value in words; a wording is its own. */
    String value(String value, Facet facet) {
        return values.words(value, facet).orElse("");
    }

    /** The name of the source of a claim. */
    String sourceOf(String claim) {
        WrittenClaim found = claims.get(claim);
        return found == null ? "" : sources.getOrDefault(found.source(), found.source());
    }

    String quoteOf(String claim) {
        WrittenClaim found = claims.get(claim);
        return found == null ? "" : found.quote().text();
    }

    static String lower(Enum<?> value) {
        return value.name().toLowerCase(Locale.ROOT);
    }
}

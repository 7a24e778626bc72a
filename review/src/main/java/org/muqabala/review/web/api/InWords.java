package org.muqabala.review.web.api;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Function;
import org.muqabala.align.Facet;
import org.muqabala.event.Event;
import org.muqabala.lexicon.ConceptLexicon;
import org.muqabala.report.export.material.Phrases;
import org.muqabala.report.words.Dates;
import org.muqabala.report.words.EventNames;
import org.muqabala.report.words.Labels;
import org.muqabala.report.words.Messages;
import org.muqabala.report.words.Reasons;
import org.muqabala.report.words.Values;
import org.muqabala.text.Explanation;
import org.muqabala.text.Language;
import org.muqabala.verdict.Finding;
import org.muqabala.verdict.Group;

/** A comparison in the words of the report, in one language. What was said once is kept, up to a bound. */
final class InWords {
    /** So many sentences are kept of each sort. */
    private static final int KEPT = 10_000;

    private final Messages messages;
    private final Phrases phrases;
    private final Reasons reasons;
    private final Map<String, Event> events;
    private final Map<Value, String> values = new ConcurrentHashMap<>();
    private final Map<String, String> sentences = new ConcurrentHashMap<>();

    private record Value(Facet facet, String value) {}

    /** @param events those of the comparison, by id */
    InWords(Language language, Map<String, Event> events) {
        ConceptLexicon concepts = ConceptLexicon.shipped();
        this.events = events;
        messages = Messages.in(language);
        phrases = new Phrases(language, concepts);
        Labels labels = new Labels(language, concepts);
        Dates dates = new Dates(messages);
        reasons = new Reasons(
                messages,
                new Values(messages, dates, labels),
                new EventNames(messages, labels, dates),
                List.copyOf(events.values()));
    }

    /** What is asked: "Figure (soldiers, massing)"; with the event where nothing narrower is known. */
    String question(Group group) {
        String facet = phrases.facet(group.slot().facet());
        String about = phrases.question(group);
        if (about.isEmpty()) {
            about = event(group);
        }
        return about.isEmpty() ? facet : messages.get("export.titled", facet, about);
    }

    /** The event that a group is about; the empty string where it is about none. */
    String event(Group group) {
        Event event = group.event() == null ? null : events.get(group.event());
        return event == null ? "" : phrases.event(event);
    }

    String verdict(Finding finding) {
        return phrases.verdict(finding.verdict());
    }

    /** How the sides conflict, or why nothing could be decided; the empty string where that goes without saying. */
    String kind(Finding finding) {
        return finding.facet() == Facet.POLARITY ? "" : phrases.kind(finding.kind());
    }

    String value(Facet facet, String value) {
        return kept(values, new Value(facet, value), asked -> phrases.value(asked.facet(), asked.value()));
    }

    /** Why the claims of a finding were joined, then why its verdict, a sentence for each part that was looked at. */
    List<String> reasons(Finding finding) {
        List<String> joined = new ArrayList<>();
        List<String> judged = new ArrayList<>();
        for (Explanation part : finding.explanation().children()) {
            add(part, part.part().equals("rule") ? judged : joined);
        }
        judged.add(0, sentence(finding.explanation()));
        joined.addAll(judged);
        return joined.stream().distinct().toList();
    }

    private void add(Explanation part, List<String> sentences) {
        sentences.add(sentence(part));
        part.children().forEach(child -> add(child, sentences));
    }

    private String sentence(Explanation explanation) {
        String key = explanation.part() + "\u0000" + explanation.code() + "\u0000"
                + String.join("\u0000", explanation.args());
        return kept(sentences, key, asked -> reasons.part(explanation) + ": " + reasons.sentence(explanation));
    }

    private static <K> String kept(Map<K, String> all, K key, Function<K, String> maker) {
        String known = all.get(key);
        if (known != null) {
            return known;
        }
        if (all.size() >= KEPT) {
            all.clear();
        }
        String made = maker.apply(key);
        all.put(key, made);
        return made;
    }
}

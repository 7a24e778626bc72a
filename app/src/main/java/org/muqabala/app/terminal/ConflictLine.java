package org.muqabala.app.terminal;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;
import org.muqabala.align.Facet;
import org.muqabala.claim.Claim;
import org.muqabala.comparison.Comparison;
import org.muqabala.event.Event;
import org.muqabala.lexicon.ConceptLexicon;
import org.muqabala.report.words.Dates;
import org.muqabala.report.words.EventNames;
import org.muqabala.report.words.Labels;
import org.muqabala.report.words.Messages;
import org.muqabala.report.words.Questions;
import org.muqabala.report.words.SourceNames;
import org.muqabala.report.words.Values;
import org.muqabala.text.Language;
import org.muqabala.verdict.Finding;
import org.muqabala.verdict.Group;
import org.muqabala.verdict.Side;

/** A finding in one line: the question, and each side with its words and its sources. */
final class ConflictLine {
    private static final int MOST_OF_A_QUOTE = 40;
    private static final int MOST_OF_A_NAME = 40;
    private static final int MOST_OF_A_TITLE = 70;

    private final Map<String, String> sourceOfClaim = new HashMap<>();
    private final Map<String, String> labels = new HashMap<>();
    private final Map<String, Event> events = new HashMap<>();
    private final Messages messages = Messages.in(Language.ENGLISH);
    private final Questions questions;
    private final EventNames names;
    private final Values values;

    ConflictLine(Comparison comparison, ConceptLexicon concepts) {
        for (Claim claim : comparison.claims()) {
            sourceOfClaim.put(claim.id(), claim.source());
        }
        comparison.documents().forEach(d -> labels.put(d.source().id(), SourceNames.of(d.source())));
        comparison.events().forEach(e -> events.put(e.id(), e));
        Labels words = new Labels(Language.ENGLISH, concepts);
        Dates dates = new Dates(messages);
        questions = new Questions(messages, words, comparison);
        names = new EventNames(messages, words, dates);
        values = new Values(messages, dates, words);
    }

    String of(Group group, Finding finding) {
        List<String> sides = finding.sides().stream().map(s -> side(finding, s)).toList();
        return question(group) + ": " + String.join(" | ", sides);
    }

    /** As the page titles it: the sort of value, what it is of, the event. */
    private String question(Group group) {
        List<String> parts = new ArrayList<>();
        String subject = questions.subject(group);
        if (!subject.isEmpty()) {
            parts.add(SafeText.isolated(subject, MOST_OF_A_TITLE));
        }
        @Nullable Event event = events.get(Objects.requireNonNullElse(group.event(), ""));
        if (event != null) {
            boolean date = group.slot().facet() == Facet.DATE;
            parts.add(SafeText.isolated(date ? names.undated(event) : names.dated(event), MOST_OF_A_TITLE));
        }
        String facet = messages.get("facet." + group.slot().facet().name().toLowerCase(Locale.ROOT));
        return parts.isEmpty() ? facet : facet + " (" + String.join("; ", parts) + ")";
    }

    private String side(Finding finding, Side side) {
        Optional<String> value = values.words(side.value(), finding.facet());
        String quote = "\"" + SafeText.isolated(side.evidence().get(0).quote().text(), MOST_OF_A_QUOTE) + "\"";
        TreeSet<String> sources = new TreeSet<>();
        side.evidence().forEach(e -> sources.add(sourceOfClaim.getOrDefault(e.claim(), "")));
        String names = String.join(
                ", ",
                sources.stream()
                        .map(s -> SafeText.isolated(labels.getOrDefault(s, s), MOST_OF_A_NAME))
                        .toList());
        return value.map(v -> plain(v) + " ").orElse("") + quote + " (" + names + ")";
    }

    /** Numbers of the page come in isolates of their own, which a terminal line does not need twice. */
    private static String plain(String value) {
        return SafeText.isolated(value.replaceAll("[\u2066-\u2069]", ""), MOST_OF_A_QUOTE);
    }
}

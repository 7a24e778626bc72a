package org.muqabala.report.export.material;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.muqabala.align.Facet;
import org.muqabala.claim.Modality;
import org.muqabala.claim.Polarity;
import org.muqabala.comparison.Comparison;
import org.muqabala.event.Event;
import org.muqabala.lexicon.ConceptLexicon;
import org.muqabala.report.decision.Carried;
import org.muqabala.report.decision.DecisionWords;
import org.muqabala.report.decision.What;
import org.muqabala.report.json.JsonOut;
import org.muqabala.report.words.Dates;
import org.muqabala.report.words.EventNames;
import org.muqabala.report.words.Labels;
import org.muqabala.report.words.Messages;
import org.muqabala.report.words.Questions;
import org.muqabala.report.words.Values;
import org.muqabala.text.Language;
import org.muqabala.verdict.Finding;
import org.muqabala.verdict.Group;
import org.muqabala.verdict.Side;
import org.muqabala.verdict.Verdict;

/** The words of the page in one of its languages. */
public final class Phrases implements Terms {
    private static final String ISOLATES = "[\u2066-\u2069]";

    private static final String LONE_FIGURE = "[0-9.,:]+";

    private final Messages messages;
    private final Values values;
    private final EventNames events;
    private final Questions questions;
    private final DecisionWords decisions;

    /**
     * @param language Arabic or English
     * @param concepts those that the sources were read with
     */
    public Phrases(Language language, ConceptLexicon concepts) {
        messages = Messages.in(language);
        Labels labels = new Labels(language, concepts);
        Dates dates = new Dates(messages);
        values = new Values(messages, dates, labels);
        decisions = new DecisionWords(messages, values);
        events = new EventNames(messages, labels, dates);
        questions = new Questions(
                messages, labels, new Comparison(List.of(), List.of(), List.of(), List.of(), List.of(), List.of()));
    }

    public Language language() {
        return messages.language();
    }

    @Override
    public String verdict(Verdict verdict) {
        return messages.get("verdict." + JsonOut.code(verdict));
    }

    /** What a verdict means, in a sentence. */
    public String note(Verdict verdict) {
        return messages.get("note." + JsonOut.code(verdict));
    }

    @Override
    public String kind(Finding.@Nullable Kind kind) {
        return kind == null ? "" : messages.get("kind." + JsonOut.code(kind));
    }

    @Override
    public String facet(Facet facet) {
        return messages.get("facet." + JsonOut.code(facet));
    }

    @Override
    public String polarity(Polarity polarity) {
        return messages.get("polarity." + JsonOut.code(polarity));
    }

    @Override
    public String modality(Modality modality) {
        return messages.get((modality == Modality.ASSERTED ? "export." : "modality.") + JsonOut.code(modality));
    }

    @Override
    public String question(Group group) {
        return plain(questions.subject(group));
    }

    @Override
    public String event(Event event) {
        return plain(events.dated(event));
    }

    /** A wording is its own value. */
    @Override
    public String value(Facet facet, String value) {
        return values.words(value, facet).map(this::plain).orElse(value);
    }

    @Override
    public String decision(What what) {
        return decisions.what(what);
    }

    /** A decision with its value: "Supported value: 354". */
    public String decided(What what, String value) {
        return messages.get("decided.with", decision(what), value);
    }

    @Override
    public String changes(Carried carried) {
        return plain(String.join(" | ", decisions.changes(carried, source -> source)));
    }

    /** The facet, and what the question is about where that is known: "Figure: soldiers, massing". */
    public String title(Group group, Finding finding) {
        String question = question(group);
        return question.isEmpty()
                ? facet(finding.facet())
                : messages.get("export.titled", facet(finding.facet()), question);
    }

    /** What a side's evidence is: "Conflict; Figure (soldiers, massing): 70,000". */
    public String described(Group group, Finding finding, Side side) {
        return messages.get(
                "export.described",
                verdict(finding.verdict()),
                title(group, finding),
                value(finding.facet(), side.value()));
    }

    @Override
    public String column(String key) {
        return messages.get("column." + key);
    }

    /**
     * Without the isolates that keep nothing apart: in a text from left to right no figure needs one, and amid one from
     * right to left a lone figure needs none, which is then found by its digits.
     */
    private String plain(String words) {
        String bare = words.replaceAll(ISOLATES, "");
        return language() != Language.ARABIC || bare.matches(LONE_FIGURE) ? bare : words;
    }
}

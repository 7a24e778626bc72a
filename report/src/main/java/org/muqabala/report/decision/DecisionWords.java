package org.muqabala.report.decision;

import java.util.ArrayList;
import java.util.List;
import java.util.function.UnaryOperator;
import org.muqabala.report.words.Messages;
import org.muqabala.report.words.Values;

/** What people decided, in the words of a language. */
public final class DecisionWords {
    private final Messages messages;
    private final Values values;

    public DecisionWords(Messages messages, Values values) {
        this.messages = messages;
        this.values = values;
    }

    /** A decision: "No conflict". */
    public String what(What what) {
        return messages.get("decided." + what.code());
    }

    /**
     * How the values and sources differ from those that a decision was made on, a phrase each; none where they do not.
     *
     * @param names what a source is called, by its id
     */
    public List<String> changes(Carried carried, UnaryOperator<String> names) {
        List<String> changes = new ArrayList<>();
        add(changes, "values.added", carried.values().added(), values::any);
        add(changes, "values.removed", carried.values().removed(), values::any);
        add(changes, "sources.added", carried.sources().added(), names);
        add(changes, "sources.removed", carried.sources().removed(), names);
        add(changes, "sources.edited", carried.edited(), names);
        return changes;
    }

    private void add(List<String> changes, String key, List<String> what, UnaryOperator<String> words) {
        if (!what.isEmpty()) {
            String all = String.join(
                    messages.get("list.comma"), what.stream().map(words).toList());
            changes.add(messages.get("change." + key, all));
        }
    }
}

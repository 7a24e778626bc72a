package org.muqabala.report.view;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.muqabala.event.Event;
import org.muqabala.text.Explanation;

/** Says explanations in the language of the page. */
final class ReasonViews {
    private final Wording wording;
    private final Map<String, Event> events = new HashMap<>();

    ReasonViews(Lookup lookup, Wording wording) {
        this.wording = wording;
        lookup.comparison().events().forEach(e -> events.putIfAbsent(e.label(), e));
    }

    ReasonView view(Explanation explanation) {
        return new ReasonView(
                wording.messages()
                        .find("part." + explanation.part())
                        .orElseGet(() -> Pieces.visible(plainWords(explanation.part()))),
                weight(explanation.contribution()),
                Pieces.of(Pieces.visible(sentence(explanation))),
                explanation.children().stream().map(this::view).toList());
    }

    /** The catalogue's sentence; for a code that it lacks, the code in plain words and its arguments. */
    String sentence(Explanation explanation) {
        Object[] args = explanation.args().stream().map(this::argument).toArray();
        return wording.messages().find("why." + explanation.code(), args).orElseGet(() -> {
            String code = plainWords(explanation.code());
            return args.length == 0
                    ? code
                    : code + ": "
                            + String.join(
                                    wording.messages().get("list.comma"),
                                    List.of(args).stream().map(Object::toString).toList());
        });
    }

    /** An argument in words: the name of an event, else an amount, a time, a label. */
    private String argument(String value) {
        Event event = events.get(value);
        return event == null ? wording.values().any(value) : wording.event(event);
    }

    private static String plainWords(String code) {
        return code.replace('.', ' ').replace('-', ' ').replace('_', ' ');
    }

    private static String weight(double contribution) {
        BigDecimal rounded = BigDecimal.valueOf(contribution).setScale(2, RoundingMode.HALF_EVEN);
        return (rounded.signum() < 0 ? "−" : "+") + rounded.abs().toPlainString();
    }
}

package org.muqabala.report.words;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.muqabala.event.Event;
import org.muqabala.text.Explanation;

/** Says the parts of an explanation in the language of the page. */
public final class Reasons {
    private final Messages messages;
    private final Values values;
    private final EventNames names;
    private final Map<String, Event> events = new HashMap<>();

    /** @param events those that explanations may name, by their labels */
    public Reasons(Messages messages, Values values, EventNames names, List<Event> events) {
        this.messages = messages;
        this.values = values;
        this.names = names;
        events.forEach(e -> this.events.putIfAbsent(e.label(), e));
    }

    /** What was looked at. A stage may have its own name for a part: what "kind" is of amounts, it is not of events. */
    public String part(Explanation explanation) {
        String stage = explanation.code().split("\\.", 2)[0];
        return messages.find("part." + stage + "." + explanation.part())
                .or(() -> messages.find("part." + explanation.part()))
                .orElseGet(() -> plainWords(explanation.part()));
    }

    /** The catalogue's sentence; for a code that it lacks, the code in plain words and its arguments. */
    public String sentence(Explanation explanation) {
        boolean counts = messages.pattern("why." + explanation.code()).contains("plural");
        boolean scope = explanation.code().startsWith("slot.scope.")
                || explanation.code().equals("rule.scope");
        Object[] args = explanation.args().stream()
                .map(a -> counts
                        ? new BigDecimal(a)
                        : scope ? messages.find("scope." + a).orElseGet(() -> argument(a)) : argument(a))
                .toArray();
        return messages.find("why." + explanation.code(), args).orElseGet(() -> {
            String code = plainWords(explanation.code());
            return args.length == 0
                    ? code
                    : code + ": "
                            + String.join(
                                    messages.get("list.comma"),
                                    List.of(args).stream().map(Object::toString).toList());
        });
    }

    /** An argument in words: the name of an event, else an amount, a time, a label. */
    private String argument(String value) {
        Event event = events.get(value);
        return event == null ? values.any(value) : names.dated(event);
    }

    private static String plainWords(String code) {
        return code.replace('.', ' ').replace('-', ' ').replace('_', ' ');
    }

    /** What a part adds, with its sign: to three digits, so that the parts shown add up, two where the third is none. */
    public static String weight(double contribution) {
        BigDecimal exact = BigDecimal.valueOf(contribution).setScale(3, RoundingMode.HALF_EVEN);
        BigDecimal shorter = exact.setScale(2, RoundingMode.HALF_EVEN);
        BigDecimal rounded = shorter.compareTo(exact) == 0 ? shorter : exact;
        return (rounded.signum() < 0 ? "−" : "+") + rounded.abs().toPlainString();
    }
}

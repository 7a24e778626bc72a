package org.muqabala.report.words;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.muqabala.event.Event;

/** Events in the language of the page: what happens, who takes part, where and when. */
public final class EventNames {
    private static final int MOST_PARTICIPANTS = 3;

    private final Messages messages;
    private final Labels labels;
    private final Dates dates;

    public EventNames(Messages messages, Labels labels, Dates dates) {
        this.messages = messages;
        this.labels = labels;
        this.dates = dates;
    }

    /** The event with its days: "talks: Russia and United States, Geneva, 10 January 2022". */
    public String dated(Event event) {
        String named = undated(event);
        if (event.from() == null || event.to() == null) {
            return named;
        }
        String days = dates.span(event.from().date(), event.to().date());
        return messages.get("event.dated", named, days);
    }

    /** The event without its days, for a question that asks for them. */
    public String undated(Event event) {
        String what = what(event);
        String who = who(event, MOST_PARTICIPANTS);
        String named = who.isEmpty() ? what : messages.get("event.named", what, who);
        return where(event)
                .map(place -> messages.get("event.placed", named, place))
                .orElse(named);
    }

    /** What happens, in a word; the words of the sources where the lexicon has none. */
    private String what(Event event) {
        return labels.happening(event.kind()).orElse(event.label());
    }

    /** So many of those who take part at most, the last joined with "and"; empty where none is known. */
    private String who(Event event, int most) {
        List<String> names =
                event.participants().stream().limit(most).map(labels::name).toList();
        if (names.size() < 2) {
            return String.join("", names);
        }
        String last = names.get(names.size() - 1);
        return String.join(messages.get("list.comma"), names.subList(0, names.size() - 1))
                + messages.get("list.and")
                + last;
    }

    /** The place that the event's label holds behind its word, in the notation of the sources: "call, Geneva, 2022-01-10". */
    private Optional<String> where(Event event) {
        List<String> parts = new ArrayList<>(List.of(event.label().split(", ")));
        parts.remove(0);
        return parts.stream()
                .filter(p -> labels.isName(p) && !event.participants().contains(p))
                .findFirst()
                .map(labels::name);
    }
}

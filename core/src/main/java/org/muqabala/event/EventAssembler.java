package org.muqabala.event;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.muqabala.reading.time.Moment;
import org.muqabala.reading.time.Time;
import org.muqabala.text.Explanation;
import org.muqabala.text.Ids;

/** Makes an {@link Event} of its mentions: what most of them say, the fullest date, who takes part. */
final class EventAssembler {
    /** One mention in so many must name an actor for it to count as taking part. */
    private static final int SHARE = 3;

    private EventAssembler() {}

    /** The event of these mentions; {@code why} tells why they were linked. */
    static Event assemble(List<EventMention> mentions, Explanation why) {
        List<EventMention> ordered =
                mentions.stream().sorted(EventLinker.BY_PLACE).toList();
        String kind = mostFrequent(ordered, EventMention::kind);
        Optional<Time> time = time(ordered);
        List<String> claims =
                ordered.stream().map(m -> m.claim().id()).distinct().toList();
        Moment from = time.map(Time::from).orElse(null);
        return new Event(
                Ids.of("event", ordered.stream().map(EventAssembler::member).toList()),
                label(ordered, kind, from),
                kind,
                from,
                time.map(Time::to).orElse(null),
                participants(ordered),
                claims,
                why);
    }

    /** One claim may name two events, so its id alone would not tell them apart. */
    private static String member(EventMention mention) {
        String time = mention.time() == null ? "" : " " + mention.time().quote().text();
        return mention.claim().id() + " " + mention.head().text() + time;
    }

    private static String label(List<EventMention> mentions, String kind, @Nullable Moment from) {
        String word = mentions.stream()
                .filter(m -> m.kind().equals(kind))
                .map(m -> m.head().text())
                .findFirst()
                .orElse(kind);
        String place = mentions.stream()
                .flatMap(m -> m.places().stream())
                .findFirst()
                .map(p -> ", " + p)
                .orElse("");
        return word + place + (from == null ? "" : ", " + from.date());
    }

    /** The most precise time, of those the one that most mentions give, of those the earliest. */
    private static Optional<Time> time(List<EventMention> mentions) {
        Map<String, Long> count = mentions.stream()
                .map(EventMention::time)
                .filter(Objects::nonNull)
                .collect(Collectors.groupingBy(EventAssembler::interval, TreeMap::new, Collectors.counting()));
        return mentions.stream()
                .map(EventMention::time)
                .filter(Objects::nonNull)
                .min(Comparator.comparing(Time::precision)
                        .thenComparing(t -> -count.getOrDefault(interval(t), 0L))
                        .thenComparing(EventAssembler::interval));
    }

    private static String interval(Time time) {
        return time.from() + "/" + time.to();
    }

    private static List<String> participants(List<EventMention> mentions) {
        return count(mentions.stream().map(EventMention::actors).toList()).entrySet().stream()
                .filter(e -> e.getValue() * SHARE >= mentions.size())
                .map(Map.Entry::getKey)
                .toList();
    }

    private static Map<String, Integer> count(List<? extends Collection<String>> sets) {
        Map<String, Integer> counts = new TreeMap<>();
        sets.forEach(set -> set.forEach(actor -> counts.merge(actor, 1, Integer::sum)));
        return counts;
    }

    private static String mostFrequent(List<EventMention> mentions, Function<EventMention, String> value) {
        Map<String, Integer> counts = new TreeMap<>();
        mentions.forEach(m -> counts.merge(value.apply(m), 1, Integer::sum));
        List<Map.Entry<String, Integer>> entries = new ArrayList<>(counts.entrySet());
        entries.sort(
                Map.Entry.<String, Integer>comparingByValue().reversed().thenComparing(Map.Entry.comparingByKey()));
        return entries.get(0).getKey();
    }
}

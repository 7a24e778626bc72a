package org.muqabala.app;

import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import java.time.Clock;
import java.time.Duration;
import java.time.LocalTime;
import java.time.format.DateTimeFormatter;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import org.muqabala.app.terminal.WatchLines;
import org.muqabala.report.change.Placed;
import org.muqabala.report.decision.Decision;
import org.muqabala.report.json.WrittenComparison;
import org.muqabala.review.web.api.ConflictMessages;
import org.muqabala.review.web.hook.Webhook;
import org.muqabala.text.Problem;

/**
 * Tells of a folder that is watched: results on standard output, as lines for people or as lines of JSON, and new conflicts
 * to the webhook; everything else on standard error.
 */
final class WatchTeller implements AutoCloseable {
    /** What the messages to programs call the comparison. */
    private static final String ID = "watched";

    private static final DateTimeFormatter TIME = DateTimeFormatter.ofPattern("HH:mm", Locale.ROOT);

    /** So many problems are told at once; the report has them all. */
    private static final int MOST_PROBLEMS = 10;

    /** That the folder is empty is no fault where files are yet to come. */
    private static final String EMPTY = "folder-empty";

    private final String folder;
    private final WatchLines lines;
    private final boolean json;
    private final Optional<Webhook> webhook;
    private final Clock clock;
    private final Streams streams;
    private Set<Problem> problems = Set.of();
    private boolean hasCounted;

    /**
     * A teller.
     *
     * @param folder what the folder is called
     * @param json are results lines of JSON?
     * @param clock whose time of day stands before what happens later
     */
    WatchTeller(
            String folder, WatchLines lines, boolean json, Optional<Webhook> webhook, Clock clock, Streams streams) {
        this.folder = folder;
        this.lines = lines;
        this.json = json;
        this.webhook = webhook;
        this.clock = clock;
        this.streams = streams;
    }

    /**
     * Tells of a comparison.
     *
     * @param conflicts how many there are that nobody decided to be none
     * @param fresh those that were not told yet
     * @param decisions what people decided
     */
    void compared(WrittenComparison comparison, int conflicts, List<Placed> fresh, List<Decision> decisions) {
        int sources = comparison.sources().size();
        if (json) {
            print(JsonNodeFactory.instance
                    .objectNode()
                    .put("event", "comparison")
                    .put("sources", sources)
                    .put("conflicts", conflicts)
                    .put("new", fresh.size())
                    .toString());
        } else {
            print(lines.counts(hasCounted ? LocalTime.now(clock).format(TIME) : folder, sources, conflicts));
            lines.conflicts(comparison, fresh).forEach(this::print);
        }
        hasCounted = true;
        if (!fresh.isEmpty() && (json || webhook.isPresent())) {
            ConflictMessages messages = ConflictMessages.of(ID, comparison, decisions);
            for (Placed conflict : fresh) {
                var message = messages.message(conflict.group(), conflict.finding());
                webhook.ifPresent(hook -> hook.send(message));
                if (json) {
                    print(message.toString());
                }
            }
        }
        streams.finish();
    }

    private void print(String line) {
        streams.out().print(line + "\n");
    }

    /** Says a sentence of the catalogue, beside the results. */
    void say(String key, Object... args) {
        beside(lines.say(key, args));
    }

    /** @param line harmless already */
    private void beside(String line) {
        streams.err().print(line + "\n");
        streams.err().flush();
    }

    /** Says that there are too few sources. */
    void tooFew(int sources) {
        say("watch.few", folder, sources);
    }

    /** Says a message that has no other language. */
    void tell(String message) {
        streams.tell("muqabala: " + message);
    }

    /** Tells of those problems that were not there the last time. */
    void problems(List<Problem> all) {
        List<Problem> fresh = all.stream()
                .filter(p -> !problems.contains(p) && !p.code().equals(EMPTY))
                .distinct()
                .toList();
        fresh.stream()
                .sorted((a, b) -> b.severity().compareTo(a.severity()))
                .limit(MOST_PROBLEMS)
                .forEach(p -> beside(lines.problem(p)));
        if (fresh.size() > MOST_PROBLEMS) {
            say("watch.more", fresh.size() - MOST_PROBLEMS);
        }
        problems = new HashSet<>(all);
    }

    /** Sends what waits to be sent, so long at most. */
    void finish(Duration most) {
        webhook.ifPresent(hook -> hook.finish(most));
    }

    @Override
    public void close() {
        webhook.ifPresent(Webhook::close);
    }
}

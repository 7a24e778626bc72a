package org.muqabala.bench.review;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.function.LongUnaryOperator;
import org.jspecify.annotations.Nullable;
import org.muqabala.bench.review.Wire.Reply;

/**
 * One reviewer, who asks one thing after the other: nine reads, then a decision on the group that was looked at, with the tag
 * of that look. Each decides on groups of his own, so that none is answered that he came too late.
 */
final class Reviewer {
    private static final ObjectMapper JSON = new ObjectMapper();
    private static final String ROOT = "/api/v1/";
    private static final List<String> FILTERS = List.of(
            "verdict=conflicts",
            "verdict=refines&decided=false",
            "verdict=rewords",
            "facet=figure",
            "decided=true",
            "decided=false",
            "facet=duration&decided=true",
            "verdict=agrees&facet=figure");

    private final int number;
    private final int reviewers;
    private final int groups;
    private final Random random;
    private final Wire wire;
    private final Tally tally = new Tally();
    private final List<Integer> order = new ArrayList<>();

    private int decisions;
    private String cursor = "";
    private String filter = FILTERS.get(0);
    private String tag = "\"0\"";
    private String claim = "";
    private @Nullable JsonNode subject;
    private String run = "";

    /**
     * @param number 0 for the first of them
     * @param run a name of this run, so that its decisions have ids of their own
     */
    Reviewer(int number, int reviewers, int groups, String run, Wire wire) {
        this.number = number;
        this.reviewers = reviewers;
        this.groups = groups;
        this.run = run;
        this.wire = wire;
        this.random = new Random(number);
        for (int i = 0; i < 8; i++) {
            order.add(i);
        }
    }

    /**
     * Asks so many times.
     *
     * @param due when the request of a number is to be sent, in nanoseconds of {@link System#nanoTime}; what is not sent in
     *     time, since the answer before was late, counts as waiting from then on
     * @return how long each took
     */
    Tally ask(long times, LongUnaryOperator due) throws IOException, InterruptedException {
        for (long time = 0; time < times; time++) {
            long start = due.applyAsLong(time);
            long early = start - System.nanoTime();
            if (early > 0) {
                Thread.sleep(early / 1_000_000, (int) (early % 1_000_000));
            }
            int kind = (int) (time % 10);
            if (kind == 0) {
                Collections.shuffle(order, random);
            }
            Reply reply = kind == 9 ? decide() : kind == 8 ? look() : read(order.get(kind));
            long end = System.nanoTime();
            tally.add(kind == 9, end - start, reply.status());
            take(kind, reply);
        }
        return tally;
    }

    private Reply read(int what) throws IOException {
        return switch (what) {
            case 0, 1 -> wire.get(ROOT + "groups/" + ManyGroups.id(random.nextInt(groups)));
            case 2, 3 -> {
                if (cursor.isEmpty()) {
                    filter = FILTERS.get(random.nextInt(FILTERS.size()));
                }
                yield page("groups?limit=30&" + filter + cursor);
            }
            case 4 -> page("groups?limit=30&" + FILTERS.get(random.nextInt(FILTERS.size())));
            case 5 ->
                claim.isEmpty()
                        ? wire.get(ROOT + "claims?limit=50&source=source-" + random.nextInt(20))
                        : wire.get(ROOT + "claims/" + claim);
            case 6 -> wire.get(ROOT + "comparison");
            default ->
                wire.get(ROOT + "decisions?since="
                        + Math.max(0, Long.parseLong(tag.substring(1, tag.length() - 1)) - 20));
        };
    }

    private Reply page(String path) throws IOException {
        Reply reply = wire.get(ROOT + path);
        String text = reply.text();
        int next = text.lastIndexOf("\"next\":\"");
        cursor = next < 0 ? "" : "&cursor=" + text.substring(next + 8, text.indexOf('"', next + 8));
        return reply;
    }

    /** At a group of his own, as whoever is about to decide. */
    private Reply look() throws IOException {
        int own = random.nextInt(groups / reviewers) * reviewers + number;
        return wire.get(ROOT + "groups/" + ManyGroups.id(own));
    }

    private Reply decide() throws IOException {
        JsonNode decision = JSON.createObjectNode()
                .put("id", run + "-" + number + "-" + decisions++)
                .put("what", random.nextBoolean() ? "same" : "different")
                .put("who", "Reviewer " + number)
                .put("note", "read in both articles")
                .set("evidence", subject);
        return wire.post(ROOT + "decisions", decision.toString(), tag);
    }

    private void take(int kind, Reply reply) throws IOException {
        if (reply.tag() != null) {
            tag = reply.tag();
        }
        if (kind == 8) {
            JsonNode group = JSON.readTree(reply.body());
            subject = group.path("findings").path(0).path("subject");
            claim = group.path("claims").path(0).asText();
        }
    }
}

package org.muqabala.review.web;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import org.muqabala.report.decision.Basis;
import org.muqabala.report.decision.Decision;
import org.muqabala.report.decision.What;
import org.muqabala.report.json.WrittenComparison;
import org.muqabala.review.log.DecisionStore;

/** A server on the story, whose log others write to as well. */
final class Newsroom implements AutoCloseable {
    final WrittenComparison comparison;
    final DecisionStore store;
    final ReviewServer server;
    final List<Reviewer> visitors = new ArrayList<>();

    Newsroom(Path folder, DecisionStore store) {
        this.comparison = Story.in(folder);
        this.store = store;
        this.server = ReviewServer.start(comparison, store, ReviewServer.ANY_PORT, new Ticking());
    }

    /** With a log that ends with it. */
    static Newsroom opened() {
        try {
            Path folder = Files.createTempDirectory("story");
            folder.toFile().deleteOnExit();
            return new Newsroom(folder, new MemoryStore());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** A colleague decides, by another program. */
    void decides(String who, What what, String group) {
        store.append(
                new Decision(
                        who + "-" + store.last(),
                        what,
                        Story.subject(comparison, group),
                        null,
                        who,
                        Instant.parse("2026-01-05T09:00:00Z"),
                        what == What.NOTE ? "a note" : null,
                        Basis.none(),
                        null),
                DecisionStore.ANY);
    }

    List<Decision> stored() {
        return store.since(0, 100).stream().map(s -> s.decision()).toList();
    }

    @Override
    public void close() {
        visitors.forEach(Reviewer::leaves);
        server.close();
    }
}

package org.muqabala.review.log;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.util.List;
import org.muqabala.report.decision.Decision;
import org.muqabala.report.decision.DecisionJson;
import org.muqabala.report.decision.DecisionReader;
import org.muqabala.report.decision.Findings;

/** A log as JSON lines in UTF-8, one decision a line: the backup, and how two desks exchange what they decided. */
public final class DecisionLines {
    private DecisionLines() {}

    /**
     * What came of reading lines into a log.
     *
     * @param taken how many decisions were new to the log
     * @param known how many it had already
     * @param refusals what is wrong with each other line, with its number and field
     */
    public record Import(int taken, int known, List<String> refusals) {
        public Import {
            refusals = List.copyOf(refusals);
        }
    }

    /**
     * Writes the whole log, the oldest decision first.
     *
     * @throws IOException where it cannot be written
     */
    public static void write(DecisionStore store, OutputStream out) throws IOException {
        long last = 0;
        for (List<Stored> part = store.since(last, DecisionStore.PART);
                !part.isEmpty();
                part = store.since(last, DecisionStore.PART)) {
            for (Stored stored : part) {
                out.write((DecisionJson.line(stored.decision()) + "\n").getBytes(UTF_8));
                last = stored.number();
            }
        }
    }

    /**
     * Adds the decisions of some lines to a log. Reading the same lines again adds nothing. A line that cannot be used is
     * told, and the rest is taken.
     *
     * @param name of the file, for messages
     * @throws IOException where it cannot be read
     */
    public static Import read(String name, InputStream in, DecisionStore store) throws IOException {
        return read(name, in, Findings.none(), store);
    }

    /**
     * The same, where lines may name findings of a comparison.
     *
     * @param findings those that they may name
     */
    public static Import read(String name, InputStream in, Findings findings, DecisionStore store) throws IOException {
        int[] counts = new int[2];
        List<String> refusals = DecisionReader.read(
                name, in, findings, (line, decision, ownId) -> counts[append(decision, ownId, store) ? 0 : 1]++);
        return new Import(counts[0], counts[1], refusals);
    }

    /** Was it new? A line without an id of its own that the log has is known, whatever findings it was set on then. */
    private static boolean append(Decision decision, boolean ownId, DecisionStore store) {
        long before = store.last();
        try {
            return store.append(decision, DecisionStore.ANY).number() > before;
        } catch (DecisionConflict e) {
            if (!ownId) {
                return false;
            }
            throw new IllegalArgumentException(e.getMessage(), e);
        }
    }
}

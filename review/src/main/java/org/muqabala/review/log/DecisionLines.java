package org.muqabala.review.log;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.BufferedInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.util.ArrayList;
import java.util.List;
import org.muqabala.report.decision.DecisionJson;

/** A log as JSON lines in UTF-8, one decision a line: the backup, and how two desks exchange what they decided. */
public final class DecisionLines {
    /** The longest line that is read, in bytes. */
    static final int LONGEST_LINE = 1 << 20;

    private static final int PART = 1000;
    private static final String BYTE_ORDER_MARK = "\uFEFF";

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
        for (List<Stored> part = store.since(last, PART); !part.isEmpty(); part = store.since(last, PART)) {
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
        int taken = 0;
        int known = 0;
        List<String> refusals = new ArrayList<>();
        InputStream bytes = new BufferedInputStream(in);
        ByteArrayOutputStream line = new ByteArrayOutputStream();
        for (int number = 1; line(bytes, line); number++) {
            try {
                String text = text(line.toByteArray());
                if (number == 1 && text.startsWith(BYTE_ORDER_MARK)) {
                    text = text.substring(1);
                }
                if (text.isBlank()) {
                    continue;
                }
                long before = store.last();
                if (store.append(DecisionJson.decision(text), DecisionStore.ANY).number() > before) {
                    taken++;
                } else {
                    known++;
                }
            } catch (IllegalArgumentException | DecisionConflict e) {
                refusals.add(name + ":" + number + ": " + e.getMessage());
            }
        }
        return new Import(taken, known, refusals);
    }

    /** Reads up to the next line end; false where the input ended before. What is too long to be used is not kept. */
    private static boolean line(InputStream in, ByteArrayOutputStream line) throws IOException {
        line.reset();
        int next = in.read();
        if (next < 0) {
            return false;
        }
        for (; next >= 0 && next != '\n'; next = in.read()) {
            if (line.size() <= LONGEST_LINE) {
                line.write(next);
            }
        }
        return true;
    }

    private static String text(byte[] line) {
        if (line.length > LONGEST_LINE) {
            throw new IllegalArgumentException(
                    "expected a line of at most " + LONGEST_LINE + " bytes, found a longer one");
        }
        try {
            return UTF_8.newDecoder().decode(ByteBuffer.wrap(line)).toString();
        } catch (CharacterCodingException e) {
            throw new IllegalArgumentException("expected UTF-8, found other bytes", e);
        }
    }
}

package org.muqabala.report.decision;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.BufferedInputStream;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * Decisions as JSON lines in UTF-8: the decisions file, the backup of a log, what two desks exchange. A line that cannot be
 * used is told with its number and field, and the rest is taken.
 */
public final class DecisionReader {
    /** The longest line that is read, in bytes. */
    public static final int LONGEST_LINE = 1 << 20;

    private static final String BYTE_ORDER_MARK = "\uFEFF";

    private DecisionReader() {}

    /** Takes the decisions of lines, one by one. */
    @FunctionalInterface
    public interface Taker {
        /**
         * Takes a decision.
         *
         * @param line its number, 1 for the first
         * @param ownId does the line name its id? Else that was made of what it says
         * @throws IllegalArgumentException where it cannot be taken; the message tells the field
         */
        void take(int line, Decision decision, boolean ownId);
    }

    /**
     * Reads lines to their end.
     *
     * @param name of the file, for messages
     * @param findings on which lines of the short form are set
     * @return what is wrong with each line that was not taken
     * @throws IOException where they cannot be read
     */
    public static List<String> read(String name, InputStream in, Findings findings, Taker taker) throws IOException {
        List<String> refusals = new ArrayList<>();
        InputStream bytes = new BufferedInputStream(in);
        ByteArrayOutputStream line = new ByteArrayOutputStream();
        for (int number = 1; line(bytes, line); number++) {
            try {
                String text = text(line.toByteArray());
                if (number == 1 && text.startsWith(BYTE_ORDER_MARK)) {
                    text = text.substring(1);
                }
                if (!text.isBlank()) {
                    DecisionJson.Told told = DecisionJson.told(text, findings);
                    taker.take(number, told.decision(), told.ownId());
                }
            } catch (IllegalArgumentException e) {
                refusals.add(name + ":" + number + ": " + e.getMessage());
            }
        }
        return refusals;
    }

    /**
     * The decisions of lines, each once however often it is told.
     *
     * @param name of the file, for messages
     */
    public static Decisions of(String name, byte[] lines, Findings findings) {
        Map<String, Decision> decisions = new LinkedHashMap<>();
        Map<String, String> places = new HashMap<>();
        try {
            List<String> refusals = read(name, new ByteArrayInputStream(lines), findings, (number, decision, ownId) -> {
                Decision known = decisions.putIfAbsent(decision.id(), decision);
                if (known != null && !known.equals(decision)) {
                    throw Words.fault("id", "a new id", "another decision with the id \"" + decision.id() + "\"");
                }
                places.putIfAbsent(decision.id(), name + ":" + number);
            });
            return new Decisions(true, List.copyOf(decisions.values()), places, refusals);
        } catch (IOException e) {
            throw new UncheckedIOException("bytes in memory", e);
        }
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
            throw new IllegalArgumentException("expected UTF-8, found other bytes; save the file as UTF-8", e);
        }
    }
}

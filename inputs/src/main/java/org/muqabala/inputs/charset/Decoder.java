package org.muqabala.inputs.charset;

import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import org.jspecify.annotations.Nullable;
import org.muqabala.inputs.charset.Decoded.Found;

/**
 * Decodes bytes of any charset. What decides, in this order: what the user says, a byte order mark, that all bytes are UTF-8,
 * where the NULs of UTF-16 stand, the declared charset, and what gives the likeliest text. A declared charset whose text is
 * far less likely than another is not believed. Never fails: what is no text is told, and U+FFFD stands for it. Time and
 * memory grow with the bytes and no faster.
 */
public final class Decoder {
    /** A declared charset is kept where its text is at most so much less likely than another, as a logarithm. */
    private static final double DOUBT_OF_DECLARED = 12;

    private final @Nullable Charset given;

    /** @param given what the user says that all files are in; null where the decoder is to find out */
    public Decoder(@Nullable Charset given) {
        this.given = given;
    }

    /**
     * The text of bytes.
     *
     * @param name of the file, as it is shown
     * @param declared what the file itself, or whoever sent it, says that its charset is; null where nothing is said
     */
    public Decoded decode(String name, byte[] bytes, @Nullable String declared) {
        DecodingProblems problems = new DecodingProblems(name);
        UnicodeMarks.Mark mark = UnicodeMarks.mark(bytes);
        if (given != null) {
            Charset charset = Reading.width(given) > 1 ? wide(given, mark, bytes) : given;
            int from = mark != null && mark.charset().equals(charset) ? mark.length() : 0;
            return read(bytes, from, charset, Found.GIVEN, problems);
        }
        if (mark != null && !mark.charset().equals(StandardCharsets.UTF_8)) {
            return read(bytes, mark.length(), mark.charset(), Found.BOM, problems);
        }
        Charset pattern = UnicodeMarks.pattern(bytes);
        if (pattern != null && mark == null) {
            return read(bytes, 0, pattern, Found.UTF_16_PATTERN, problems);
        }
        int from = mark == null ? 0 : mark.length();
        Faults faults = Faults.of(bytes, from, StandardCharsets.UTF_8);
        if (faults.count() == 0) {
            return read(bytes, from, StandardCharsets.UTF_8, mark == null ? Found.UTF_8 : Found.BOM, problems);
        }
        return ranked(bytes, from, declared, problems);
    }

    /** UTF-16 without a word on its order is told by its mark, else by its NULs, else the first byte is the high one. */
    private static Charset wide(Charset given, UnicodeMarks.@Nullable Mark mark, byte[] bytes) {
        boolean open = given.name().equals("UTF-16") || given.name().equals("UTF-32");
        if (!open) {
            return given;
        }
        Charset found = mark != null ? mark.charset() : UnicodeMarks.pattern(bytes);
        return found != null && Reading.width(found) == Reading.width(given)
                ? found
                : Charset.forName(given.name() + "BE");
    }

    /** What is not UTF-8 throughout. */
    private static Decoded ranked(byte[] bytes, int from, @Nullable String declared, DecodingProblems problems) {
        Charset told = declared == null ? null : CharsetNames.find(declared);
        if (declared != null && told == null) {
            problems.unknown(declared);
        }
        // bytes that are no UTF-16 by their NULs are none, whatever they are declared to be
        Ranking ranking = Ranking.of(bytes, from, told == null || Reading.width(told) > 1 ? null : told);
        Candidate best = ranking.best();
        Candidate believed = ranking.declared();
        if (best.charset().equals(StandardCharsets.UTF_8)) {
            return read(bytes, from, best.charset(), from == 0 ? Found.UTF_8 : Found.BOM, problems);
        }
        if (believed != null && best.score() - believed.score() <= DOUBT_OF_DECLARED) {
            return read(bytes, from, believed.charset(), Found.DECLARED, problems);
        }
        Candidate rival = ranking.rival();
        if (told != null && declared != null) {
            problems.notDeclared(declared, best.charset().name());
        }
        if (rival != null && ranking.isDoubtful()) {
            problems.doubtful(best.charset().name(), rival.charset().name());
        } else if (told == null) {
            problems.guessed(best.charset().name());
        }
        return read(bytes, from, best.charset(), Found.DETECTED, problems);
    }

    private static Decoded read(byte[] bytes, int from, Charset charset, Found found, DecodingProblems problems) {
        Reading reading = Reading.of(bytes, from, charset);
        problems.broken(reading.faults(), charset.name());
        String text = withoutNuls(reading.text(), bytes, from, Reading.width(charset), problems);
        if (charset.name().startsWith("UTF-")) {
            text = withoutDoubles(text, problems);
        }
        return new Decoded(text, charset, found, problems.list());
    }

    private static String withoutNuls(String text, byte[] bytes, int from, int width, DecodingProblems problems) {
        if (text.indexOf(0) < 0) {
            return text;
        }
        int count = (int) text.chars().filter(c -> c == 0).count();
        problems.nuls(count, firstNul(bytes, from, width));
        return text.replace('\0', '\uFFFD');
    }

    private static int firstNul(byte[] bytes, int from, int width) {
        int run = 0;
        for (int at = from; at < bytes.length; at++) {
            run = bytes[at] == 0 && (run > 0 || (at - from) % width == 0) ? run + 1 : 0;
            if (run == width) {
                return at - width + 1;
            }
        }
        return from;
    }

    private static String withoutDoubles(String text, DecodingProblems problems) {
        DoubleEncoding found = DoubleEncoding.in(text);
        if (found == null) {
            return text;
        }
        if (found.text() == null) {
            problems.perhapsDouble(found.charset(), found.count());
            return text;
        }
        problems.mended(found.charset(), found.count());
        return found.text();
    }
}

package org.muqabala.inputs.office;

import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import org.jspecify.annotations.Nullable;

/**
 * What the child found in a document.
 *
 * @param title the title that the document gives itself; null where it gives none
 * @param creator who made it by its own word; null where it does not say
 * @param created when it was made by its own word, which is not when it was published; null where it does not say
 * @param leftOut so many lines were headers, footers and page numbers
 * @param lost so many pages could not be read
 * @param text paragraphs, an empty line between them; empty where nothing was read
 */
record Answer(
        Outcome outcome,
        @Nullable String title,
        @Nullable String creator,
        @Nullable String created,
        int leftOut,
        int lost,
        String text) {
    /** Nobody reads a longer text; a book has one million. */
    static final int MOST_CHARS = 16 << 20;

    private static final int MOST_BYTES = 3 * MOST_CHARS;
    private static final int MOST_FIELD = 4096;

    static Answer of(Outcome outcome) {
        return new Answer(outcome, null, null, null, 0, 0, "");
    }

    void write(DataOutputStream out) throws IOException {
        write(outcome.name(), out);
        for (String field : new String[] {title, creator, created}) {
            write(field == null ? "" : field.substring(0, Math.min(field.length(), MOST_FIELD / 4)), out);
        }
        out.writeInt(leftOut);
        out.writeInt(lost);
        write(text, out);
        out.flush();
    }

    private static void write(String value, DataOutputStream out) throws IOException {
        byte[] bytes = value.getBytes(StandardCharsets.UTF_8);
        out.writeInt(bytes.length);
        out.write(bytes);
    }

    /** @throws IOException where it ends early or is no answer, such as when the child was stopped */
    static Answer read(DataInputStream in) throws IOException {
        Outcome outcome = outcome(read(in, MOST_FIELD));
        String title = read(in, MOST_FIELD);
        String creator = read(in, MOST_FIELD);
        String created = read(in, MOST_FIELD);
        return new Answer(
                outcome,
                orNull(title),
                orNull(creator),
                orNull(created),
                in.readInt(),
                in.readInt(),
                read(in, MOST_BYTES));
    }

    private static Outcome outcome(String name) throws IOException {
        try {
            return Outcome.valueOf(name);
        } catch (IllegalArgumentException e) {
            throw new IOException("expected an outcome, found something else", e);
        }
    }

    private static String read(DataInputStream in, int most) throws IOException {
        int length = in.readInt();
        if (length < 0 || length > most) {
            throw new IOException("expected at most " + most + " bytes, found " + length);
        }
        byte[] bytes = new byte[length];
        in.readFully(bytes);
        return new String(bytes, StandardCharsets.UTF_8);
    }

    private static @Nullable String orNull(String value) {
        return value.isBlank() ? null : value.strip();
    }
}

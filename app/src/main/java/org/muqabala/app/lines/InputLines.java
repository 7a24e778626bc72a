package org.muqabala.app.lines;

import java.io.BufferedInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.util.Optional;

/**
 * The lines of a stream, as UTF-8 whatever the platform says. Lines end with LF; a CR before it is white space of JSON. No line takes
 * more memory than {@link #MOST_BYTES}: the rest of a longer one is skipped.
 */
final class InputLines {
    static final int MOST_BYTES = 4 << 20;

    private final BufferedInputStream in;
    private long number;

    InputLines(InputStream in) {
        this.in = new BufferedInputStream(in, 1 << 16);
    }

    /** The next line that is not blank; empty at the end of the stream. */
    Optional<Line> next() throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream(256);
        boolean blank = true;
        long length = 0;
        for (int b = in.read(); ; b = in.read()) {
            if (b == '\n' || b < 0) {
                number++;
                if (!blank) {
                    return Optional.of(line(bytes, length));
                }
                if (b < 0) {
                    return Optional.empty();
                }
                bytes.reset();
                length = 0;
            } else {
                blank &= b <= ' ';
                if (++length <= MOST_BYTES) {
                    bytes.write(b);
                }
            }
        }
    }

    /** Would {@link #next} wait for whoever writes the stream? */
    boolean isIdle() throws IOException {
        return in.available() == 0;
    }

    private Line line(ByteArrayOutputStream bytes, long length) {
        if (length > MOST_BYTES) {
            return new Line.Unreadable(
                    number,
                    new BadLineException(
                            "line-too-long",
                            "expected at most " + MOST_BYTES + " bytes, found " + length + "; cut the text in parts"));
        }
        try {
            ByteBuffer raw = ByteBuffer.wrap(bytes.toByteArray());
            String text = StandardCharsets.UTF_8.newDecoder().decode(raw).toString();
            return new Line.Text(number, text.startsWith("\uFEFF") ? text.substring(1) : text);
        } catch (CharacterCodingException e) {
            return new Line.Unreadable(
                    number,
                    new BadLineException(
                            "line-not-utf8", "expected UTF-8, found other bytes; write the line as UTF-8"));
        }
    }
}

package org.muqabala.bench.review;

import java.io.BufferedInputStream;
import java.io.EOFException;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.net.InetAddress;
import java.net.Socket;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/**
 * One connection to a server, kept open, on which one request follows another. It is no more than what is needed here, so that
 * the one who asks takes little of the machine from the one who answers.
 */
final class Wire implements AutoCloseable {
    private static final int PATIENCE_MS = 20_000;

    private final Socket socket;
    private final InputStream in;
    private final OutputStream out;
    private final String always;

    /** @param token sent as a bearer */
    Wire(int port, String token) throws IOException {
        socket = new Socket(InetAddress.getLoopbackAddress(), port);
        socket.setTcpNoDelay(true);
        socket.setSoTimeout(PATIENCE_MS);
        in = new BufferedInputStream(socket.getInputStream(), 1 << 16);
        out = socket.getOutputStream();
        always = " HTTP/1.1\r\nHost: 127.0.0.1:" + port + "\r\nAuthorization: Bearer " + token + "\r\n";
    }

    /** An answer. */
    static final class Reply {
        private final int status;
        private final @Nullable String tag;
        private final byte[] body;

        private Reply(int status, @Nullable String tag, byte[] body) {
            this.status = status;
            this.tag = tag;
            this.body = body;
        }

        int status() {
            return status;
        }

        /** Its ETag; null where it has none. */
        @Nullable
        String tag() {
            return tag;
        }

        /** Its bytes, which are not copied. */
        byte[] body() {
            return body;
        }

        String text() {
            return new String(body, StandardCharsets.UTF_8);
        }
    }

    Reply get(String path) throws IOException {
        return ask("GET " + path + always + "\r\n", new byte[0]);
    }

    /** @param tag what is sent as If-Match; null to send none */
    Reply post(String path, String json, @Nullable String tag) throws IOException {
        byte[] body = json.getBytes(StandardCharsets.UTF_8);
        String match = tag == null ? "" : "If-Match: " + tag + "\r\n";
        return ask(
                "POST " + path + always + match + "Content-Type: application/json\r\nContent-Length: " + body.length
                        + "\r\n\r\n",
                body);
    }

    private Reply ask(String head, byte[] body) throws IOException {
        byte[] start = head.getBytes(StandardCharsets.ISO_8859_1);
        byte[] all = new byte[start.length + body.length];
        System.arraycopy(start, 0, all, 0, start.length);
        System.arraycopy(body, 0, all, start.length, body.length);
        out.write(all);
        out.flush();
        return reply();
    }

    private Reply reply() throws IOException {
        int status = Integer.parseInt(line().split(" ", 3)[1]);
        String tag = null;
        int length = 0;
        boolean inPieces = false;
        for (String line = line(); !line.isEmpty(); line = line()) {
            int colon = line.indexOf(':');
            String value = line.substring(colon + 1).strip();
            switch (line.substring(0, colon).toLowerCase(Locale.ROOT)) {
                case "etag" -> tag = value;
                case "content-length" -> length = Integer.parseInt(value);
                case "transfer-encoding" -> inPieces = value.equals("chunked");
                default -> {}
            }
        }
        return new Reply(status, tag, inPieces ? pieces() : exactly(length));
    }

    private byte[] pieces() throws IOException {
        byte[] all = new byte[0];
        while (true) {
            byte[] piece = exactly(Integer.parseInt(line(), 16));
            line();
            if (piece.length == 0) {
                return all;
            }
            byte[] longer = Arrays.copyOf(all, all.length + piece.length);
            System.arraycopy(piece, 0, longer, all.length, piece.length);
            all = longer;
        }
    }

    private byte[] exactly(int length) throws IOException {
        byte[] bytes = in.readNBytes(length);
        if (bytes.length < length) {
            throw new EOFException("the server went away in the middle of an answer");
        }
        return bytes;
    }

    private String line() throws IOException {
        StringBuilder line = new StringBuilder();
        for (int c = in.read(); c != '\n'; c = in.read()) {
            if (c < 0) {
                throw new EOFException("the server went away");
            }
            if (c != '\r') {
                line.append((char) c);
            }
        }
        return line.toString();
    }

    @Override
    public void close() throws IOException {
        socket.close();
    }
}

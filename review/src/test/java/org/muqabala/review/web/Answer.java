package org.muqabala.review.web;

import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static java.nio.charset.StandardCharsets.UTF_8;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.net.InetAddress;
import java.net.Socket;
import java.util.List;
import java.util.Locale;

/**
 * What a server answered, read from the wire, where a test can send what no client library would.
 *
 * @param head the status line and the headers
 */
record Answer(int status, String head, String body) {
    /** Sends bytes as they are, and reads until the server hangs up. */
    static Answer to(int port, byte[] request) {
        try (Socket socket = new Socket(InetAddress.getLoopbackAddress(), port)) {
            socket.setSoTimeout(10_000);
            try {
                socket.getOutputStream().write(request);
                socket.getOutputStream().flush();
            } catch (IOException e) {
                // a server that refuses a large body may hang up before all of it is sent
            }
            byte[] all = socket.getInputStream().readAllBytes();
            String text = new String(all, ISO_8859_1);
            int end = text.indexOf("\r\n\r\n");
            String head = text.substring(0, end);
            return new Answer(
                    Integer.parseInt(head.split(" ", -1)[1]),
                    head,
                    new String(text.substring(end + 4).getBytes(ISO_8859_1), UTF_8));
        } catch (IOException e) {
            throw new AssertionError("the server did not answer", e);
        }
    }

    /** The value of a header; the empty string where there is none. */
    String header(String name) {
        return head.lines()
                .filter(l -> l.toLowerCase(Locale.ROOT).startsWith(name.toLowerCase(Locale.ROOT) + ":"))
                .map(l -> l.substring(name.length() + 1).strip())
                .findFirst()
                .orElse("");
    }

    List<String> headerLines() {
        return head.lines().skip(1).toList();
    }

    JsonNode json() {
        try {
            return new ObjectMapper().readTree(body);
        } catch (JsonProcessingException e) {
            throw new AssertionError("no JSON: " + body, e);
        }
    }
}

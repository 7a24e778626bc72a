package org.muqabala.inputs.fetch;

import java.net.URI;
import java.net.http.HttpHeaders;
import java.time.Instant;

/** What a server answered. */
final class Answer {
    private final URI address;
    private final int status;
    private final HttpHeaders headers;
    private final byte[] body;
    private final Instant when;

    Answer(URI address, int status, HttpHeaders headers, byte[] body, Instant when) {
        this.address = address;
        this.status = status;
        this.headers = headers;
        this.body = body;
        this.when = when;
    }

    URI address() {
        return address;
    }

    int status() {
        return status;
    }

    HttpHeaders headers() {
        return headers;
    }

    /** As it was sent, packed where it was. */
    byte[] body() {
        return body;
    }

    Instant when() {
        return when;
    }

    /** Where a redirect leads; "" where it leads nowhere. */
    String location() {
        return headers.firstValue("Location").orElse("").strip().replace(" ", "%20");
    }

    boolean leadsOn() {
        return switch (status) {
            case 301, 302, 303, 307, 308 -> !location().isEmpty();
            default -> false;
        };
    }
}

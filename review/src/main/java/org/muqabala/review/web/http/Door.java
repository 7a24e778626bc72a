package org.muqabala.review.web.http;

import io.javalin.http.Context;
import java.util.Optional;

/** Who is let in, and by what. */
public interface Door {
    /** Is this the request by which one comes in? It is checked where it is answered. */
    boolean isEntering(Context context);

    /** The program that sends this as a bearer; empty where it is worth nothing. */
    Optional<Visitor> byBearer(String token);

    /** The browser that sends this as its cookie; empty where it is worth nothing. */
    Optional<Visitor> byCookie(String value);

    /** What a request without any of it is told. */
    String expected();
}

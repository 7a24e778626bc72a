package org.muqabala.review.web.http;

import java.util.Map;
import java.util.TreeMap;

/** The headers of every answer: nothing inline runs, nothing is guessed, framed, kept or told to others. */
public final class SafeHeaders {
    static final Map<String, String> ALL = new TreeMap<>(Map.of(
            "Content-Security-Policy",
            "default-src 'none'; script-src 'self'; style-src 'self'; font-src 'self'; connect-src 'self'; "
                    + "base-uri 'none'; form-action 'none'; frame-ancestors 'none'; require-trusted-types-for 'script'",
            "X-Content-Type-Options",
            "nosniff",
            "X-Frame-Options",
            "DENY",
            "Referrer-Policy",
            "no-referrer",
            "Cache-Control",
            "no-store",
            "Cross-Origin-Opener-Policy",
            "same-origin",
            "Cross-Origin-Resource-Policy",
            "same-origin"));

    private SafeHeaders() {}

    /** All of them, by name. */
    public static Map<String, String> all() {
        return Map.copyOf(ALL);
    }
}

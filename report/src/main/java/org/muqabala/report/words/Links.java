package org.muqabala.report.words;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.net.URI;
import java.net.URISyntaxException;
import java.util.HexFormat;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Addresses that sources give of themselves, which are not to be trusted. */
public final class Links {
    /** Signs that stand in an address as they are. */
    private static final String PLAIN = "-._~/";

    private Links() {}

    /** The address where it leads to the web and nowhere else. */
    public static Optional<String> web(@Nullable String url) {
        return parse(url).map(URI::toASCIIString);
    }

    /** The host of an address, without {@code www.}. */
    static Optional<String> host(@Nullable String url) {
        return parse(url).map(URI::getHost).map(h -> h.startsWith("www.") ? h.substring(4) : h);
    }

    /** Text as a part of an address, '/' between its parts: whatever is no letter or digit of ASCII is told by its bytes. */
    public static String encoded(String text) {
        StringBuilder encoded = new StringBuilder();
        for (byte b : text.getBytes(UTF_8)) {
            int c = b & 0xFF;
            boolean letter = c >= 'a' && c <= 'z' || c >= 'A' && c <= 'Z' || c >= '0' && c <= '9';
            if (letter || PLAIN.indexOf(c) >= 0) {
                encoded.append((char) c);
            } else {
                encoded.append('%').append(HexFormat.of().withUpperCase().toHexDigits(b));
            }
        }
        return encoded.toString();
    }

    private static Optional<URI> parse(@Nullable String url) {
        if (url == null) {
            return Optional.empty();
        }
        try {
            URI uri = new URI(url.strip());
            boolean web = "https".equalsIgnoreCase(uri.getScheme()) || "http".equalsIgnoreCase(uri.getScheme());
            return web && uri.getHost() != null ? Optional.of(uri) : Optional.empty();
        } catch (URISyntaxException e) {
            return Optional.empty();
        }
    }
}

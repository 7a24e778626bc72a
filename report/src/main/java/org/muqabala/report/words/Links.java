package org.muqabala.report.words;

import java.net.URI;
import java.net.URISyntaxException;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Addresses that sources give of themselves, which are not to be trusted. */
public final class Links {
    private Links() {}

    /** The address where it leads to the web and nowhere else. */
    public static Optional<String> web(@Nullable String url) {
        return parse(url).map(URI::toASCIIString);
    }

    /** The host of an address, without {@code www.}. */
    static Optional<String> host(@Nullable String url) {
        return parse(url).map(URI::getHost).map(h -> h.startsWith("www.") ? h.substring(4) : h);
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

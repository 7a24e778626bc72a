package org.muqabala.inputs.fetch;

import java.net.IDN;
import java.net.URI;
import java.net.URISyntaxException;
import java.util.Locale;

/** Addresses of the web, as people write them: also with letters of other scripts. */
final class WebAddress {
    private static final int LONGEST = 8000;

    private WebAddress() {}

    /**
     * The address as servers know it.
     *
     * @throws URISyntaxException where it is none of the web; its reason says what was expected
     */
    static URI of(String written) throws URISyntaxException {
        String text = written.strip();
        int fragment = text.indexOf('#');
        text = fragment < 0 ? text : text.substring(0, fragment);
        int host = text.indexOf("://") + 3;
        String scheme = host < 3 ? "" : text.substring(0, host - 3).toLowerCase(Locale.ROOT);
        if (!scheme.equals("http") && !scheme.equals("https") || text.length() > LONGEST) {
            throw new URISyntaxException(shown(text), "expected an address that begins with http:// or https://");
        }
        int end = host;
        while (end < text.length() && "/?".indexOf(text.charAt(end)) < 0) {
            end++;
        }
        String authority = text.substring(host, end);
        if (authority.indexOf('@') >= 0) {
            throw new URISyntaxException(shown(text), "expected an address without a name and a password");
        }
        String path = text.substring(end);
        String whole = scheme + "://" + ascii(text, authority) + (path.startsWith("/") ? path : "/" + path);
        try {
            URI uri = new URI(whole.replace(" ", "%20"));
            if (uri.getHost() != null) {
                return new URI(uri.toASCIIString());
            }
        } catch (URISyntaxException e) { // its reason speaks of characters and indices
            throw new URISyntaxException(shown(text), "expected an address with the name of a server and a path");
        }
        throw new URISyntaxException(shown(text), "expected an address with the name of a server");
    }

    private static String ascii(String text, String authority) throws URISyntaxException {
        try {
            return authority.chars().allMatch(c -> c < 0x80) ? authority : IDN.toASCII(authority);
        } catch (IllegalArgumentException e) {
            throw new URISyntaxException(shown(text), "expected the name of a server");
        }
    }

    /** The server of an address: what has one robots.txt. */
    static String server(URI address) {
        return address.getScheme() + "://" + address.getRawAuthority().toLowerCase(Locale.ROOT);
    }

    /** The path and the query of an address. */
    static String path(URI address) {
        String query = address.getRawQuery();
        String path = address.getRawPath().isEmpty() ? "/" : address.getRawPath();
        return query == null ? path : path + "?" + query;
    }

    private static String shown(String text) {
        return text.isEmpty() ? "nothing" : text.substring(0, Math.min(200, text.length()));
    }
}

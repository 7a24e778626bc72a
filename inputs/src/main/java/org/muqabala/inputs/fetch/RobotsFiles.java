package org.muqabala.inputs.fetch;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.net.URI;
import java.net.URISyntaxException;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.Map;
import java.util.zip.GZIPInputStream;

/** The robots.txt of each server, asked for once. */
final class RobotsFiles {
    /** RFC 9309: what is longer need not be read. */
    private static final int MOST_BYTES = 512_000;

    private static final int MOST_HOPS = 5;

    private final Pages pages;
    private final String product;
    private final Map<String, Told> told = new HashMap<>();

    /** Asks for a page, politely. */
    @FunctionalInterface
    interface Pages {
        Answer get(URI address, int most) throws Web.NoAnswerException, InterruptedException;
    }

    /**
     * What a server said.
     *
     * @param robots what it allows
     * @param fault why its file could not be read, which forbids everything; "" where it could
     */
    record Told(Robots robots, String fault) {}

    /**
     * Asks for the files.
     *
     * @param product the name under which they may speak of the program
     */
    RobotsFiles(Pages pages, String product) {
        this.pages = pages;
        this.product = product;
    }

    static String address(URI page) {
        return WebAddress.server(page) + "/robots.txt";
    }

    /** What the server of a page says. */
    Told of(URI page) throws InterruptedException {
        String server = WebAddress.server(page);
        Told known = told.get(server);
        if (known == null) {
            known = ask(URI.create(address(page)));
            told.put(server, known);
        }
        return known;
    }

    private Told ask(URI first) throws InterruptedException {
        URI address = first;
        try {
            for (int hops = 0; hops <= MOST_HOPS; hops++) {
                Answer answer = pages.get(address, MOST_BYTES * 4);
                if (answer.leadsOn()) {
                    address = WebAddress.of(address.resolve(answer.location()).toString());
                } else if (answer.status() >= 500 || answer.status() == 429) {
                    return new Told(Robots.none(), "the server answered " + answer.status());
                } else {
                    return new Told(answer.status() == 200 ? Robots.of(text(answer), product) : Robots.none(), "");
                }
            }
            return new Told(Robots.none(), ""); // RFC 9309: more redirects are as if there were none
        } catch (Web.NoAnswerException e) {
            return new Told(Robots.none(), String.valueOf(e.getMessage()));
        } catch (URISyntaxException | IllegalArgumentException e) {
            return new Told(Robots.none(), "");
        }
    }

    private static String text(Answer answer) {
        byte[] bytes = answer.body();
        boolean packed = bytes.length > 1 && bytes[0] == 0x1F && bytes[1] == (byte) 0x8B;
        try (var in = packed ? new GZIPInputStream(new ByteArrayInputStream(bytes)) : new ByteArrayInputStream(bytes)) {
            return new String(in.readNBytes(MOST_BYTES), StandardCharsets.UTF_8);
        } catch (IOException e) {
            return "user-agent: *\ndisallow: /"; // unreadable: forbids everything
        }
    }
}

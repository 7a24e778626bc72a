package org.muqabala.inputs.fetch;

import java.io.IOException;
import java.net.URI;
import java.net.URISyntaxException;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;
import org.muqabala.inputs.fetch.Web.NoAnswerException;

/**
 * Saves pages of the web in a WARC file, one after the other: only where the site's robots.txt allows it, slowly enough for
 * the server, and saying who it is.
 */
public final class PageFetcher {
    /** So often a page may lead on to another. */
    private static final int MOST_HOPS = 5;

    private static final int FOUND = 200;

    /** The name under which a robots.txt may speak of the program. */
    private static final String PRODUCT = "muqabala";

    private final String agent;
    private final FetchLimits limits;
    private final InstantSource clock;
    private final Sleep sleep;
    private final Map<String, Instant> asked = new HashMap<>();

    /** Waits. */
    @FunctionalInterface
    public interface Sleep {
        void sleep(Duration time) throws InterruptedException;
    }

    /**
     * Fetches pages.
     *
     * @param version of the program, which it tells to servers
     */
    public PageFetcher(String version) {
        this(version, FetchLimits.usual(), InstantSource.system(), time -> Thread.sleep(time.toMillis()));
    }

    PageFetcher(String version, FetchLimits limits, InstantSource clock, Sleep sleep) {
        this.agent = PRODUCT + "/" + version;
        this.limits = limits;
        this.clock = clock;
        this.sleep = sleep;
    }

    /**
     * Saves pages.
     *
     * @param urls each is fetched once
     * @param file where they go; it is there when all of them were tried, unless none was answered
     * @param seen told of each as soon as it is tried
     * @return what became of each, in their order
     * @throws IOException where the file cannot be written; then there is none
     * @throws InterruptedException where the thread is interrupted; then there is none either
     */
    public List<Fetched> fetch(List<String> urls, Path file, Consumer<Fetched> seen)
            throws IOException, InterruptedException {
        List<Fetched> all = new ArrayList<>();
        Web web = new Web(agent, limits, clock);
        RobotsFiles robots = new RobotsFiles((address, most) -> get(web, address, most, Duration.ZERO), PRODUCT);
        try (WarcFile warc = new WarcFile(file, agent)) {
            for (String url : new LinkedHashSet<>(urls)) {
                Fetched fetched = fetch(url, web, robots, warc);
                seen.accept(fetched);
                all.add(fetched);
            }
            warc.finish();
        }
        return all;
    }

    private Fetched fetch(String url, Web web, RobotsFiles robots, WarcFile warc)
            throws IOException, InterruptedException {
        try {
            URI address = WebAddress.of(url);
            for (int hops = 0; hops <= MOST_HOPS; hops++) {
                RobotsFiles.Told told = robots.of(address);
                Fetched refused = refused(url, address, told);
                if (refused != null) {
                    return refused;
                }
                Duration delay = Optional.ofNullable(told.robots().delay()).orElse(Duration.ZERO);
                Answer answer = get(web, address, limits.mostBytes(), delay);
                warc.add(answer, web.headers());
                if (!answer.leadsOn()) {
                    return answer.status() == FOUND
                            ? new Fetched.Saved(url, address.toString(), answer.body().length)
                            : new Fetched.Failed(
                                    url, "expected a page, found the answer " + answer.status() + ", which was saved");
                }
                address = WebAddress.of(address.resolve(answer.location()).toString());
            }
            return new Fetched.Failed(url, "expected a page after " + MOST_HOPS + " redirects at most, found more");
        } catch (NoAnswerException e) {
            return new Fetched.Failed(url, String.valueOf(e.getMessage()));
        } catch (URISyntaxException e) {
            return new Fetched.Failed(url, e.getReason() + ", found \"" + e.getInput() + "\"");
        } catch (IllegalArgumentException e) { // a redirect to what is no address
            return new Fetched.Failed(url, "expected a redirect to a page, found one to no address");
        }
    }

    private static @Nullable Fetched refused(String url, URI address, RobotsFiles.Told told) {
        String file = RobotsFiles.address(address);
        if (!told.fault().isEmpty()) {
            return new Fetched.Refused(url, file, 0, told.fault());
        }
        return told.robots()
                .refusal(WebAddress.path(address))
                .map(rule -> new Fetched.Refused(url, file, rule.line(), rule.text()))
                .orElse(null);
    }

    /** Asks a server, not too soon after it was asked last. */
    private Answer get(Web web, URI address, int most, Duration delay) throws NoAnswerException, InterruptedException {
        String server = WebAddress.server(address);
        Instant last = asked.get(server);
        Duration pause = delay.compareTo(limits.pause()) > 0 ? delay : limits.pause();
        if (last != null) {
            Duration left = Duration.between(clock.instant(), last.plus(pause));
            if (!left.isNegative() && !left.isZero()) {
                sleep.sleep(left);
            }
        }
        try {
            return web.get(address, most);
        } finally {
            asked.put(server, clock.instant());
        }
    }
}

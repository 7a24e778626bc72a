package org.muqabala.review.web;

import io.javalin.Javalin;
import io.javalin.config.JavalinConfig;
import java.time.Clock;
import org.eclipse.jetty.server.HttpConfiguration;
import org.eclipse.jetty.server.Server;
import org.muqabala.report.json.WrittenComparison;
import org.muqabala.review.log.DecisionStore;
import org.muqabala.review.web.api.Api;
import org.muqabala.review.web.http.Entrance;
import org.muqabala.review.web.http.Guard;
import org.muqabala.review.web.http.JsonBody;
import org.muqabala.review.web.http.Problems;
import org.muqabala.review.web.http.Secret;
import org.muqabala.review.web.page.ReviewPage;

/**
 * Serves one comparison to the people and programs of this machine. It listens on the loopback address alone, answers none
 * who does not know the launch token, and takes no path of a request to the disk.
 */
public final class ReviewServer implements AutoCloseable {
    /** Any port that is free. */
    public static final int ANY_PORT = 0;

    private static final String LOOPBACK = "127.0.0.1";
    private static final long GRACE_MS = 2_000;

    private final Secret token = Secret.random();
    private final Api api;
    private final Javalin server;

    private ReviewServer(WrittenComparison comparison, DecisionStore store, int port, Clock clock) {
        this.api = new Api(comparison, store, clock);
        this.server = Javalin.create(config -> configure(config, port));
    }

    /**
     * Starts a server.
     *
     * @param store stays open when the server ends; it is its maker's to close
     * @param port {@link #ANY_PORT} for one that is free
     * @throws io.javalin.util.JavalinBindException where the port is taken
     */
    public static ReviewServer start(WrittenComparison comparison, DecisionStore store, int port, Clock clock) {
        ReviewServer made = new ReviewServer(comparison, store, port, clock);
        made.server.start();
        return made;
    }

    private void configure(JavalinConfig config, int port) {
        config.startup.showJavalinBanner = false;
        config.startup.showOldJavalinVersionWarning = false;
        config.startup.startupWatcherEnabled = false;
        config.http.prefer405over404 = true;
        config.http.maxRequestSize = JsonBody.MOST_BYTES;
        config.jetty.host = LOOPBACK;
        config.jetty.port = port;
        config.jetty.modifyServer(ReviewServer::harden);
        config.jetty.modifyHttpConfiguration(ReviewServer::harden);
        Entrance entrance = new Entrance(token);
        Guard guard = new Guard(token, this::port, entrance);
        config.routes.before(guard::check);
        Problems.handle(config.routes);
        api.addTo(config.routes);
        new ReviewPage(entrance).addTo(config.routes);
    }

    private static void harden(Server jetty) {
        jetty.setErrorHandler(Problems::tellBroken);
        jetty.setStopTimeout(GRACE_MS);
        jetty.setStopAtShutdown(false);
    }

    private static void harden(HttpConfiguration http) {
        http.setSendServerVersion(false);
        http.setSendDateHeader(false);
        http.setRequestHeaderSize(8_192);
    }

    public int port() {
        return server.port();
    }

    /** Where the page and the operations are, without the token. */
    public String address() {
        return "http://" + LOOPBACK + ":" + port() + "/";
    }

    /** What programs send as a bearer. */
    public String token() {
        return token.text();
    }

    /** The address that opens the page, once. */
    public String launchAddress() {
        return address() + "?token=" + token.text();
    }

    /** Answers what was asked already, then ends. */
    @Override
    public void close() {
        api.close();
        server.stop();
    }
}

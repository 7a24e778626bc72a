package org.muqabala.review.web;

import com.fasterxml.jackson.databind.node.ObjectNode;
import io.javalin.Javalin;
import io.javalin.config.JavalinConfig;
import io.javalin.util.JavalinException;
import java.time.Clock;
import java.util.Optional;
import java.util.concurrent.TimeoutException;
import java.util.concurrent.atomic.AtomicBoolean;
import org.eclipse.jetty.server.AbstractConnector;
import org.eclipse.jetty.server.Connector;
import org.eclipse.jetty.server.HttpConfiguration;
import org.eclipse.jetty.server.Server;
import org.muqabala.report.json.WrittenComparison;
import org.muqabala.review.log.DecisionStore;
import org.muqabala.review.web.access.AccessRoutes;
import org.muqabala.review.web.access.Logins;
import org.muqabala.review.web.api.Announcer;
import org.muqabala.review.web.api.Api;
import org.muqabala.review.web.compare.Comparisons;
import org.muqabala.review.web.compare.Reviewed;
import org.muqabala.review.web.hook.Webhook;
import org.muqabala.review.web.http.Door;
import org.muqabala.review.web.http.Entrance;
import org.muqabala.review.web.http.Guard;
import org.muqabala.review.web.http.Hosts;
import org.muqabala.review.web.http.JsonBody;
import org.muqabala.review.web.http.Problems;
import org.muqabala.review.web.http.Secret;
import org.muqabala.review.web.http.SessionCookie;
import org.muqabala.review.web.page.ReviewPage;
import org.muqabala.review.web.page.StrangerPage;

/**
 * Serves one comparison to the people and programs that its door lets in: those who know the launch token, on the loopback
 * address, or named users. It takes no path of a request to the disk.
 */
public final class ReviewServer implements AutoCloseable {
    /** Any port that is free. */
    public static final int ANY_PORT = 0;

    private static final long IDLE_AT_THE_END_MS = 100;
    private static final long GRACE_MS = 2_000;

    private final Setup setup;
    private final Secret token = Secret.random();
    private final Hosts hosts;
    private final Optional<Webhook> webhook;
    private final Api api;
    private final Comparisons comparisons;
    private final Javalin server;
    private final AtomicBoolean closed = new AtomicBoolean();

    private ReviewServer(WrittenComparison comparison, DecisionStore store, Setup setup, Clock clock) {
        this.setup = setup;
        this.hosts = new Hosts(setup.address(), setup.hosts(), this::port);
        this.webhook = setup.hook().map(hook -> new Webhook(hook, setup.trouble()));
        this.api = new Api(comparison, store, clock, new Announcer() {
            @Override
            public void conflict(ObjectNode conflict) {
                webhook.ifPresent(w -> w.send(conflict));
            }

            @Override
            public void trouble(String message) {
                setup.trouble().accept(message);
            }
        });
        this.comparisons = new Comparisons(new Reviewed(api::shown), (id, made) -> {
            if (webhook.isPresent()) {
                api.posted(id, WrittenComparison.of(made));
            }
        });
        this.server = Javalin.create(config -> configure(config, clock));
    }

    /** Starts a server for one person at this machine. */
    public static ReviewServer start(WrittenComparison comparison, DecisionStore store, int port, Clock clock) {
        return start(comparison, store, Setup.loopback(port), clock);
    }

    /**
     * Starts a server.
     *
     * @param store stays open when the server ends; it is its maker's to close
     * @throws IllegalArgumentException where the address is none of this machine, or a host's name is none
     * @throws io.javalin.util.JavalinBindException where the port is taken
     */
    public static ReviewServer start(WrittenComparison comparison, DecisionStore store, Setup setup, Clock clock) {
        ReviewServer made = new ReviewServer(comparison, store, setup, clock);
        boolean started = false;
        try {
            made.server.start();
            started = true;
            return made;
        } finally {
            if (!started) {
                made.closeAllBehind();
            }
        }
    }

    private void configure(JavalinConfig config, Clock clock) {
        config.startup.showJavalinBanner = false;
        config.startup.showOldJavalinVersionWarning = false;
        config.startup.startupWatcherEnabled = false;
        config.http.prefer405over404 = true;
        config.http.maxRequestSize = JsonBody.MOST_BYTES;
        config.jetty.host = setup.address();
        config.jetty.port = setup.port();
        config.jetty.modifyServer(ReviewServer::harden);
        config.jetty.modifyHttpConfiguration(ReviewServer::harden);
        SessionCookie cookie = new SessionCookie(this::port);
        Optional<Logins> logins = setup.users().map(users -> new Logins(users, cookie, clock));
        Entrance entrance = new Entrance(token, cookie);
        Door door = logins.<Door>map(l -> l).orElse(entrance);
        config.routes.before(new Guard(hosts, door, cookie)::check);
        Problems.handle(config.routes, new StrangerPage(logins.isPresent()), new Trouble(setup.trouble()));
        api.addTo(config.routes);
        comparisons.addTo(config.routes);
        new AccessRoutes(logins).addTo(config.routes);
        new ReviewPage(logins.isPresent() ? Optional.empty() : Optional.of(entrance)).addTo(config.routes);
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
        return hosts.address();
    }

    /** What programs send as a bearer; worth nothing at a desk with named users. */
    public String token() {
        return token.text();
    }

    /** The address that opens the page: once, or at a desk with named users for who logs in. */
    public String launchAddress() {
        return setup.users().isPresent() ? address() : address() + "?token=" + token.text();
    }

    /** Answers what was asked already, then ends. */
    @Override
    public void close() {
        if (closed.getAndSet(true)) {
            return;
        }
        closeAllBehind();
        for (Connector connector : server.jettyServer().server().getConnectors()) {
            if (connector instanceof AbstractConnector kept) {
                kept.setShutdownIdleTimeout(IDLE_AT_THE_END_MS); // browsers keep connections on which nothing is asked
            }
        }
        try {
            server.stop();
        } catch (JavalinException e) {
            if (!(e.getCause() instanceof TimeoutException)) {
                throw e;
            } // who still read an answer when the grace was over is cut off; the server has ended all the same
        }
    }

    /** Ends what goes on without requests, and lets listeners go, which could not be done once the server has ended. */
    private void closeAllBehind() {
        comparisons.close();
        api.close();
        webhook.ifPresent(Webhook::close);
    }
}

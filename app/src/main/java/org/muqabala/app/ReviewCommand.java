package org.muqabala.app;

import io.javalin.util.JavalinBindException;
import java.nio.file.Path;
import java.time.Clock;
import java.util.concurrent.Callable;
import java.util.concurrent.CountDownLatch;
import org.muqabala.app.terminal.SafeText;
import org.muqabala.report.json.WrittenComparison;
import org.muqabala.review.log.DecisionStore;
import org.muqabala.review.store.Stores;
import org.muqabala.review.web.ReviewServer;
import org.muqabala.review.web.Setup;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** Serves a comparison to the people of this machine, who decide on its findings. */
@Command(
        name = "review",
        description = {
            "Open a page on which people decide what the comparison found.",
            "Decisions are kept beside it in " + Stores.FILE + ". The page is for this machine alone, and for who "
                    + "opens the printed address, which opens it once; with --users it is for those who log in."
        },
        exitCodeListHeading = "%nExit codes:%n",
        exitCodeList = {
            "  1:Internal error.",
            "  2:The command line was not understood, the users file is faulty, or the port is taken.",
            "  4:The comparison could not be read.",
            "  5:The decisions could not be opened.",
            "130:Ended with Ctrl-C, as it is meant to be."
        },
        footer = {
            "",
            "Examples:",
            "  muqabala review muqabala-report",
            "  muqabala review result --port 8080 --no-open",
            "  muqabala review result --users desk-users.txt --host desk.example --port 8080 --no-open"
        })
final class ReviewCommand implements Callable<Integer> {
    @Parameters(paramLabel = "DIR", description = "The folder that comparison.json lies in.")
    private Path folder = Path.of("");

    @Mixin
    private DeskOptions desk = new DeskOptions();

    @Option(names = "--no-open", description = "Do not open the browser.")
    private boolean noOpen;

    @Spec
    private CommandSpec spec;

    private final Streams streams;

    ReviewCommand(Streams streams) {
        this.streams = streams;
    }

    @Override
    public Integer call() {
        Setup setup = desk.setup(spec).telling(streams::tell);
        WrittenComparison comparison = WrittenInput.read(folder);
        try (DecisionStore store = desk.open(folder)) {
            serve(comparison, store, setup);
        }
        return ExitCode.DONE.number();
    }

    private void serve(WrittenComparison comparison, DecisionStore store, Setup setup) {
        CountDownLatch asked = new CountDownLatch(1);
        CountDownLatch ended = new CountDownLatch(1);
        Thread atShutdown = new Thread(() -> {
            asked.countDown();
            awaitQuietly(ended);
        });
        try (ReviewServer server = start(comparison, store, setup)) {
            Runtime.getRuntime().addShutdownHook(atShutdown);
            streams.out().println("Review: " + server.launchAddress());
            streams.finish();
            streams.tell(
                    setup.users().isEmpty()
                            ? "The address opens the page once. Ctrl-C ends the review."
                            : "People log in with name and password. This server speaks no TLS: let a proxy do that before "
                                    + "anybody sends a password over a network. Ctrl-C ends the review.");
            if (!noOpen && !Browser.open(server.launchAddress())) {
                streams.tell("No browser could be opened; open the address yourself.");
            }
            awaitQuietly(asked);
        } finally {
            ended.countDown();
        }
    }

    private ReviewServer start(WrittenComparison comparison, DecisionStore store, Setup setup) {
        try {
            return ReviewServer.start(comparison, store, setup, Clock.systemUTC());
        } catch (JavalinBindException e) {
            throw new Failure(
                    ExitCode.USAGE,
                    desk.port() == ReviewServer.ANY_PORT
                            ? "--listen: expected an address of this machine, found " + SafeText.line(desk.listens())
                                    + "; 0.0.0.0 stands for all of them"
                            : "--port: expected a port of " + SafeText.line(desk.listens())
                                    + " that no other program has and that you may use, found " + desk.port()
                                    + "; leave it out for a free one");
        } catch (IllegalArgumentException e) {
            throw new Failure(ExitCode.USAGE, "--listen, --host: " + SafeText.line(String.valueOf(e.getMessage())));
        }
    }

    /** An interrupt asks for an end as well; it is not handed on, since the server could not end in good order under it. */
    private static void awaitQuietly(CountDownLatch latch) {
        try {
            latch.await();
        } catch (InterruptedException e) {
            // the end that was waited for
        }
    }
}

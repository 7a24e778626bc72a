package org.muqabala.app;

import io.javalin.util.JavalinBindException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.util.concurrent.Callable;
import java.util.concurrent.CountDownLatch;
import org.muqabala.app.terminal.SafeText;
import org.muqabala.report.json.WrittenComparison;
import org.muqabala.review.log.DecisionStore;
import org.muqabala.review.log.StoreException;
import org.muqabala.review.store.Stores;
import org.muqabala.review.web.ReviewServer;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** Serves a comparison to the people of this machine, who decide on its findings. */
@Command(
        name = "review",
        description = {
            "Open a page on which people decide what the comparison found.",
            "Decisions are kept beside it in " + Stores.FILE + ". The page is for this machine alone, and for who "
                    + "opens the printed address, which opens it once."
        },
        exitCodeListHeading = "%nExit codes:%n",
        exitCodeList = {
            "  1:Internal error.",
            "  2:The command line was not understood, or the port is taken.",
            "  4:The comparison could not be read.",
            "  5:The decisions could not be opened.",
            "130:Ended with Ctrl-C, as it is meant to be."
        },
        footer = {"", "Examples:", "  muqabala review muqabala-report", "  muqabala review result --port 8080 --no-open"
        })
final class ReviewCommand implements Callable<Integer> {
    private static final int LAST_PORT = 65_535;

    @Parameters(paramLabel = "DIR", description = "The folder that comparison.json lies in.")
    private Path folder = Path.of("");

    @Option(names = "--port", paramLabel = "N", description = "Where to listen, 1 to 65535. Default: a free one.")
    private int port = ReviewServer.ANY_PORT;

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
        if (port < 0 || port > LAST_PORT) {
            throw new ParameterException(
                    spec.commandLine(), "--port: expected a number from 1 to " + LAST_PORT + ", found " + port);
        }
        WrittenComparison comparison = WrittenInput.read(folder);
        try (DecisionStore store = open()) {
            serve(comparison, store);
        }
        return ExitCode.DONE.number();
    }

    private DecisionStore open() {
        try {
            Path beside =
                    Files.isDirectory(folder) ? folder : folder.toAbsolutePath().getParent();
            return Stores.beside(beside == null ? Path.of("") : beside);
        } catch (StoreException e) {
            throw new Failure(ExitCode.CANNOT_WRITE, SafeText.line(String.valueOf(e.getMessage())));
        }
    }

    private void serve(WrittenComparison comparison, DecisionStore store) {
        CountDownLatch asked = new CountDownLatch(1);
        CountDownLatch ended = new CountDownLatch(1);
        Thread atShutdown = new Thread(() -> {
            asked.countDown();
            awaitQuietly(ended);
        });
        try (ReviewServer server = start(comparison, store)) {
            Runtime.getRuntime().addShutdownHook(atShutdown);
            streams.out().println("Review: " + server.launchAddress());
            streams.finish();
            streams.tell("The address opens the page once. Ctrl-C ends the review.");
            if (!noOpen && !Browser.open(server.launchAddress())) {
                streams.tell("No browser could be opened; open the address yourself.");
            }
            awaitQuietly(asked);
        } finally {
            ended.countDown();
        }
    }

    private ReviewServer start(WrittenComparison comparison, DecisionStore store) {
        try {
            return ReviewServer.start(comparison, store, port, Clock.systemUTC());
        } catch (JavalinBindException e) {
            throw new Failure(
                    ExitCode.USAGE,
                    "--port: expected a port that is free and allowed, found " + port
                            + "; leave it out for a free one");
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

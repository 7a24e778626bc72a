package org.muqabala.app;

import java.io.IOException;
import java.io.InputStream;
import java.net.HttpURLConnection;
import java.net.URL;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.util.List;
import org.muqabala.report.json.ComparisonReader;
import org.muqabala.review.log.DecisionStore;
import org.muqabala.review.store.Stores;
import org.muqabala.review.web.ReviewServer;

/**
 * Opens the review of a comparison for a moment, unseen, where Java is about to keep the classes of a run in an archive: so the
 * archive holds those of the review too, which then starts in half the time. See docs/decisions.
 */
final class Rehearsal {
    /** The property that is true where an archive is made at the end of the run. */
    static final String ASKED = "muqabala.rehearses";

    private static final List<String> PATHS = List.of("api/v1/comparison", "api/v1/groups?limit=5", "api/v1/decisions");

    private Rehearsal() {}

    /**
     * Does so where it is asked for. Whatever hinders it hinders no comparison.
     *
     * @param folder where comparison.json lies; nothing is written there
     * @return whether the review was opened and answered
     */
    static boolean of(Path folder) {
        if (!Boolean.getBoolean(ASKED)) {
            return false;
        }
        try {
            Path log = Files.createTempDirectory("muqabala");
            try (DecisionStore store = Stores.beside(log);
                    ReviewServer server = ReviewServer.start(
                            ComparisonReader.read(folder), store, ReviewServer.ANY_PORT, Clock.systemUTC())) {
                for (String path : PATHS) {
                    ask(server, path);
                }
                return true;
            } finally {
                Files.deleteIfExists(log.resolve(Stores.FILE));
                Files.deleteIfExists(log);
            }
        } catch (IOException | RuntimeException e) {
            return false; // the review will start more slowly, as it does without an archive
        }
    }

    private static void ask(ReviewServer server, String path) throws IOException {
        HttpURLConnection connection = (HttpURLConnection) new URL(server.address() + path).openConnection();
        connection.setRequestProperty("Authorization", "Bearer " + server.token());
        try (InputStream answer = connection.getInputStream()) {
            answer.readAllBytes();
        } finally {
            connection.disconnect();
        }
    }
}

package org.muqabala.review.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.javalin.util.JavalinBindException;
import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.muqabala.review.log.DecisionStore;
import org.muqabala.review.store.Stores;

/** What goes wrong behind the server is told to who started it, and leaves nothing behind. */
class TroubleTest {
    private final List<String> told = new CopyOnWriteArrayList<>();

    @TempDir
    Path folder = Path.of("");

    @Test
    void aLogThatWasDeletedIsToldOnceAndNothingIsAcknowledged() throws IOException {
        Setup setup = Setup.loopback(ReviewServer.ANY_PORT).telling(told::add);
        try (DecisionStore store = Stores.beside(folder);
                Served served = new Served(store, setup)) {
            assertThat(served.post(Served.decision("d1", "conflict")).status()).isEqualTo(201);
            Files.delete(folder.resolve(Stores.FILE));

            for (int i = 2; i < 5; i++) {
                Answer refused = served.post(Served.decision("d" + i, "conflict"));
                assertThat(refused.status()).isEqualTo(503);
                assertThat(refused.body()).doesNotContain(folder.toString());
            }
        }
        assertThat(told).hasSize(1);
        assertThat(told.get(0)).contains("review.db: expected the log of decisions that was opened", "put it back");
    }

    @Test
    void theSameIsToldOnceUntilSomethingElseGoesWrong() {
        Trouble trouble = new Trouble(told::add);
        for (String message : List.of("a", "a", "b", "a", "a")) {
            trouble.accept(message);
        }
        assertThat(told).containsExactly("a", "b", "a");
    }

    @Test
    void aServerThatCouldNotStartLeavesNoThreadBehind() throws Exception {
        long before = watching();
        try (ServerSocket taken = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
            assertThatThrownBy(() -> new Served(Setup.loopback(taken.getLocalPort())))
                    .isInstanceOf(JavalinBindException.class);
        }
        for (int i = 0; i < 100 && watching() > before; i++) {
            Thread.sleep(50);
        }
        assertThat(watching()).isLessThanOrEqualTo(before);
    }

    private static long watching() {
        return Thread.getAllStackTraces().keySet().stream()
                .filter(thread -> thread.getName().equals("watch"))
                .count();
    }
}

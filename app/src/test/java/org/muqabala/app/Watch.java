package org.muqabala.app;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/** A folder that is watched. */
final class Watch implements AutoCloseable {
    private final Running running;

    /** @param more further arguments */
    Watch(Path folder, Path output, String... more) {
        List<String> command = new ArrayList<>(List.of("watch", folder.toString(), "-o", output.toString()));
        command.addAll(List.of(more));
        running = new Running(command);
    }

    String out() {
        return withoutIsolates(running.out());
    }

    String err() {
        return withoutIsolates(running.err());
    }

    private static String withoutIsolates(String text) {
        return text.replaceAll("[\u2066-\u2069]", "");
    }

    /** Waits until standard output holds something. */
    void awaitOut(String text) {
        running.await(text, () -> out().contains(text));
    }

    /** Waits until standard error holds something. */
    void awaitErr(String text) {
        running.await(text, () -> err().contains(text));
    }

    @Override
    public void close() {
        running.close();
    }
}

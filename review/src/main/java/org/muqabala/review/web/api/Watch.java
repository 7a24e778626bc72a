package org.muqabala.review.web.api;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.BasicFileAttributes;
import java.nio.file.attribute.FileTime;
import java.util.Timer;
import java.util.TimerTask;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;
import org.muqabala.report.json.ComparisonJson;
import org.muqabala.report.json.ComparisonReader;
import org.muqabala.report.json.WrittenComparison;

/**
 * Looks whether comparison.json was made again. It is read once it is the same at two looks; one that cannot be read is left
 * until it changes again, and what was shown before stays.
 */
final class Watch implements AutoCloseable {
    private static final long EVERY_MS = 1_000;

    private final Path file;
    private final Consumer<WrittenComparison> show;
    private final Timer clock = new Timer("watch", true);
    private @Nullable Mark read;
    private @Nullable Mark seen;

    /** By what a file is known to be another one. */
    private record Mark(
            FileTime modified, long size, @Nullable Object key) {}

    /** @param folder where the file lies */
    Watch(Path folder, Consumer<WrittenComparison> show) {
        this.file = folder.resolve(ComparisonJson.FILE);
        this.show = show;
        this.read = mark();
        this.seen = read;
        clock.schedule(
                new TimerTask() {
                    @Override
                    public void run() {
                        look();
                    }
                },
                EVERY_MS,
                EVERY_MS);
    }

    private void look() {
        Mark now = mark();
        if (now != null && now.equals(seen) && !now.equals(read)) {
            read = now;
            try {
                show.accept(ComparisonReader.read(file));
            } catch (IOException | RuntimeException e) {
                // what was shown before stays, as is said above
            }
        }
        seen = now;
    }

    private @Nullable Mark mark() {
        try {
            BasicFileAttributes attributes = Files.readAttributes(file, BasicFileAttributes.class);
            return new Mark(attributes.lastModifiedTime(), attributes.size(), attributes.fileKey());
        } catch (IOException e) {
            return null;
        }
    }

    @Override
    public void close() {
        clock.cancel();
    }
}

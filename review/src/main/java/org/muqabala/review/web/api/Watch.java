package org.muqabala.review.web.api;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.BasicFileAttributes;
import java.nio.file.attribute.FileTime;
import java.security.DigestOutputStream;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.Timer;
import java.util.TimerTask;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;
import org.muqabala.report.json.ComparisonJson;
import org.muqabala.report.json.ComparisonReader;
import org.muqabala.report.json.WrittenComparison;

/**
 * Looks whether comparison.json was made again. It is read once it is the same at two looks and holds something else than what
 * is shown; one that cannot be read is left until it changes again, and what was shown before stays.
 */
final class Watch implements AutoCloseable {
    private static final long EVERY_MS = 1_000;

    private final Path file;
    private final Consumer<WrittenComparison> show;
    private final Consumer<String> trouble;
    private final Timer clock = new Timer("watch", true);
    private @Nullable Mark read;
    private @Nullable Mark seen;
    /** The digest of what is shown; the empty string where it is not known. */
    private String shown = "";

    /** By what a file is known to be another one. */
    private record Mark(
            FileTime modified, long size, @Nullable Object key) {}

    /**
     * Looks from now on.
     *
     * @param folder where the file lies
     * @param trouble hears that a file cannot be read
     */
    Watch(Path folder, Consumer<WrittenComparison> show, Consumer<String> trouble) {
        this.file = folder.resolve(ComparisonJson.FILE);
        this.show = show;
        this.trouble = trouble;
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
        if (now != null && now.equals(seen)) {
            if (!now.equals(read)) {
                read = now;
                readAgain();
            } else if (shown.isEmpty()) {
                shown = digestOf(now);
            }
        }
        seen = now;
    }

    private void readAgain() {
        try {
            String found = digest();
            if (!found.equals(shown)) { // else it was touched, or made of the same articles once more
                show.accept(ComparisonReader.read(file));
                shown = found;
            }
        } catch (IOException | RuntimeException | OutOfMemoryError e) {
            // what was shown before stays, as is said above
            trouble.accept(
                    "The comparison was made again and cannot be read, so the one before stays: " + e.getMessage());
        }
    }

    /** Of what the file holds while it has a mark; the empty string where it cannot be told. */
    private String digestOf(Mark mark) {
        try {
            String digest = digest();
            return mark.equals(mark()) ? digest : "";
        } catch (IOException e) {
            return "";
        }
    }

    private String digest() throws IOException {
        try (InputStream in = Files.newInputStream(file)) {
            MessageDigest digest = MessageDigest.getInstance("SHA-256");
            in.transferTo(new DigestOutputStream(OutputStream.nullOutputStream(), digest));
            return HexFormat.of().formatHex(digest.digest());
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every Java has SHA-256", e);
        }
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

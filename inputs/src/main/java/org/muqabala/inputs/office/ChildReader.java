package org.muqabala.inputs.office;

import java.io.DataInputStream;
import java.io.File;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.stream.Stream;
import org.muqabala.inputs.format.Blob;
import org.muqabala.inputs.format.TooLargeException;

/**
 * Has documents read by another Java, one for each. What it may use is bounded here, and whatever it does ends with it.
 *
 * @param seconds so long may it take
 * @param megabytes so large may its heap grow
 * @param classes its class path
 */
record ChildReader(int seconds, int megabytes, String classes) {
    private static final String FOLDER = "muqabala-document-";
    /** No document is larger. */
    private static final int MOST_BYTES = 64 << 20;
    /** What a process needs from its surroundings on some systems; all else, such as options for Java, is kept from it. */
    private static final Set<String> KEPT = Set.of("SystemRoot", "PATH", "LD_LIBRARY_PATH");

    /** @throws IOException where the document's bytes cannot be read or kept for a while */
    Answer read(Kind kind, Blob blob) throws IOException {
        Path folder = Files.createTempDirectory(FOLDER); // which its owner alone may look into
        try {
            Path file = folder.resolve("document");
            copy(blob, file);
            return read(kind, folder, file);
        } finally {
            delete(folder);
        }
    }

    private static void copy(Blob blob, Path file) throws IOException {
        try (InputStream in = blob.open();
                var out = Files.newOutputStream(file)) {
            byte[] part = new byte[1 << 16];
            long length = 0;
            for (int n = in.read(part); n >= 0; n = in.read(part)) {
                length += n;
                if (length > MOST_BYTES) {
                    throw new TooLargeException(MOST_BYTES);
                }
                out.write(part, 0, n);
            }
        }
    }

    private Answer read(Kind kind, Path folder, Path file) {
        Process process;
        try {
            process = start(kind, folder, file);
        } catch (IOException e) {
            return Answer.of(Outcome.NOT_STARTED);
        }
        AtomicBoolean late = new AtomicBoolean();
        Thread watch = new Thread(() -> endWhenLate(process, late), "watch");
        watch.setDaemon(true);
        watch.start();
        try (DataInputStream in = new DataInputStream(process.getInputStream())) {
            return answer(process, in, late);
        } catch (IOException e) {
            return Answer.of(late.get() ? Outcome.TOO_SLOW : Outcome.BROKEN); // ending it closes what is read
        } finally {
            process.destroyForcibly();
            watch.interrupt();
        }
    }

    private static Answer answer(Process process, DataInputStream in, AtomicBoolean late) throws IOException {
        if (in.read() != Child.STARTED) {
            return Answer.of(late.get() ? Outcome.TOO_SLOW : Outcome.NOT_STARTED);
        }
        try {
            return Answer.read(in);
        } catch (IOException e) {
            if (late.get()) {
                return Answer.of(Outcome.TOO_SLOW);
            }
            process.onExit().join();
            return Answer.of(process.exitValue() == Child.OUT_OF_MEMORY ? Outcome.TOO_LARGE : Outcome.BROKEN);
        }
    }

    private void endWhenLate(Process process, AtomicBoolean late) {
        try {
            if (!process.waitFor(seconds, TimeUnit.SECONDS)) {
                late.set(true);
                process.destroyForcibly();
            }
        } catch (InterruptedException e) {
            // the answer is there
        }
    }

    private Process start(Kind kind, Path folder, Path file) throws IOException {
        List<String> command = new ArrayList<>();
        command.add(Path.of(System.getProperty("java.home"), "bin", "java").toString());
        command.add("-Xmx" + megabytes + "m");
        command.addAll(List.of(
                "-Xss2m",
                "-XX:+UseSerialGC",
                "-XX:TieredStopAtLevel=1",
                "-Xshare:auto",
                "-XX:+ExitOnOutOfMemoryError",
                "-XX:MaxDirectMemorySize=16m",
                "-XX:-UsePerfData",
                "-Djava.awt.headless=true",
                "-Djava.io.tmpdir=" + folder,
                "-Duser.home=" + folder, // where lists of the system's fonts would be kept
                "-Dlog4j2.loggerContextFactory=org.apache.logging.log4j.simple.SimpleLoggerContextFactory",
                Child.class.getName(),
                kind.name(),
                file.toString()));
        ProcessBuilder builder = new ProcessBuilder(command);
        Map<String, String> environment = builder.environment();
        environment.keySet().retainAll(KEPT);
        environment.put("CLASSPATH", absolute(classes));
        builder.redirectError(ProcessBuilder.Redirect.DISCARD);
        return builder.start();
    }

    private static String absolute(String classes) {
        List<String> paths = new ArrayList<>();
        for (String path : classes.split(File.pathSeparator, -1)) {
            if (!path.isEmpty()) {
                paths.add(Path.of(path).toAbsolutePath().toString());
            }
        }
        return String.join(File.pathSeparator, paths);
    }

    /** Is it a folder that is made for one document? */
    static boolean isOwn(Path folder) {
        return String.valueOf(folder.getFileName()).startsWith(FOLDER);
    }

    static void delete(Path folder) {
        try (Stream<Path> files = Files.walk(folder)) {
            files.sorted(Comparator.reverseOrder())
                    .forEach(file -> file.toFile().delete());
        } catch (IOException e) {
            folder.toFile().delete();
        }
    }
}

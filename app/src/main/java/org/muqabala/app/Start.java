package org.muqabala.app;

import java.io.File;
import java.io.IOException;
import java.net.URISyntaxException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;

/**
 * What {@code java -jar} starts. A jar cannot say how Java should run it, and with Java's own choice a run of a few seconds
 * spends most of its time in the second compiler; so the program is started once more with what suits it, unless whoever
 * started it chose options himself. See docs/decisions.
 */
public final class Start {
    private static final List<String> OPTIONS = List.of(
            "-XX:+UseSerialGC",
            "-XX:TieredStopAtLevel=1",
            "-Xshare:auto",
            "-Xlog:disable",
            "-Xlog:all=error,cds*=off:stderr");

    private Start() {}

    public static void main(String[] args) throws InterruptedException {
        Optional<Process> started = mayChoose() ? start(args) : Optional.empty();
        if (started.isEmpty()) {
            Main.main(args);
            return;
        }
        Process process = started.get();
        Runtime.getRuntime().addShutdownHook(new Thread(process::destroy));
        Runtime.getRuntime().halt(process.waitFor());
    }

    /** Did nobody give Java an option, on the command line or by its variables? */
    private static boolean mayChoose() {
        String[] given = ProcessHandle.current().info().arguments().orElse(new String[] {"-X"});
        return given.length > 1
                && given[0].equals("-jar")
                && System.getenv("JAVA_TOOL_OPTIONS") == null
                && System.getenv("JDK_JAVA_OPTIONS") == null;
    }

    private static Optional<Process> start(String[] args) {
        try {
            Path jar = Path.of(Start.class
                    .getProtectionDomain()
                    .getCodeSource()
                    .getLocation()
                    .toURI());
            Path java = Path.of(System.getProperty("java.home"), "bin", "java");
            List<String> command = new ArrayList<>(List.of(java.toString()));
            command.addAll(OPTIONS);
            Path classes = Path.of(jar.toString().replaceAll("\\.jar$", ".jsa"));
            if (Files.isRegularFile(classes) && Files.size(classes) > 0) {
                command.add("-XX:SharedArchiveFile=" + classes);
            }
            Collections.addAll(command, "-cp", jar.toString(), Main.class.getName());
            Collections.addAll(command, args);
            return Optional.of(new ProcessBuilder(command)
                    .directory(new File("").getAbsoluteFile())
                    .inheritIO()
                    .start());
        } catch (IOException | URISyntaxException | RuntimeException e) {
            return Optional.empty(); // what cannot be started once more runs as it is
        }
    }
}

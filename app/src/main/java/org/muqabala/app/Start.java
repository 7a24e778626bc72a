package org.muqabala.app;

import java.io.IOException;
import java.net.URISyntaxException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
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
        String[] given = ProcessHandle.current().info().arguments().orElse(new String[0]);
        Optional<Process> started = mayChoose(List.of(given), System.getenv()) ? start(args) : Optional.empty();
        if (started.isEmpty()) {
            Main.main(args);
            return;
        }
        Process process = started.get();
        Runtime.getRuntime().addShutdownHook(new Thread(process::destroy));
        Runtime.getRuntime().halt(process.waitFor());
    }

    /**
     * Did nobody give Java an option, on the command line or by its variables?
     *
     * @param given what Java was started with, its options first; empty where the system does not tell
     */
    static boolean mayChoose(List<String> given, Map<String, String> environment) {
        return !given.isEmpty()
                && given.get(0).equals("-jar")
                && !environment.containsKey("JAVA_TOOL_OPTIONS")
                && !environment.containsKey("JDK_JAVA_OPTIONS");
    }

    /** What starts the program of a jar once more: its options, then where it is, then the program's arguments. */
    static List<String> command(Path java, Path jar, String[] args) throws IOException {
        List<String> command = new ArrayList<>(List.of(java.toString()));
        command.addAll(OPTIONS);
        Path classes = Path.of(jar.toString().replaceAll("\\.jar$", ".jsa"));
        if (Files.isRegularFile(classes) && Files.size(classes) > 0) {
            command.add("-XX:SharedArchiveFile=" + classes);
        }
        Collections.addAll(command, "-cp", jar.toString(), Main.class.getName());
        Collections.addAll(command, args);
        return command;
    }

    private static Optional<Process> start(String[] args) {
        try {
            Path jar = Path.of(Start.class
                    .getProtectionDomain()
                    .getCodeSource()
                    .getLocation()
                    .toURI());
            Path java = Path.of(System.getProperty("java.home"), "bin", "java");
            return Optional.of(
                    new ProcessBuilder(command(java, jar, args)).inheritIO().start());
        } catch (IOException | URISyntaxException | RuntimeException e) {
            return Optional.empty(); // what cannot be started once more runs as it is
        }
    }
}

package org.muqabala.app;

import java.io.IOException;
import java.net.URISyntaxException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
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
            // where the archive is moved to another address, all of it is gone through; later versions of Java may not
            // know the option
            "-XX:+IgnoreUnrecognizedVMOptions",
            "-XX:+UnlockDiagnosticVMOptions",
            "-XX:ArchiveRelocationMode=0",
            // garbage is collected early, while the system has given little memory
            "-XX:NewSize=32m",
            "-Xlog:disable",
            "-Xlog:all=error,cds*=off:stderr");

    private Start() {}

    public static void main(String[] args) {
        String[] given = ProcessHandle.current().info().arguments().orElse(new String[0]);
        Optional<Started> started = mayChoose(List.of(given), System.getenv()) ? start(args) : Optional.empty();
        if (started.isEmpty()) {
            Main.main(args);
            return;
        }
        Process process = started.get().process();
        Runtime.getRuntime().addShutdownHook(new Thread(() -> {
            process.destroy();
            started.get().end(); // so that whoever stops this Java sees how the program ended
        }));
        started.get().end();
    }

    /**
     * The program, started once more.
     *
     * @param made the archive of the classes it uses, which Java writes when it ends; the same as {@code classes} where there
     *     was one, or where none is made
     * @param classes where the archive is kept, beside the jar
     */
    private record Started(Process process, Path made, Path classes) {
        /** Waits for the end of the program, and ends as it does. */
        void end() {
            try {
                int code = process.waitFor();
                keepClasses();
                Runtime.getRuntime().halt(code);
            } catch (InterruptedException e) {
                Thread.currentThread().interrupt(); // who asks this thread to end ends what waits for it
            }
        }

        /** Puts a new archive in its place; where that fails the next run makes one. */
        void keepClasses() {
            try {
                if (!made.equals(classes) && Files.exists(made)) {
                    Files.move(made, classes, StandardCopyOption.REPLACE_EXISTING);
                }
            } catch (IOException e) {
                made.toFile().delete();
            }
        }
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

    /**
     * What starts the program of a jar once more: its options, then where it is, then the program's arguments.
     *
     * @param classes the archive of checked classes that is used where it exists
     * @param made the archive to be made; the same as {@code classes} where none is
     */
    static List<String> command(Path java, Path jar, Path classes, Path made, String[] args) {
        List<String> command = new ArrayList<>(List.of(java.toString()));
        command.addAll(OPTIONS);
        if (isOf(jar, classes) && classes.toFile().length() > 0) {
            command.add("-XX:SharedArchiveFile=" + classes);
        } else if (!made.equals(classes)) {
            command.addAll(List.of("-XX:ArchiveClassesAtExit=" + made, "-D" + Rehearsal.ASKED + "=true"));
        }
        Collections.addAll(command, "-cp", jar.toString(), Main.class.getName());
        Collections.addAll(command, args);
        return command;
    }

    /** Was the archive made after the jar? One of an older jar is passed over by Java. */
    private static boolean isOf(Path jar, Path classes) {
        return classes.toFile().exists()
                && classes.toFile().lastModified() >= jar.toFile().lastModified();
    }

    /**
     * A comparison uses nearly all classes, so its archive serves every command, and one that explains an input alone uses few;
     * an empty file says that none is wanted.
     */
    private static boolean mayMake(Path jar, Path classes, String[] args) {
        return args.length > 1
                && args[0].equals("compare")
                && List.of(args).stream().noneMatch(arg -> arg.startsWith("--explain-input"))
                && !isOf(jar, classes)
                && Files.isWritable(classes.getParent());
    }

    private static Optional<Started> start(String[] args) {
        try {
            Path jar = Path.of(Start.class
                    .getProtectionDomain()
                    .getCodeSource()
                    .getLocation()
                    .toURI());
            Path java = Path.of(System.getProperty("java.home"), "bin", "java");
            Path classes = Path.of(jar.toString().replaceAll("\\.jar$", ".jsa"));
            Path made = mayMake(jar, classes, args)
                    ? Path.of(classes + "." + ProcessHandle.current().pid())
                    : classes;
            Process process = new ProcessBuilder(command(java, jar, classes, made, args))
                    .inheritIO()
                    .start();
            return Optional.of(new Started(process, made, classes));
        } catch (IOException | URISyntaxException | RuntimeException e) {
            return Optional.empty(); // what cannot be started once more runs as it is
        }
    }
}

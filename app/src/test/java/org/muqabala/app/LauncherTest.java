package org.muqabala.app;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.FileTime;
import java.nio.file.attribute.PosixFilePermissions;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.DisabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;

/** The launcher script, in a checkout of its own with a java and a mvn that only say how they were called. */
@DisabledOnOs(OS.WINDOWS)
class LauncherTest {
    @TempDir
    Path temporary;

    private Path checkout;
    private Path jdk;
    private Path path;

    @BeforeEach
    void checkout() throws IOException {
        checkout = Files.createDirectories(temporary.resolve("a check out"));
        for (String folder : List.of("core/src/main", "app/src/main", "app/target", "templates")) {
            Files.createDirectories(checkout.resolve(folder));
        }
        Files.createFile(checkout.resolve("pom.xml"));
        Files.copy(Path.of("..", "muqabala"), checkout.resolve("muqabala"));
        jdk = Files.createDirectories(temporary.resolve("jdk/bin")).getParent();
        path = Files.createDirectories(temporary.resolve("path"));
        release("17.0.15");
        script(jdk.resolve("bin/java"), "for a in \"$@\"; do echo \"[$a]\"; done; echo \"locale ${LC_ALL:-}\"");
        script(path.resolve("mvn"), "echo told to build; : > '" + jar() + "'");
    }

    @Test
    void aMissingJarIsBuiltAndTheBuildIsQuiet() throws Exception {
        Run run = launch("compare", "two words", "");

        assertThat(run.code()).isZero();
        assertThat(run.err()).isEqualTo("muqabala: building…\n");
        assertThat(run.out()).contains("[-jar]\n[" + jar() + "]\n[compare]\n[two words]\n[]\n");
    }

    @Test
    void aJarThatIsNewerThanItsSourcesIsNotBuilt() throws Exception {
        Files.createFile(jar());
        age(checkout, 60);

        assertThat(launch().err()).isEmpty();
    }

    @Test
    void aChangedSourceTemplateOrPomIsBuilt() throws Exception {
        Files.createFile(jar());
        Path source = Files.createFile(checkout.resolve("core/src/main/A.java"));
        Path template = Files.createFile(checkout.resolve("templates/page.html"));
        for (Path changed : List.of(source, template, checkout.resolve("pom.xml"))) {
            age(checkout, 60);
            Files.setLastModifiedTime(changed, FileTime.from(Instant.now().plusSeconds(60)));

            assertThat(launch().err()).as(changed.toString()).contains("building");
        }
    }

    @Test
    void theFirstComparisonKeepsItsClasses() throws Exception {
        Files.createFile(jar());
        age(checkout, 60);
        Files.writeString(jdk.resolve("bin/java"), """
                for a in "$@"; do
                    case $a in -XX:ArchiveClassesAtExit=*) echo kept >"${a#*=}" ;; esac
                done
                """, StandardOpenOption.APPEND);

        Run before = launch("read");
        Run first = launch("compare");
        Run second = launch("read");

        assertThat(before.out()).contains("[read]").doesNotContain("ArchiveClassesAtExit", "SharedArchiveFile");
        assertThat(first.err()).isEmpty();
        assertThat(first.out()).contains("[-XX:ArchiveClassesAtExit=").contains("[compare]");
        assertThat(second.out())
                .contains("[-XX:SharedArchiveFile=" + classes() + "]\n[-jar]\n[" + jar() + "]\n[read]\n");
        try (var made = Files.list(classes().getParent())) {
            assertThat(made).containsExactlyInAnyOrder(jar(), classes());
        }
    }

    @Test
    void aJavaThatCannotKeepClassesIsAskedOnce() throws Exception {
        Files.createFile(jar());
        age(checkout, 60);

        assertThat(launch("compare").out()).contains("ArchiveClassesAtExit");
        assertThat(launch("compare").out())
                .contains("[-jar]")
                .doesNotContain("ArchiveClassesAtExit", "SharedArchiveFile");
    }

    @Test
    void itIsFoundThroughLinks() throws Exception {
        Path elsewhere = Files.createDirectories(temporary.resolve("elsewhere"));
        Files.createSymbolicLink(elsewhere.resolve("first"), Path.of("..", "a check out", "muqabala"));
        Files.createSymbolicLink(elsewhere.resolve("second"), Path.of("first"));

        assertThat(run(List.of(elsewhere.resolve("second").toString()), Map.of())
                        .out())
                .contains("[" + jar() + "]");
    }

    @Test
    void whoChoosesACollectorOfGarbageGetsThatOneAlone() throws Exception {
        Files.createFile(jar());
        age(checkout, 60);

        assertThat(run(command(), Map.of("MUQABALA_JAVA_OPTS", "-Xmx4g -XX:+UseParallelGC"))
                        .out())
                .contains("[-Xmx4g]\n[-XX:+UseParallelGC]\n")
                .doesNotContain("UseSerialGC");
        assertThat(run(command(), Map.of("MUQABALA_JAVA_OPTS", "-Xmx4g")).out()).contains("[-XX:+UseSerialGC]");
    }

    @Test
    void namesOfFilesAreReadAsUtf8InAnyLocale() throws Exception {
        script(path.resolve("locale"), "echo \"$CHARMAP\"");

        assertThat(run(command(), Map.of("LC_ALL", "any", "CHARMAP", "ANSI_X3.4-1968"))
                        .out())
                .contains("locale C.UTF-8");
        assertThat(run(command(), Map.of("LC_ALL", "any", "CHARMAP", "UTF-8")).out())
                .contains("locale any");
    }

    @Test
    void anOlderJavaIsTold() throws Exception {
        release("1.8.0_392");

        Run run = launch();

        assertThat(run.code()).isEqualTo(1);
        assertThat(run.err())
                .contains("expected Java 17 or newer, found Java 8")
                .contains("set JAVA_HOME");
    }

    @Test
    void aJavaHomeWithoutJavaIsTold() throws Exception {
        Files.delete(jdk.resolve("bin/java"));

        assertThat(launch().err()).contains("expected Java 17 or newer at JAVA_HOME, found no");
    }

    @Test
    void aMissingMavenIsTold() throws Exception {
        Files.delete(path.resolve("mvn"));
        for (String tool : List.of("sed", "find", "dirname", "readlink", "head")) {
            script(path.resolve(tool), "exec " + which(tool) + " \"$@\"");
        }

        Run run = run(command(), Map.of("PATH", path.toString()));

        assertThat(run.code()).isEqualTo(1);
        assertThat(run.err()).contains("expected Maven to build the program, found no mvn");
    }

    @Test
    void aFailedBuildEndsTheRun() throws Exception {
        script(path.resolve("mvn"), "echo broken; exit 1");

        Run run = launch();

        assertThat(run.code()).isEqualTo(1);
        assertThat(run.out()).isEmpty();
        assertThat(run.err()).contains("broken", "the build failed");
    }

    private Path jar() {
        return checkout.resolve("app/target/muqabala.jar");
    }

    private Path classes() {
        return checkout.resolve("app/target/muqabala.jsa");
    }

    private List<String> command() {
        return List.of(checkout.resolve("muqabala").toString());
    }

    private Run launch(String... arguments) throws Exception {
        List<String> line = new ArrayList<>(command());
        line.addAll(List.of(arguments));
        return run(line, Map.of());
    }

    private Run run(List<String> line, Map<String, String> environment) throws Exception {
        List<String> withShell = new ArrayList<>(List.of("/bin/sh"));
        withShell.addAll(line);
        ProcessBuilder builder = new ProcessBuilder(withShell).directory(temporary.toFile());
        builder.environment().put("JAVA_HOME", jdk.toString());
        builder.environment().put("PATH", path + ":" + System.getenv("PATH"));
        builder.environment().putAll(environment);
        Path err = temporary.resolve("stderr");
        Process process = builder.redirectError(err.toFile()).start();
        process.getOutputStream().close();
        String out = new String(process.getInputStream().readAllBytes(), UTF_8);
        return new Run(process.waitFor(), out, Files.readString(err));
    }

    private void release(String version) throws IOException {
        Files.writeString(jdk.resolve("release"), "IMPLEMENTOR=\"any\"\nJAVA_VERSION=\"" + version + "\"\n");
    }

    private static void script(Path file, String body) throws IOException {
        Files.writeString(file, "#!/bin/sh\n" + body + "\n");
        Files.setPosixFilePermissions(file, PosixFilePermissions.fromString("rwxr-xr-x"));
    }

    /** Makes everything but the jar older than the jar. */
    private void age(Path folder, int seconds) throws IOException {
        FileTime old = FileTime.from(Instant.now().minusSeconds(seconds));
        try (var all = Files.walk(folder)) {
            for (Path each : all.filter(f -> !f.equals(jar())).toList()) {
                Files.setLastModifiedTime(each, old);
            }
        }
        Files.setLastModifiedTime(jar(), FileTime.from(Instant.now()));
    }

    private static Path which(String tool) {
        for (String folder : List.of("/bin", "/usr/bin")) {
            if (Files.isExecutable(Path.of(folder, tool))) {
                return Path.of(folder, tool);
            }
        }
        throw new IllegalStateException("no " + tool);
    }
}

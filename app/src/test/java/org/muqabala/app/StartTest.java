package org.muqabala.app;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class StartTest {
    private static final String[] ARGS = {"compare", "two words", ""};

    @Test
    void choosesOptionsWhereNobodyGaveAny() {
        assertThat(Start.mayChoose(List.of("-jar", "muqabala.jar", "compare", "-Xmx"), Map.of()))
                .isTrue();
    }

    @Test
    void leavesTheOptionsThatWereGiven() {
        assertThat(Start.mayChoose(List.of("-Xmx2g", "-jar", "muqabala.jar"), Map.of()))
                .isFalse();
        assertThat(Start.mayChoose(List.of("-jar", "muqabala.jar"), Map.of("JDK_JAVA_OPTIONS", "-Xmx2g")))
                .isFalse();
        assertThat(Start.mayChoose(List.of("-jar", "muqabala.jar"), Map.of("JAVA_TOOL_OPTIONS", "-Xmx2g")))
                .isFalse();
    }

    @Test
    void leavesWhatTheSystemDoesNotTell() {
        assertThat(Start.mayChoose(List.of(), Map.of())).isFalse();
    }

    @Test
    void passesEveryArgumentOn(@TempDir Path folder) {
        Path jar = folder.resolve("muqabala.jar");
        Path classes = folder.resolve("muqabala.jsa");
        List<String> command = Start.command(Path.of("java"), jar, classes, classes, ARGS);
        assertThat(command)
                .startsWith("java")
                .endsWith("-cp", jar.toString(), Main.class.getName(), "compare", "two words", "");
        assertThat(command).noneMatch(o -> o.contains("ArchiveClassesAtExit") || o.contains("SharedArchiveFile"));
    }

    @Test
    void usesTheClassesKeptBesideTheJarElseKeepsThem(@TempDir Path folder) throws IOException {
        Path jar = folder.resolve("muqabala.jar");
        Path classes = folder.resolve("muqabala.jsa");
        Path made = folder.resolve("muqabala.jsa.1");
        assertThat(Start.command(Path.of("java"), jar, classes, made, ARGS))
                .contains("-XX:ArchiveClassesAtExit=" + made, "-Dmuqabala.rehearses=true");
        Files.writeString(classes, "classes");
        assertThat(Start.command(Path.of("java"), jar, classes, made, ARGS))
                .contains("-XX:SharedArchiveFile=" + classes)
                .noneMatch(o -> o.contains("ArchiveClassesAtExit"));
    }
}

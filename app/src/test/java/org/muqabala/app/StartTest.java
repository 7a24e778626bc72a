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
    void passesEveryArgumentOn(@TempDir Path folder) throws IOException {
        Path jar = folder.resolve("muqabala.jar");
        List<String> command = Start.command(Path.of("java"), jar, ARGS);
        assertThat(command)
                .startsWith("java")
                .endsWith("-cp", jar.toString(), Main.class.getName(), "compare", "two words", "");
        assertThat(command).noneMatch(o -> o.contains("SharedArchiveFile"));
    }

    @Test
    void usesTheClassesKeptBesideTheJar(@TempDir Path folder) throws IOException {
        Path classes = Files.writeString(folder.resolve("muqabala.jsa"), "classes");
        assertThat(Start.command(Path.of("java"), folder.resolve("muqabala.jar"), ARGS))
                .contains("-XX:SharedArchiveFile=" + classes);
    }
}

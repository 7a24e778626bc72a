package org.muqabala.spark;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * Two thousand made-up articles, of which one story is told by more outlets than are compared all with all: in local mode, and by
 * the shipped jar on a master and two workers of which one is killed in the middle. Run by .ci/spark.sh.
 */
@Tag("cluster")
class ClusterTest {
    private static final int DOCUMENTS = 2_000;
    private static final int OUTLETS = 60;

    @TempDir
    private static Path folder;

    private static Path articles;
    private static OneMachine one;

    @BeforeAll
    static void compare() throws IOException {
        articles = Files.write(folder.resolve("articles.jsonl"), Articles.madeUp(DOCUMENTS, OUTLETS));
        one = OneMachine.compares(articles);
    }

    @AfterEach
    void stop() throws IOException {
        call(folder.resolve("stop.log"), "./cluster.sh", "stop");
    }

    @Test
    void localModeFindsTheSame() {
        LocalSpark.Outcome outcome = LocalSpark.run(folder.resolve("local"), articles.toString());
        assertThat(outcome.out())
                .contains("names and topics are each met in more than")
                .contains("expected up to 40 sources of one story, found more");
        one.isTheSame(folder.resolve("local"));
    }

    @Test
    void aClusterThatLosesAWorkerInTheMiddleFindsTheSame() throws IOException {
        Path started = folder.resolve("start.log");
        call(started, "./cluster.sh", "start", "2", "1");
        List<String> lines = Files.readAllLines(started);
        Path result = folder.resolve("result");
        Process job = start(
                folder.resolve("job.log"),
                "./muqabala-spark",
                "--master",
                lines.get(lines.size() - 1),
                "--conf",
                "spark.executor.memory=900m",
                "--conf",
                "spark.sql.shuffle.partitions=4",
                "--",
                articles.toString(),
                "-o",
                result.toString());
        // all is read and parted, and some stories are compared
        awaitFirstPart(job, result.resolve("_between/compared"));
        assertThat(job.isAlive()).isTrue();
        assertThat(result.resolve("_between/compared/_SUCCESS")).doesNotExist();
        call(folder.resolve("kill.log"), "./cluster.sh", "kill-worker");
        assertThat(exitCode(job)).as(folder.resolve("job.log").toString()).isZero();
        assertThat(Files.readString(folder.resolve("job.log"))).contains("Lost executor");
        one.isTheSame(result);
    }

    /** Waits until one of the tasks that write a table has written its part of it. */
    private static void awaitFirstPart(Process job, Path table) {
        try {
            while (job.isAlive() && !hasPart(table)) {
                TimeUnit.MILLISECONDS.sleep(50);
            }
        } catch (InterruptedException e) {
            throw new IllegalStateException(e);
        }
    }

    private static boolean hasPart(Path table) {
        try (Stream<Path> tasks = Files.list(table.resolve("_temporary/0"))) {
            return tasks.anyMatch(task -> task.getFileName().toString().startsWith("task_"));
        } catch (IOException | UncheckedIOException e) { // no task has begun, or all have ended
            return false;
        }
    }

    private static void call(Path log, String... command) throws IOException {
        assertThat(exitCode(start(log, command)))
                .as(log + ": " + Files.readString(log))
                .isZero();
    }

    private static int exitCode(Process process) {
        try {
            return process.waitFor();
        } catch (InterruptedException e) {
            throw new IllegalStateException(e);
        }
    }

    private static Process start(Path log, String... command) throws IOException {
        ProcessBuilder builder = new ProcessBuilder(command);
        builder.environment().put("SPARK_HOME", System.getProperty("spark.home"));
        builder.environment().put("SPARK_LOCAL_IP", "127.0.0.1");
        // as for the tests themselves; what workers start has it too
        builder.environment().put("JAVA_TOOL_OPTIONS", "-XX:+UseSerialGC -XX:TieredStopAtLevel=1");
        return builder.redirectErrorStream(true).redirectOutput(log.toFile()).start();
    }
}

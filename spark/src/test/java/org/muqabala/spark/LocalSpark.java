package org.muqabala.spark;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;
import org.apache.spark.sql.SparkSession;
import picocli.CommandLine;

/** A job run in this Java machine, on two of its threads. */
public final class LocalSpark {
    private static final class Made {
        static final SparkSession SPARK = Job.session()
                .master("local[2]")
                .config("spark.ui.enabled", false)
                // a test would compile more than it runs
                .config("spark.sql.codegen.wholeStage", false)
                .config("spark.sql.codegen.factoryMode", "NO_CODEGEN")
                .config("spark.sql.shuffle.partitions", 3)
                .config("spark.default.parallelism", 2)
                .config("spark.driver.host", "127.0.0.1")
                .config("spark.driver.bindAddress", "127.0.0.1")
                .getOrCreate();
    }

    private LocalSpark() {}

    public static SparkSession session() {
        return Made.SPARK;
    }

    /** What a run printed, and its exit code. */
    record Outcome(int code, String out, String err) {}

    /** Runs the job on paths. */
    static Outcome run(Path output, String... paths) {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        ByteArrayOutputStream err = new ByteArrayOutputStream();
        Job job = new Job(
                new PrintStream(out, true, StandardCharsets.UTF_8), new PrintStream(err, true, StandardCharsets.UTF_8));
        List<String> arguments = new ArrayList<>(Arrays.asList(paths));
        arguments.addAll(List.of("-o", output.toString()));
        new CommandLine(job).parseArgs(arguments.toArray(new String[0]));
        try {
            int code = job.run(session());
            return new Outcome(code, out.toString(StandardCharsets.UTF_8), err.toString(StandardCharsets.UTF_8));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** The lines of one part of a result, sorted. */
    static List<String> lines(Path output, String part) {
        try (Stream<Path> files = Files.list(output.resolve(part + ".jsonl"))) {
            List<String> lines = new ArrayList<>();
            for (Path file : files.filter(f -> f.getFileName().toString().startsWith("part-"))
                    .toList()) {
                lines.addAll(Files.readAllLines(file));
            }
            return lines.stream().sorted().toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}

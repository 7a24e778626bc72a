package org.muqabala.spark;

import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.concurrent.Callable;
import org.apache.hadoop.fs.Path;
import org.apache.spark.SparkConf;
import org.apache.spark.sql.SparkSession;
import org.muqabala.spark.output.Summary;
import org.muqabala.spark.table.Stored;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** The main class that a cluster starts. */
@Command(
        name = "muqabala-spark",
        mixinStandardHelpOptions = true,
        description = {
            "Compare a collection on a cluster: JSON lines, Parquet, WARC and whatever else muqabala reads, from any file",
            "system that Hadoop knows. Groups, findings, sources and problems are written as JSON lines and as Parquet."
        },
        exitCodeListHeading = "%nExit codes:%n",
        exitCodeList = {
            "0:Done. What could not be read is told in problems.jsonl.",
            "1:Internal error.",
            "2:The command line was not understood.",
            "4:No usable input.",
            "5:The folder of the result is there already."
        })
public final class Job implements Callable<Integer> {
    private static final int NO_INPUT = 4;
    private static final int NOT_WRITABLE = 5;

    @Parameters(arity = "1..*", paramLabel = "PATH", description = "Files, folders, or patterns of them.")
    private List<String> paths = List.of();

    @Option(
            names = {"-o", "--output"},
            required = true,
            paramLabel = "DIR",
            description = "Folder of the result, which is not there yet.")
    private String output = "";

    private final PrintStream out;
    private final PrintStream err;

    Job(PrintStream out, PrintStream err) {
        this.out = out;
        this.err = err;
    }

    /** Compares what the arguments name, and ends Java where that failed. */
    public static void main(String[] arguments) {
        PrintStream out = new PrintStream(System.out, true, StandardCharsets.UTF_8);
        PrintStream err = new PrintStream(System.err, true, StandardCharsets.UTF_8);
        int code = new CommandLine(new Job(out, err)).execute(arguments);
        if (code != 0) {
            System.exit(code);
        }
    }

    @Override
    public Integer call() throws IOException {
        try (SparkSession spark = session().getOrCreate()) {
            return run(spark);
        }
    }

    /** What the job asks of a session, where nobody told it otherwise. */
    static SparkSession.Builder session() {
        SparkConf told = new SparkConf()
                .setIfMissing("spark.sql.files.maxPartitionBytes", String.valueOf(Stored.PARCEL_BYTES))
                // else a job of some minutes tells thousands of lines
                .setIfMissing("spark.log.level", "WARN");
        return SparkSession.builder().config(told).appName("muqabala");
    }

    int run(SparkSession spark) throws IOException {
        Path folder = new Path(output);
        if (folder.getFileSystem(spark.sparkContext().hadoopConfiguration()).exists(folder)) {
            err.println("muqabala-spark: expected a folder that is not there yet, found " + output
                    + "; name another, or delete it");
            return NOT_WRITABLE;
        }
        Summary summary = new Run(spark, folder).of(paths);
        out.print(summary.text());
        if (summary.sources() == 0) {
            err.println("muqabala-spark: expected articles, found none that can be used");
            return NO_INPUT;
        }
        return 0;
    }
}

package org.muqabala.spark;

import static org.apache.spark.sql.functions.col;
import static org.apache.spark.sql.functions.explode;

import java.io.IOException;
import java.util.List;
import java.util.Map;
import org.apache.hadoop.fs.Path;
import org.apache.spark.api.java.function.MapFunction;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Encoders;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.RowFactory;
import org.apache.spark.sql.SparkSession;
import org.apache.spark.sql.types.DataTypes;
import org.apache.spark.sql.types.StructType;
import org.muqabala.report.json.ComparisonLines;
import org.muqabala.spark.input.Inputs;
import org.muqabala.spark.output.Part;
import org.muqabala.spark.output.Result;
import org.muqabala.spark.output.Summary;
import org.muqabala.spark.story.Parting;
import org.muqabala.spark.table.Problems;
import org.muqabala.spark.table.Stored;
import org.muqabala.text.Problem;

/**
 * One run: texts are read, copies and older versions left out, sources named, parted into stories, and each story compared.
 * The result is that of a comparison on one machine.
 */
final class Run {
    /** The folder of the tables between the stages; it goes when the result is there. */
    private static final String BETWEEN = "_between";

    private static final StructType NUMBERED = new StructType()
            .add("number", DataTypes.IntegerType, false)
            .add("id", DataTypes.StringType, false)
            .add("position", DataTypes.LongType, false);

    private final SparkSession spark;
    private final Path out;
    private final Stored stored;
    private final Tasks tasks;

    /** @param out the folder of the result, which is not there yet */
    Run(SparkSession spark, Path out) {
        this.spark = spark;
        this.out = out;
        this.stored = new Stored(spark, new Path(out, BETWEEN).toString());
        this.tasks = new Tasks(spark.sparkContext().defaultParallelism());
    }

    /**
     * Compares what is at some paths.
     *
     * @throws IOException where a file system does not answer
     */
    Summary of(List<String> paths) throws IOException {
        Inputs inputs = Inputs.at(spark, paths);
        Dataset<Row> texts = stored.kept("texts", inputs.texts());
        Dataset<Row> read = stored.kept("read", Reading.of(texts));
        Dataset<Row> leftOut = new Copies(stored).leftOut(read);
        Dataset<Row> kept = Copies.without(read.filter(col("failed").isNull()), leftOut);
        Dataset<Row> numbered =
                stored.kept("numbered", numbered(new Names(stored).of(kept.select("position", "file", "url"))));
        int sources = Math.toIntExact(numbered.count());
        Parting parting = Parting.of(
                stored, numbered.join(kept, "position").select("number", "profile"), sources, tasks.blocks(sources));
        Dataset<Row> stories = stored.kept("stories", numbered.join(parting.stories(), "number"));
        int parts = tasks.comparing(sources);
        Dataset<Row> compared = stored.kept("compared", Comparing.of(sources(texts, stories), parts));
        List<Problem> untold = inputs.untold(texts);
        Dataset<Row> problems = lines(texts.filter(col("text").isNull())
                        .select(explode(col("problems")).as("problem"))
                        .union(read.filter(col("failed").isNotNull()).select("failed"))
                        .union(leftOut.filter(col("problem").isNotNull()).select("problem"))
                        .select("problem.*"))
                .union(lines(
                        spark.createDataFrame(untold.stream().map(Problems::row).toList(), Problems.SCHEMA)))
                .union(lines(spark.createDataFrame(
                        parting.problems().stream().map(Problems::row).toList(), Problems.SCHEMA)));
        Result result = new Result(spark, out.toString());
        result.write(compared.coalesce(parts).union(problems));
        Summary summary = summary(result, texts, stories, sources, parting.problems());
        out.getFileSystem(spark.sparkContext().hadoopConfiguration()).delete(new Path(out, BETWEEN), true);
        return summary;
    }

    /** Sources with their numbers in the order of their ids. */
    private Dataset<Row> numbered(Dataset<Row> named) {
        return spark.createDataFrame(
                named.select("id", "position")
                        .sort("id")
                        .javaRDD()
                        .zipWithIndex()
                        .map(t -> RowFactory.create(Math.toIntExact(t._2()), t._1().getString(0), t._1().getLong(1))),
                NUMBERED);
    }

    /** The texts that are sources, with what they are called and the story they tell. */
    private static Dataset<Row> sources(Dataset<Row> texts, Dataset<Row> stories) {
        Dataset<Row> named = stories.withColumnRenamed("position", "at");
        return texts.filter(col("text").isNotNull()) // beside one there may be what gave no text
                .join(named, texts.col("position").equalTo(named.col("at")))
                .drop("at");
    }

    private static Dataset<Row> lines(Dataset<Row> problems) {
        return problems.map(
                (MapFunction<Row, Row>)
                        row -> Comparing.line(Part.PROBLEMS, -1, ComparisonLines.problem(Problems.of(row))),
                Encoders.row(Comparing.SCHEMA));
    }

    private static Summary summary(
            Result result, Dataset<Row> texts, Dataset<Row> stories, long sources, List<Problem> told) {
        Map<String, Long> severities = result.counts(Part.PROBLEMS, "severity");
        return new Summary(
                texts.filter(col("text").isNotNull()).count(),
                sources,
                stories.select("story").distinct().count(),
                result.count(Part.GROUPS),
                result.counts(Part.FINDINGS, "verdict"),
                result.counts(Part.PROBLEMS, "code"),
                severities.getOrDefault("error", 0L),
                told);
    }
}

package org.muqabala.spark.input;

import static org.apache.spark.sql.functions.col;
import static org.apache.spark.sql.functions.expr;
import static org.apache.spark.sql.functions.struct;
import static org.apache.spark.sql.functions.to_json;

import java.io.IOException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.apache.spark.api.java.JavaSparkContext;
import org.apache.spark.api.java.function.MapPartitionsFunction;
import org.apache.spark.broadcast.Broadcast;
import org.apache.spark.sql.Column;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Encoders;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.SparkSession;
import org.apache.spark.util.SerializableConfiguration;
import org.muqabala.spark.table.Problems;
import org.muqabala.spark.table.Texts;
import org.muqabala.text.Problem;
import org.muqabala.text.Severity;

/** The texts at some paths of any file system that Hadoop knows, read where there is room. */
public final class Inputs {
    /** Into so many tasks the reading is cut at most. */
    private static final int MOST_TASKS = 10_000;

    private final SparkSession spark;
    private final List<Piece> pieces;
    private final Map<String, Table> tables;
    private final List<Problem> problems;

    private Inputs(SparkSession spark, Listing listing) {
        this.spark = spark;
        this.pieces = listing.pieces();
        this.tables = listing.tables();
        this.problems = List.copyOf(listing.problems());
    }

    /**
     * What is at some paths.
     *
     * @param paths files, folders, or patterns of them
     * @throws IOException where a file system does not answer
     */
    public static Inputs at(SparkSession spark, List<String> paths) throws IOException {
        Listing listing = new Listing(spark.sparkContext().hadoopConfiguration());
        for (String path : paths) {
            listing.find(path);
        }
        return new Inputs(spark, listing);
    }

    /** The texts, as {@link Texts} has them; what could not be read of their files stands among them. */
    public Dataset<Row> texts() {
        JavaSparkContext context = new JavaSparkContext(spark.sparkContext());
        Broadcast<SerializableConfiguration> hadoop =
                context.broadcast(new SerializableConfiguration(context.hadoopConfiguration()));
        Dataset<Row> texts = spark.createDataFrame(
                context.parallelize(pieces, Math.max(1, Math.min(pieces.size(), MOST_TASKS)))
                        .mapPartitions(some -> {
                            PieceReader reader = new PieceReader(hadoop.value().value());
                            return new Flat<>(some, reader::rows);
                        }),
                Texts.SCHEMA);
        return tables.isEmpty() ? texts : texts.union(parquet(hadoop));
    }

    private Dataset<Row> parquet(Broadcast<SerializableConfiguration> hadoop) {
        Dataset<Row> rows = spark.read()
                .option("mergeSchema", true)
                .option("ignoreCorruptFiles", true) // which are told below
                .parquet(tables.keySet().toArray(new String[0]));
        Column[] columns = Arrays.stream(rows.columns())
                .map(name -> col("`" + name.replace("`", "``") + "`"))
                .toArray(Column[]::new);
        Dataset<Row> lines = rows.select(
                expr("url_decode(_metadata.file_path)").as("path"),
                col("_metadata.row_index").as("row"),
                to_json(struct(columns)).as("line"));
        Map<String, Table> known = tables;
        return lines.mapPartitions(
                (MapPartitionsFunction<Row, Row>)
                        some -> new TableReader(new PieceReader(hadoop.value().value()), known, some),
                Encoders.row(Texts.SCHEMA));
    }

    /**
     * What was wrong with the paths, and the tables of which nothing was read.
     *
     * @param texts those that were read
     */
    public List<Problem> untold(Dataset<Row> texts) {
        List<Problem> told = new ArrayList<>(problems);
        if (!tables.isEmpty()) {
            Set<Long> read = new HashSet<>();
            texts.select(Texts.piece(col("position")))
                    .distinct()
                    .collectAsList()
                    .forEach(row -> read.add(row.getLong(0)));
            tables.values().stream()
                    .filter(table -> !read.contains(table.number()))
                    .map(
                            table -> Problems.tell(
                                    "table-unreadable",
                                    Severity.ERROR,
                                    table.name(),
                                    "expected a table of Parquet with articles, found a broken or an empty one; write it again"))
                    .forEach(told::add);
        }
        return told;
    }
}

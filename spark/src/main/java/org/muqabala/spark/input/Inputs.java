package org.muqabala.spark.input;

import static org.apache.spark.sql.functions.col;
import static org.apache.spark.sql.functions.expr;
import static org.apache.spark.sql.functions.struct;
import static org.apache.spark.sql.functions.to_json;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import org.apache.hadoop.conf.Configuration;
import org.apache.spark.api.java.JavaSparkContext;
import org.apache.spark.broadcast.Broadcast;
import org.apache.spark.api.java.function.MapPartitionsFunction;
import org.apache.spark.sql.Column;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Encoders;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.SparkSession;
import org.apache.spark.util.SerializableConfiguration;
import org.muqabala.spark.table.Texts;

/** The texts at some paths of any file system that Hadoop knows, read where there is room. */
public final class Inputs {
    private Inputs() {}

    /**
     * The texts, as {@link Texts} has them.
     *
     * @param paths files, folders, or patterns of them
     * @param tasks into so many tasks the reading is cut
     * @throws IOException where a file system does not answer
     */
    public static Dataset<Row> read(SparkSession spark, List<String> paths, int tasks) throws IOException {
        JavaSparkContext context = new JavaSparkContext(spark.sparkContext());
        Listing listing = new Listing(context.hadoopConfiguration());
        for (String path : paths) {
            listing.find(path);
        }
        Broadcast<SerializableConfiguration> hadoop =
                context.broadcast(new SerializableConfiguration(context.hadoopConfiguration()));
        List<Piece> pieces = listing.pieces();
        Dataset<Row> texts = spark.createDataFrame(
                context.parallelize(pieces, Math.max(1, Math.min(pieces.size(), tasks)))
                        .mapPartitions(some -> {
                            PieceReader reader = new PieceReader(hadoop.value().value());
                            return new Flat<>(some, reader::rows);
                        }),
                Texts.SCHEMA);
        List<Row> problems = new ArrayList<>();
        listing.problems().forEach(p -> problems.add(Texts.row(Texts.position(0, 0), p)));
        texts = texts.union(spark.createDataFrame(problems, Texts.SCHEMA));
        Map<String, Table> tables = listing.tables();
        return tables.isEmpty() ? texts : texts.union(parquet(spark, tables, hadoop));
    }

    private static Dataset<Row> parquet(
            SparkSession spark, Map<String, Table> tables, Broadcast<SerializableConfiguration> hadoop) {
        Dataset<Row> rows = spark.read().parquet(tables.keySet().toArray(new String[0]));
        Column[] columns = IntStream.range(0, rows.columns().length)
                .mapToObj(i -> col("`" + rows.columns()[i] + "`"))
                .toArray(Column[]::new);
        Dataset<Row> lines = rows.select(
                expr("url_decode(_metadata.file_path)").as("path"),
                col("_metadata.row_index").as("row"),
                to_json(struct(columns)).as("line"));
        return lines.mapPartitions(
                (MapPartitionsFunction<Row, Row>)
                        some -> new TableReader(new PieceReader(hadoop.value().value()), tables, some),
                Encoders.row(Texts.SCHEMA));
    }
}

package org.muqabala.spark;

import static org.apache.spark.sql.functions.col;
import static org.apache.spark.sql.functions.count;
import static org.apache.spark.sql.functions.lag;
import static org.apache.spark.sql.functions.lit;

import java.util.ArrayList;
import java.util.Collections;
import java.util.Iterator;
import java.util.List;
import org.apache.spark.api.java.function.FilterFunction;
import org.apache.spark.api.java.function.FlatMapFunction;
import org.apache.spark.api.java.function.FlatMapGroupsFunction;
import org.apache.spark.api.java.function.MapFunction;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Encoders;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.RowFactory;
import org.apache.spark.sql.expressions.Window;
import org.apache.spark.sql.types.DataTypes;
import org.apache.spark.sql.types.StructType;
import org.muqabala.document.Edition;
import org.muqabala.document.Editions;
import org.muqabala.document.Editions.LeftOut;
import org.muqabala.spark.story.Components;
import org.muqabala.spark.table.EditionRows;
import org.muqabala.spark.table.Problems;
import org.muqabala.spark.table.Stored;

/** Finds which texts are copies and older versions of another, by the rule of {@link Editions}. */
final class Copies {
    /** The columns: the file that is left out, or null; what is told, or null. */
    private static final StructType LEFT_OUT =
            new StructType().add("dropped", DataTypes.StringType).add("problem", Problems.SCHEMA);

    private static final StructType KEYS = new StructType()
            .add("key", DataTypes.StringType, false)
            .add("file", DataTypes.StringType, false)
            .add("position", DataTypes.LongType, false);

    private final Stored stored;

    Copies(Stored stored) {
        this.stored = stored;
    }

    /**
     * What is left out.
     *
     * @param read as {@link Reading} has it
     * @return the columns {@code dropped}, a file or null, and {@code problem}, or null
     */
    Dataset<Row> leftOut(Dataset<Row> read) {
        Dataset<Row> editions = read.filter(col("edition").isNotNull()).select("position", "edition", "edition.file");
        Dataset<Row> copies = stored.kept("copies", copies(editions));
        Dataset<Row> distinct = without(editions, copies);
        return copies.union(stored.kept("versions", versions(distinct)));
    }

    /** The rows whose file is not left out. */
    static Dataset<Row> without(Dataset<Row> rows, Dataset<Row> leftOut) {
        Dataset<Row> dropped = leftOut.filter(col("dropped").isNotNull()).select(col("dropped"));
        return rows.join(dropped, rows.col("file").equalTo(dropped.col("dropped")), "left_anti");
    }

    private static Dataset<Row> copies(Dataset<Row> editions) {
        Dataset<Row> same = editions.select(col("edition"), col("edition.text").as("text"))
                .withColumn("of", count(lit(1)).over(Window.partitionBy("text")))
                .filter(col("of").gt(1));
        return same.groupByKey((MapFunction<Row, String>) r -> r.getAs("text"), Encoders.STRING())
                .flatMapGroups(
                        (FlatMapGroupsFunction<String, Row, Row>)
                                (text, rows) -> rows(Editions.copies(editions(rows, "edition"))),
                        Encoders.row(LEFT_OUT));
    }

    private Dataset<Row> versions(Dataset<Row> editions) {
        Dataset<Row> keys = editions.flatMap((FlatMapFunction<Row, Row>) Copies::keys, Encoders.row(KEYS));
        Dataset<Row> pairs = keys.withColumn(
                        "before",
                        lag(col("position"), 1).over(Window.partitionBy("key").orderBy("file")))
                .filter(col("before").isNotNull())
                .select(col("before").as("a"), col("position").as("b"))
                .distinct();
        Dataset<Row> one =
                editions.select(col("position").as("a"), col("edition").as("first"));
        Dataset<Row> other =
                editions.select(col("position").as("b"), col("edition").as("second"));
        Dataset<Row> same = pairs.join(one, "a")
                .join(other, "b")
                .filter((FilterFunction<Row>)
                        r -> EditionRows.of(r.getAs("first")).isVersionOf(EditionRows.of(r.getAs("second"))))
                .select("a", "b");
        Dataset<Row> articles = new Components(stored, "versions").of(same);
        return articles.join(editions, articles.col("node").equalTo(editions.col("position")))
                .select("root", "edition")
                .groupByKey((MapFunction<Row, Long>) r -> r.getAs("root"), Encoders.LONG())
                .flatMapGroups(
                        (FlatMapGroupsFunction<Long, Row, Row>)
                                (root, rows) -> rows(Editions.older(editions(rows, "edition"))),
                        Encoders.row(LEFT_OUT));
    }

    private static Iterator<Row> keys(Row row) {
        Edition edition = EditionRows.of(row.getAs("edition"));
        long position = row.getAs("position");
        return edition.keys().stream()
                .map(key -> RowFactory.create(key, edition.file(), position))
                .iterator();
    }

    private static List<Edition> editions(Iterator<Row> rows, String column) {
        List<Edition> editions = new ArrayList<>();
        rows.forEachRemaining(row -> editions.add(EditionRows.of(row.getAs(column))));
        editions.sort(java.util.Comparator.comparing(Edition::file));
        return Collections.unmodifiableList(editions);
    }

    private static Iterator<Row> rows(LeftOut leftOut) {
        List<Row> rows = new ArrayList<>();
        leftOut.dropped().forEach(file -> rows.add(RowFactory.create(file, null)));
        leftOut.problems().forEach(problem -> rows.add(RowFactory.create(null, Problems.row(problem))));
        return rows.iterator();
    }
}

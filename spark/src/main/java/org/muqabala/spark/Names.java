package org.muqabala.spark;

import static org.apache.spark.sql.functions.col;
import static org.apache.spark.sql.functions.count;
import static org.apache.spark.sql.functions.lit;
import static org.apache.spark.sql.functions.row_number;
import static org.apache.spark.sql.functions.udf;
import static org.apache.spark.sql.functions.when;

import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.api.java.UDF2;
import org.apache.spark.sql.api.java.UDF3;
import org.apache.spark.sql.expressions.UserDefinedFunction;
import org.apache.spark.sql.expressions.Window;
import org.apache.spark.sql.types.DataTypes;
import org.muqabala.document.SourceIds;
import org.muqabala.spark.table.Stored;

/** Gives each source its id, by the rule of {@link SourceIds}. */
final class Names {
    private static final UserDefinedFunction ID = udf(
            (UDF3<String, String, Integer, String>) (file, url, folders) -> SourceIds.of(file, url, folders),
            DataTypes.StringType);

    private static final UserDefinedFunction NUMBERED =
            udf((UDF2<String, Integer, String>) (id, number) -> SourceIds.numbered(id, number), DataTypes.StringType);

    private final Stored stored;

    Names(Stored stored) {
        this.stored = stored;
    }

    /**
     * The ids of sources.
     *
     * @param sources columns {@code position}, {@code file} and {@code url}
     * @return columns {@code position} and {@code id}, no id twice
     */
    Dataset<Row> of(Dataset<Row> sources) {
        Dataset<Row> named = stored.kept("names-0", counted(sources.withColumn("id", id(0))));
        for (int folders = 1; folders <= SourceIds.MOST_FOLDERS && isRepeated(named); folders++) {
            Dataset<Row> longer =
                    named.withColumn("id", when(col("of").gt(1), id(folders)).otherwise(col("id")));
            named = stored.kept("names-" + folders, counted(longer));
        }
        return isRepeated(named)
                ? named.select(
                        col("position"),
                        NUMBERED.apply(
                                        col("id"),
                                        row_number()
                                                .over(Window.partitionBy("id").orderBy("position")))
                                .as("id"))
                : named.select("position", "id");
    }

    private static org.apache.spark.sql.Column id(int folders) {
        return ID.apply(col("file"), col("url"), lit(folders));
    }

    private static Dataset<Row> counted(Dataset<Row> named) {
        return named.withColumn("of", count(lit(1)).over(Window.partitionBy("id")));
    }

    private static boolean isRepeated(Dataset<Row> named) {
        return !named.filter(col("of").gt(1)).isEmpty();
    }
}

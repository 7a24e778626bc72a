package org.muqabala.spark.output;

import static org.apache.spark.sql.functions.col;
import static org.apache.spark.sql.functions.from_json;
import static org.apache.spark.sql.functions.lit;

import java.util.Map;
import java.util.TreeMap;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.SparkSession;
import org.apache.spark.sql.functions;
import org.apache.spark.sql.types.StructType;

/** The files of a result: each part as JSON lines and as a table of Parquet. */
public final class Result {
    private final SparkSession spark;
    private final String folder;

    /** @param folder where the files are put */
    public Result(SparkSession spark, String folder) {
        this.spark = spark;
        this.folder = folder;
    }

    /**
     * Writes all parts.
     *
     * @param lines their columns are part, story and line
     */
    public void write(Dataset<Row> lines) {
        for (Part part : Part.values()) {
            spark.sparkContext().setJobDescription(part.file());
            Dataset<Row> own = lines.filter(col("part").equalTo(part.name()));
            own.select("line").write().text(folder + "/" + part.file() + ".jsonl");
            own.select(
                            col("story"),
                            from_json(col("line"), StructType.fromDDL(part.columns()))
                                    .as("it"))
                    .select("story", "it.*")
                    .write()
                    .parquet(table(part));
        }
    }

    private String table(Part part) {
        return folder + "/" + part.file() + ".parquet";
    }

    /** How many rows of a part have each value of a column, by value. */
    public Map<String, Long> counts(Part part, String column) {
        Map<String, Long> counts = new TreeMap<>();
        spark.read()
                .parquet(table(part))
                .groupBy(column)
                .agg(functions.count(lit(1)))
                .collectAsList()
                .forEach(row -> counts.put(row.getString(0), row.getLong(1)));
        return counts;
    }

    /** How many rows a part has. */
    public long count(Part part) {
        return spark.read().parquet(table(part)).count();
    }
}

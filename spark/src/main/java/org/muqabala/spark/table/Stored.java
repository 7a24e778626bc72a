package org.muqabala.spark.table;

import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.SparkSession;

/** Tables between the stages, kept on the file system of the result: a machine that is lost takes none with it. */
public final class Stored {
    private final SparkSession spark;
    private final String folder;

    /** @param folder the folder of the tables */
    public Stored(SparkSession spark, String folder) {
        this.spark = spark;
        this.folder = folder;
    }

    /** The same rows, made and written once. */
    public Dataset<Row> kept(String name, Dataset<Row> rows) {
        String path = folder + "/" + name;
        rows.write().parquet(path);
        return spark.read().schema(rows.schema()).parquet(path);
    }
}

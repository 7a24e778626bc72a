package org.muqabala.spark.table;

import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.SparkSession;

/** Tables between the stages, kept on the file system of the result: a machine that is lost takes none with it. */
public final class Stored {
    /** Rows are kept, and so can be read, in parcels of so many bytes: reading claims takes long for its bytes. */
    public static final int PARCEL_BYTES = 1 << 20;

    private final SparkSession spark;
    private final String folder;

    /** @param folder the folder of the tables */
    public Stored(SparkSession spark, String folder) {
        this.spark = spark;
        this.folder = folder;
    }

    /**
     * The same rows, made and written once. In the pages and logs of the cluster what is done from now on bears this name.
     */
    public Dataset<Row> kept(String name, Dataset<Row> rows) {
        spark.sparkContext().setJobDescription(name);
        String path = folder + "/" + name;
        rows.write().option("parquet.block.size", PARCEL_BYTES).parquet(path);
        return spark.read().schema(rows.schema()).parquet(path);
    }
}

package org.muqabala.spark.story;

import static org.apache.spark.sql.functions.bit_xor;
import static org.apache.spark.sql.functions.coalesce;
import static org.apache.spark.sql.functions.col;
import static org.apache.spark.sql.functions.count;
import static org.apache.spark.sql.functions.greatest;
import static org.apache.spark.sql.functions.least;
import static org.apache.spark.sql.functions.lit;
import static org.apache.spark.sql.functions.min;
import static org.apache.spark.sql.functions.xxhash64;

import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.expressions.Window;
import org.muqabala.spark.table.Stored;

/**
 * Connected components by big stars and small stars in turn (Kiveris et al., "Connected Components in MapReduce and Beyond",
 * 2014): each thing is tied to the least that it reaches, in a number of rounds that grows with the logarithm of the longest
 * chain. The least of each component is its root, so the result hangs on the ties alone.
 */
public final class Components {
    private final Stored stored;
    private final String name;

    /** @param name of what is found, for the folders between the rounds */
    public Components(Stored stored, String name) {
        this.stored = stored;
        this.name = name;
    }

    /**
     * The component of each thing that a tie has.
     *
     * @param ties columns {@code a} and {@code b}, numbers of two things
     * @return columns {@code node} and {@code root}
     */
    public Dataset<Row> of(Dataset<Row> ties) {
        Dataset<Row> edges = ties.filter(col("a").notEqual(col("b")))
                .select(
                        greatest(col("a"), col("b")).as("u"),
                        least(col("a"), col("b")).as("v"))
                .distinct();
        edges = stored.kept(name + "-0", edges);
        Row before = sum(edges);
        for (int round = 1; ; round++) {
            edges = stored.kept(name + "-" + round, smallStar(bigStar(edges)));
            Row after = sum(edges);
            if (after.equals(before)) {
                break;
            }
            before = after;
        }
        Dataset<Row> roots =
                edges.select(col("v").as("node"), col("v").as("root")).distinct();
        return edges.select(col("u").as("node"), col("v").as("root")).union(roots);
    }

    /** Every neighbour that is greater than a thing is tied to the least of them all. */
    private static Dataset<Row> bigStar(Dataset<Row> edges) {
        Dataset<Row> both = edges.union(edges.select(col("v"), col("u")));
        return both.withColumn("least", least(col("u"), min("v").over(Window.partitionBy("u"))))
                .filter(col("v").gt(col("u")))
                .select(col("v").as("u"), col("least").as("v"))
                .distinct();
    }

    /** A thing and its lesser neighbours are tied to the least of them. */
    private static Dataset<Row> smallStar(Dataset<Row> edges) {
        Dataset<Row> near = edges.withColumn("least", min("v").over(Window.partitionBy("u")));
        Dataset<Row> own = near.select(col("u"), col("least").as("v"));
        Dataset<Row> others = near.filter(col("v").notEqual(col("least")))
                .select(col("v").as("u"), col("least").as("v"));
        return own.union(others).distinct();
    }

    /** What two sets of edges have in common only where they are the same, as good as surely. */
    private static Row sum(Dataset<Row> edges) {
        return edges.agg(count(lit(1)), coalesce(bit_xor(xxhash64(col("u"), col("v"))), lit(0L)))
                .first();
    }
}

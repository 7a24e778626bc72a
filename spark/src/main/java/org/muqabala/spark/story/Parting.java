package org.muqabala.spark.story;

import static org.apache.spark.sql.functions.coalesce;
import static org.apache.spark.sql.functions.col;
import static org.apache.spark.sql.functions.countDistinct;
import static org.apache.spark.sql.functions.lit;
import static org.apache.spark.sql.functions.sum;

import java.util.ArrayList;
import java.util.Collections;
import java.util.Iterator;
import java.util.List;
import java.util.SortedSet;
import java.util.TreeSet;
import org.apache.spark.api.java.JavaPairRDD;
import org.apache.spark.api.java.function.FlatMapGroupsFunction;
import org.apache.spark.api.java.function.MapFunction;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Encoders;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.RowFactory;
import org.apache.spark.sql.SparkSession;
import org.apache.spark.sql.types.DataTypes;
import org.apache.spark.sql.types.StructType;
import org.muqabala.spark.table.Stored;
import org.muqabala.story.Stories;
import org.muqabala.story.StoryCut;
import org.muqabala.story.StoryFinder;
import org.muqabala.text.Problem;
import scala.Tuple2;

/**
 * The stories of a collection. A tie is passed over or not by the sizes of what it joins, so each set of sources that ties hold
 * together is cut by itself.
 *
 * @param stories columns {@code number} of a source and {@code story}, the least number in it
 * @param problems what is to be told of the parting
 */
public record Parting(Dataset<Row> stories, List<Problem> problems) {
    private static final StructType CUT = new StructType()
            .add("number", DataTypes.IntegerType, false)
            .add("story", DataTypes.IntegerType, false)
            .add("passedOver", DataTypes.LongType, false);

    public Parting {
        problems = List.copyOf(problems);
    }

    /**
     * Parts a collection.
     *
     * @param numbered columns {@code number}, from 0 without a gap in the order of ids, and {@code profile}
     * @param sources how many there are
     * @param blocks into so many blocks they are cut
     */
    public static Parting of(Stored stored, Dataset<Row> numbered, int sources, int blocks) {
        if (sources <= StoryFinder.BUNDLE) {
            return new Parting(numbered.select(col("number"), lit(0).as("story")), List.of());
        }
        SparkSession spark = numbered.sparkSession();
        JavaPairRDD<Integer, byte[]> profiles = numbered.select("number", "profile")
                .javaRDD()
                .mapToPair(row -> new Tuple2<>(row.getInt(0), row.<byte[]>getAs(1)));
        Ties found = new Ties(profiles, sources, blocks);
        Dataset<Row> ties = stored.kept(
                "ties", spark.createDataFrame(found.rows(), Ties.SCHEMA).distinct());
        Dataset<Row> parts = new Components(stored, "stories").of(ties.select("a", "b"));
        Dataset<Row> cut = stored.kept("cut", cut(ties.join(parts, ties.col("a").equalTo(parts.col("node")))));
        Dataset<Row> stories = numbered.select("number")
                .join(cut, "number", "left")
                .select(col("number"), coalesce(col("story"), col("number")).as("story"));
        Row told = stories.agg(countDistinct("story")).first();
        long passedOver = cut.agg(coalesce(sum("passedOver"), lit(0L))).first().getLong(0);
        return new Parting(
                stories,
                Stories.problems(
                        sources,
                        Math.toIntExact(told.getLong(0)),
                        found.crowded().size(),
                        passedOver));
    }

    private static Dataset<Row> cut(Dataset<Row> ties) {
        return ties.groupByKey((MapFunction<Row, Integer>) tie -> tie.getAs("root"), Encoders.INT())
                .flatMapGroups((FlatMapGroupsFunction<Integer, Row, Row>) (root, some) -> cut(some), Encoders.row(CUT));
    }

    private static Iterator<Row> cut(Iterator<Row> rows) {
        org.muqabala.story.Ties ties = new org.muqabala.story.Ties();
        SortedSet<Integer> numbers = new TreeSet<>();
        rows.forEachRemaining(row -> {
            ties.add(row.getAs("a"), row.getAs("b"), row.getAs("affinity"));
            numbers.add(row.getAs("a"));
            numbers.add(row.getAs("b"));
        });
        List<Integer> sources = List.copyOf(numbers);
        ties.renumber(number -> Collections.binarySearch(sources, number));
        StoryCut cut = StoryCut.of(sources.size(), ties);
        List<Row> stories = new ArrayList<>();
        for (List<Integer> story : cut.stories()) {
            for (int source : story) {
                long passedOver = stories.isEmpty() ? cut.passedOver() : 0;
                stories.add(RowFactory.create(sources.get(source), sources.get(story.get(0)), passedOver));
            }
        }
        return stories.iterator();
    }
}

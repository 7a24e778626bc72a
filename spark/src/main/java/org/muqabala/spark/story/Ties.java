package org.muqabala.spark.story;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.IntStream;
import org.apache.spark.HashPartitioner;
import org.apache.spark.Partitioner;
import org.apache.spark.api.java.JavaPairRDD;
import org.apache.spark.api.java.JavaRDD;
import org.apache.spark.api.java.JavaSparkContext;
import org.apache.spark.broadcast.Broadcast;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.RowFactory;
import org.apache.spark.sql.types.DataTypes;
import org.apache.spark.sql.types.StructType;
import org.apache.spark.storage.StorageLevel;
import org.muqabala.story.Affinity;
import org.muqabala.story.Days;
import org.muqabala.story.Held;
import org.muqabala.story.StoryFinder;
import org.muqabala.story.Weighed;
import scala.Tuple2;

/**
 * Finds which sources of a collection may tell one story, as {@link StoryFinder} does. Sources are cut into blocks; a key goes
 * once to each block that has one of its holders, and a source once to each block of those that it met.
 */
final class Ties {
    /** The columns: numbers of two sources, the lesser first, and how surely they tell one story. */
    static final StructType SCHEMA = new StructType()
            .add("a", DataTypes.IntegerType, false)
            .add("b", DataTypes.IntegerType, false)
            .add("affinity", DataTypes.DoubleType, false);

    private final int sources;
    private final Partitioner blocks;
    private final JavaPairRDD<Integer, byte[]> profiles;
    private final JavaPairRDD<String, Holders> holders;
    private final Map<String, Integer> crowded;

    /**
     * @param profiles of all sources, by their numbers from 0
     * @param sources how many there are
     * @param blocks into so many blocks they are cut
     */
    Ties(JavaPairRDD<Integer, byte[]> profiles, int sources, int blocks) {
        this.sources = sources;
        this.blocks = new HashPartitioner(blocks);
        this.profiles = profiles;
        this.holders = profiles.flatMapToPair(Ties::keys)
                .aggregateByKey(new Holders(), this.blocks, Holders::add, Holders::merge);
        this.crowded = new TreeMap<>(holders.filter(h -> h._2().count() > Held.CROWD)
                .mapValues(Holders::count)
                .collectAsMap());
    }

    private static Iterator<Tuple2<String, Integer>> keys(Tuple2<Integer, byte[]> source) {
        return org.muqabala.spark.table.Profiles.of("", source._2()).keys().stream()
                .map(key -> new Tuple2<>(key, source._1()))
                .iterator();
    }

    /** The keys that make nobody meet since a crowd holds them, with how many do. */
    Map<String, Integer> crowded() {
        return crowded;
    }

    /** The ties as rows; one may be there twice. */
    JavaRDD<Row> rows() {
        int all = sources;
        Partitioner to = blocks;
        Broadcast<Map<String, Integer>> many =
                JavaSparkContext.fromSparkContext(profiles.context()).broadcast(crowded);
        Broadcast<Days> published =
                JavaSparkContext.fromSparkContext(profiles.context()).broadcast(days());
        JavaPairRDD<Integer, Posting> postings = holders.filter(h -> h._2().count() > 1 && h._2().count() <= Held.CROWD)
                .flatMapToPair(h -> routed(new Posting(h._1(), h._2().sources()), to))
                .partitionBy(to);
        JavaRDD<Met> met = profiles.partitionBy(to)
                .zipPartitions(postings, (own, keys) -> new Block(all, own, keys).met(many.value(), published.value()))
                .persist(StorageLevel.MEMORY_AND_DISK_SER());
        JavaPairRDD<Integer, Met> asked =
                met.flatMapToPair(source -> asked(source, to)).partitionBy(to);
        return met.zipPartitions(asked, Ties::tied);
    }

    private Days days() {
        return new Days(profiles.mapValues(
                        bytes -> org.muqabala.spark.table.Profiles.of("", bytes).published())
                .sortByKey()
                .values()
                .collect());
    }

    /** A key for each block that has one of its holders. */
    private static Iterator<Tuple2<Integer, Posting>> routed(Posting posting, Partitioner to) {
        return IntStream.of(posting.sources)
                .map(to::getPartition)
                .distinct()
                .mapToObj(block -> new Tuple2<>(block, posting))
                .iterator();
    }

    /** A source for each block that has some of those that it met. */
    private static Iterator<Tuple2<Integer, Met>> asked(Met source, Partitioner to) {
        Map<Integer, List<Integer>> byBlock = new TreeMap<>();
        for (int other : source.others) {
            byBlock.computeIfAbsent(to.getPartition(other), b -> new ArrayList<>())
                    .add(other);
        }
        return byBlock.entrySet().stream()
                .map(e -> new Tuple2<>(
                        e.getKey(),
                        new Met(
                                source.source,
                                source.weighed,
                                e.getValue().stream().mapToInt(i -> i).toArray())))
                .iterator();
    }

    private static Iterator<Row> tied(Iterator<Met> own, Iterator<Tuple2<Integer, Met>> asked) {
        Map<Integer, Weighed> here = new HashMap<>();
        own.forEachRemaining(source -> here.put(source.source, source.weighed));
        List<Row> ties = new ArrayList<>();
        while (asked.hasNext()) {
            Met source = asked.next()._2();
            for (int other : source.others) {
                double affinity = Affinity.of(source.weighed, here.get(other));
                if (affinity >= StoryFinder.LEAST_AFFINITY) {
                    ties.add(RowFactory.create(
                            Math.min(source.source, other), Math.max(source.source, other), affinity));
                }
            }
        }
        return ties.iterator();
    }
}

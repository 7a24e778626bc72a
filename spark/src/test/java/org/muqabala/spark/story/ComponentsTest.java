package org.muqabala.spark.story;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.TreeMap;
import java.util.stream.IntStream;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.RowFactory;
import org.apache.spark.sql.types.DataTypes;
import org.apache.spark.sql.types.StructType;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.muqabala.spark.LocalSpark;
import org.muqabala.spark.table.Stored;

/** What is tied, however far, is one component; its least member is its root. */
class ComponentsTest {
    private static final StructType TIES =
            new StructType().add("a", DataTypes.LongType, false).add("b", DataTypes.LongType, false);

    @TempDir
    private Path folder;

    private Map<Long, Long> roots(List<Row> ties) {
        Stored stored = new Stored(LocalSpark.session(), folder.toString());
        Map<Long, Long> roots = new TreeMap<>();
        new Components(stored, "ties")
                .of(LocalSpark.session().createDataFrame(ties, TIES))
                .collectAsList()
                .forEach(row -> assertThat(roots.put(row.getLong(0), row.getLong(1)))
                        .as("each thing has one root")
                        .isNull());
        return roots;
    }

    /** A chain, a ring, a hub, and ties at random, all apart, given in no order and some twice. */
    @Test
    void areThoseOfUnionAndFind() {
        Random random = new Random(3);
        List<Row> ties = new ArrayList<>();
        for (int i = 0; i < 60; i++) {
            tie(ties, 100 + i, 101 + i);
            tie(ties, 200 + i, 200 + (i + 1) % 60);
            tie(ties, 330, 300 + i);
            tie(ties, 400 + random.nextInt(90), 400 + random.nextInt(90));
        }
        ties.addAll(List.copyOf(ties.subList(0, 20)));
        java.util.Collections.shuffle(ties, random);

        org.muqabala.text.Components joined = new org.muqabala.text.Components(500);
        ties.forEach(t -> joined.join((int) t.getLong(0), (int) t.getLong(1)));
        Map<Long, Long> expected = new TreeMap<>();
        IntStream.range(0, 500)
                .filter(i -> ties.stream()
                        .anyMatch(t -> t.getLong(0) != t.getLong(1) && (t.getLong(0) == i || t.getLong(1) == i)))
                .forEach(i -> expected.put((long) i, (long) joined.of(i)));
        assertThat(roots(ties)).isEqualTo(expected);
    }

    @Test
    void ofNothingAreNone() {
        assertThat(roots(List.of())).isEmpty();
    }

    private static void tie(List<Row> ties, long a, long b) {
        ties.add(RowFactory.create(a, b));
    }
}

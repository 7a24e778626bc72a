package org.muqabala.spark.input;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.apache.hadoop.conf.Configuration;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.RowFactory;
import org.junit.jupiter.api.Test;
import org.muqabala.spark.table.Texts;

class TableReaderTest {
    private static final int ROWS = 40;

    /** Rows are read some megabytes at a time: of these tables of ten megabytes each none is lost, and each has its place. */
    @Test
    void everyRowIsReadWhereItStands() {
        List<Row> lines = new ArrayList<>();
        List<String> expected = new ArrayList<>();
        String rest = "x".repeat(1 << 18);
        for (int table = 0; table < 2; table++) {
            for (int row = 0; row < ROWS; row++) {
                String text = "Nine people died in fire " + row + " of city " + table + ".";
                String line = "{\"id\":\"" + row + "\",\"text\":\"" + text + "\",\"rest\":\"" + rest + "\"}";
                lines.add(RowFactory.create("file:/" + table + ".parquet", (long) row, line));
                expected.add(Texts.position(table, row) + " " + text);
            }
        }
        Map<String, Table> tables =
                Map.of("file:/0.parquet", new Table(0, "0.parquet"), "file:/1.parquet", new Table(1, "1.parquet"));
        List<String> read = new ArrayList<>();
        new TableReader(new PieceReader(new Configuration()), tables, lines.iterator())
                .forEachRemaining(row -> read.add(row.getLong(0) + " " + row.getString(9)));
        assertThat(read).isEqualTo(expected);
    }
}

package org.muqabala.spark.table;

import java.util.HashSet;
import java.util.List;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.RowFactory;
import org.apache.spark.sql.types.DataTypes;
import org.apache.spark.sql.types.StructType;
import org.muqabala.document.Edition;

/** What tells copies and versions of an article, as rows. */
public final class EditionRows {
    /** The columns. */
    public static final StructType SCHEMA = new StructType()
            .add("file", DataTypes.StringType, false)
            .add("text", DataTypes.StringType, false)
            .add("length", DataTypes.IntegerType, false)
            .add("sentences", DataTypes.createArrayType(DataTypes.LongType, false), false)
            .add("publisher", DataTypes.StringType)
            .add("published", DataTypes.StringType)
            .add("title", DataTypes.StringType)
            .add("url", DataTypes.StringType)
            .add("shownPublisher", DataTypes.StringType, false)
            .add("told", DataTypes.LongType, false);

    private EditionRows() {}

    /** The row of an edition. */
    public static Row row(Edition edition) {
        return RowFactory.create(
                edition.file(),
                edition.text(),
                edition.length(),
                edition.sentences().stream().sorted().toArray(),
                edition.publisher(),
                Texts.string(edition.published()),
                edition.title(),
                edition.url(),
                edition.shownPublisher(),
                edition.told());
    }

    /** The edition of a row. */
    public static Edition of(Row row) {
        List<Long> sentences = row.getList(3);
        return new Edition(
                row.getString(0),
                row.getString(1),
                row.getInt(2),
                new HashSet<>(sentences),
                row.getString(4),
                Texts.date(row.getString(5)),
                row.getString(6),
                row.getString(7),
                row.getString(8),
                row.getLong(9));
    }
}

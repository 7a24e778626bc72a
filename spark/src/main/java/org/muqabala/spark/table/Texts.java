package org.muqabala.spark.table;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.RowFactory;
import org.apache.spark.sql.types.DataTypes;
import org.apache.spark.sql.types.StructType;
import org.jspecify.annotations.Nullable;
import org.muqabala.document.ManifestEntry;
import org.muqabala.document.ManifestEntry.SectionEntry;
import org.muqabala.document.Source.DateOrigin;
import org.muqabala.document.SourceText;
import org.muqabala.text.Problem;

/**
 * The texts that were read, as rows: each has a position, which orders it among all. What could not be read is a row without
 * a text that has its problem.
 */
public final class Texts {
    /** So many texts can be in one piece of a file. */
    private static final int PIECE_BITS = 36;

    private static final StructType SECTION = new StructType()
            .add("starts", DataTypes.StringType, false)
            .add("title", DataTypes.StringType)
            .add("published", DataTypes.StringType);

    /** The columns. */
    public static final StructType SCHEMA = new StructType()
            .add("position", DataTypes.LongType, false)
            .add("file", DataTypes.StringType)
            .add("title", DataTypes.StringType)
            .add("publisher", DataTypes.StringType)
            .add("published", DataTypes.StringType)
            .add("publishedFrom", DataTypes.StringType)
            .add("url", DataTypes.StringType)
            .add("language", DataTypes.StringType)
            .add("sections", DataTypes.createArrayType(SECTION, false))
            .add("text", DataTypes.StringType)
            .add("problems", Problems.LIST, false);

    private Texts() {}

    /**
     * Where a text stands among all.
     *
     * @param piece how manieth of all pieces holds it
     * @param index how manieth it is in its piece
     */
    public static long position(long piece, long index) {
        return (piece << PIECE_BITS) + index;
    }

    /** The row of a text. */
    public static Row row(long position, SourceText text) {
        ManifestEntry entry = text.entry();
        return RowFactory.create(
                position,
                entry.file(),
                entry.title(),
                entry.publisher(),
                string(entry.published()),
                string(entry.publishedFrom()),
                entry.url(),
                entry.language(),
                entry.sections().stream()
                        .map(s -> RowFactory.create(s.starts(), s.title(), string(s.published())))
                        .toArray(),
                text.text(),
                Problems.rows(text.problems()));
    }

    /** The row of what gave no text. */
    public static Row row(long position, Problem problem) {
        return RowFactory.create(
                position,
                null,
                null,
                null,
                null,
                null,
                null,
                null,
                new Object[0],
                null,
                Problems.rows(List.of(problem)));
    }

    /** The text of a row. */
    public static SourceText text(Row row) {
        String from = row.getAs("publishedFrom");
        List<SectionEntry> sections = new ArrayList<>();
        for (Row section : row.<Row>getList(row.fieldIndex("sections"))) {
            sections.add(new SectionEntry(section.getString(0), section.getString(1), date(section.getString(2))));
        }
        ManifestEntry entry = new ManifestEntry(
                row.getAs("file"),
                row.getAs("title"),
                row.getAs("publisher"),
                date(row.getAs("published")),
                from == null ? null : DateOrigin.valueOf(from),
                row.getAs("url"),
                row.getAs("language"),
                sections);
        return new SourceText(
                entry, row.getAs("text"), Problems.all(row.getList(row.fieldIndex("problems"))));
    }

    static @Nullable String string(@Nullable Object value) {
        return value == null ? null : value.toString();
    }

    static @Nullable LocalDate date(@Nullable String value) {
        return value == null ? null : LocalDate.parse(value);
    }
}

package org.muqabala.spark.table;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.apache.spark.sql.Column;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.RowFactory;
import org.apache.spark.sql.functions;
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

    /** Which piece holds a text. */
    public static Column piece(Column position) {
        return functions.shiftright(position, PIECE_BITS);
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

    /** The text of a row, whose first columns are those of {@link #SCHEMA}. */
    public static SourceText text(Row row) {
        List<SectionEntry> sections = new ArrayList<>();
        for (Row section : rows(row, 8)) {
            sections.add(new SectionEntry(section.getString(0), section.getString(1), date(section.getString(2))));
        }
        String from = row.getString(5);
        ManifestEntry entry = new ManifestEntry(
                row.getString(1),
                row.getString(2),
                row.getString(3),
                date(row.getString(4)),
                from == null ? null : DateOrigin.valueOf(from),
                row.getString(6),
                row.getString(7),
                sections);
        return new SourceText(entry, row.getString(9), Problems.all(rows(row, 10)));
    }

    /** The rows of a column, of a row that was just made or of one that was read. */
    private static List<Row> rows(Row row, int column) {
        return row.get(column) instanceof Object[] made
                ? Arrays.stream(made).map(Row.class::cast).toList()
                : row.getList(column);
    }

    static @Nullable String string(@Nullable Object value) {
        return value == null ? null : value.toString();
    }

    static @Nullable LocalDate date(@Nullable String value) {
        return value == null ? null : LocalDate.parse(value);
    }
}

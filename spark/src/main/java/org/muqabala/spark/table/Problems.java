package org.muqabala.spark.table;

import java.util.ArrayList;
import java.util.List;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.RowFactory;
import org.apache.spark.sql.types.ArrayType;
import org.apache.spark.sql.types.DataTypes;
import org.apache.spark.sql.types.StructType;
import org.muqabala.text.Problem;
import org.muqabala.text.Severity;
import org.muqabala.text.Span;

/** Problems as rows. */
public final class Problems {
    /** A problem's columns. */
    public static final StructType SCHEMA = new StructType()
            .add("code", DataTypes.StringType, false)
            .add("severity", DataTypes.StringType, false)
            .add("source", DataTypes.StringType)
            .add("start", DataTypes.IntegerType)
            .add("end", DataTypes.IntegerType)
            .add("args", DataTypes.createArrayType(DataTypes.StringType), false)
            .add("message", DataTypes.StringType, false);

    /** Several in a column. */
    static final ArrayType LIST = DataTypes.createArrayType(SCHEMA, false);

    private Problems() {}

    /** The row of a problem. */
    public static Row row(Problem problem) {
        Span span = problem.span();
        return RowFactory.create(
                problem.code(),
                problem.severity().name(),
                problem.source(),
                span == null ? null : span.start(),
                span == null ? null : span.end(),
                problem.args().toArray(),
                problem.message());
    }

    /** The rows of some problems. */
    static Object[] rows(List<Problem> problems) {
        return problems.stream().map(Problems::row).toArray();
    }

    /** The problem of a row. */
    public static Problem of(Row row) {
        return new Problem(
                row.getString(0),
                Severity.valueOf(row.getString(1)),
                row.getString(2),
                row.isNullAt(3) ? null : new Span(row.getInt(3), row.getInt(4)),
                row.getList(5),
                row.getString(6));
    }

    /** The problems of some rows. */
    static List<Problem> all(List<Row> rows) {
        List<Problem> problems = new ArrayList<>();
        rows.forEach(row -> problems.add(of(row)));
        return problems;
    }

    /**
     * Tells of a source or a file.
     *
     * @param message what is said after its name
     * @param args what the message names beside it
     */
    public static Problem tell(String code, Severity severity, String source, String message, String... args) {
        List<String> all = new ArrayList<>(List.of(source));
        all.addAll(List.of(args));
        return new Problem(code, severity, source, null, all, source + ": " + message);
    }
}

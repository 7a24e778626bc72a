package org.muqabala.spark;

import static org.apache.spark.sql.functions.col;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.NoSuchElementException;
import org.apache.spark.api.java.function.MapPartitionsFunction;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Encoders;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.RowFactory;
import org.apache.spark.sql.types.DataTypes;
import org.apache.spark.sql.types.StructType;
import org.jspecify.annotations.Nullable;
import org.muqabala.comparison.Comparison;
import org.muqabala.document.Document;
import org.muqabala.document.Documents;
import org.muqabala.report.decision.Decided;
import org.muqabala.report.export.lines.LinesWriter;
import org.muqabala.report.export.material.Material;
import org.muqabala.report.json.ComparisonLines;
import org.muqabala.spark.output.Part;
import org.muqabala.spark.table.Problems;
import org.muqabala.spark.table.Texts;
import org.muqabala.text.Problem;
import org.muqabala.text.Severity;

/** Compares the sources of each story, which come as their texts: to read them again costs less than to send their claims. */
final class Comparing implements Iterator<Row> {
    /** The columns: what a line is, the story it is of, the line. */
    static final StructType SCHEMA = new StructType()
            .add("part", DataTypes.StringType, false)
            .add("story", DataTypes.IntegerType, false)
            .add("line", DataTypes.StringType, false);

    private final Iterator<Row> sources;
    private @Nullable Row next;
    private Iterator<Row> lines = List.<Row>of().iterator();

    private Comparing(Iterator<Row> sources) {
        this.sources = sources;
        this.next = sources.hasNext() ? sources.next() : null;
    }

    /**
     * What the stories say, line by line.
     *
     * @param sources texts as {@link Texts} has them, with {@code id}, {@code number} and {@code story}
     * @param tasks into so many tasks the stories are laid
     */
    static Dataset<Row> of(Dataset<Row> sources, int tasks) {
        return sources.repartition(tasks, col("story"))
                .sortWithinPartitions("story", "number")
                .mapPartitions((MapPartitionsFunction<Row, Row>) Comparing::new, Encoders.row(SCHEMA));
    }

    @Override
    public boolean hasNext() {
        while (!lines.hasNext() && next != null) {
            lines = story(next);
        }
        return lines.hasNext();
    }

    @Override
    public Row next() {
        if (!hasNext()) {
            throw new NoSuchElementException();
        }
        return lines.next();
    }

    /** The lines of the story whose first source this is. */
    private Iterator<Row> story(Row first) {
        int story = first.getAs("story");
        List<Row> rows = new ArrayList<>();
        Row row = first;
        while (row != null && row.<Integer>getAs("story") == story) {
            rows.add(row);
            row = sources.hasNext() ? sources.next() : null;
        }
        next = row;
        List<Row> told = new ArrayList<>();
        try {
            List<Document> documents = new ArrayList<>();
            rows.forEach(r -> documents.add(Documents.of(r.<String>getAs("id"), Texts.text(r))));
            tell(Worker.comparison().compare(documents), story, told);
        } catch (RuntimeException | StackOverflowError e) { // one story must not take the others with it
            told.clear();
            rows.forEach(r -> told.add(
                    line(Part.PROBLEMS, story, ComparisonLines.problem(failed(r.getAs("id"), rows.size(), e)))));
        }
        return told.iterator();
    }

    private static void tell(Comparison comparison, int story, List<Row> told) {
        ComparisonLines.sources(comparison).forEach(l -> told.add(line(Part.SOURCES, story, l)));
        ComparisonLines.groups(comparison).forEach(l -> told.add(line(Part.GROUPS, story, l)));
        findings(comparison).forEach(l -> told.add(line(Part.FINDINGS, story, l)));
        comparison.problems().forEach(p -> told.add(line(Part.PROBLEMS, story, ComparisonLines.problem(p))));
    }

    private static List<String> findings(Comparison comparison) {
        ByteArrayOutputStream lines = new ByteArrayOutputStream();
        try {
            LinesWriter.write(Material.of(comparison), Decided.none(), lines);
        } catch (IOException e) {
            throw new UncheckedIOException("an array cannot fail to be written", e);
        }
        return lines.toString(StandardCharsets.UTF_8).lines().toList();
    }

    /** A line of the result. */
    static Row line(Part part, int story, String line) {
        return RowFactory.create(part.name(), story, line);
    }

    private static Problem failed(String source, int sources, Throwable e) {
        return Problems.tell(
                "story-failed",
                Severity.ERROR,
                source,
                "expected a story of " + sources + " sources that the program can compare, and failed on this one ("
                        + e.getClass().getSimpleName()
                        + "), which is a fault of the program; it was left out; report it",
                String.valueOf(sources),
                e.getClass().getSimpleName());
    }
}

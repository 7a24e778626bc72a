package org.muqabala.spark;

import org.apache.spark.api.java.function.MapFunction;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Encoders;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.RowFactory;
import org.apache.spark.sql.functions;
import org.apache.spark.sql.types.DataTypes;
import org.apache.spark.sql.types.StructType;
import org.muqabala.ClaimComparison;
import org.muqabala.document.Document;
import org.muqabala.document.Documents;
import org.muqabala.document.Edition;
import org.muqabala.document.Editions;
import org.muqabala.document.SourceText;
import org.muqabala.spark.table.EditionRows;
import org.muqabala.spark.table.Problems;
import org.muqabala.spark.table.Profiles;
import org.muqabala.spark.table.Texts;
import org.muqabala.text.Problem;
import org.muqabala.text.Severity;

/** Reads each text once and keeps what brings it together with others: what tells its copies, and what it speaks of. */
final class Reading {
    /** The columns: an edition where the document could be read, a profile unless reading it failed, which is told then. */
    static final StructType SCHEMA = new StructType()
            .add("position", DataTypes.LongType, false)
            .add("file", DataTypes.StringType, false)
            .add("url", DataTypes.StringType)
            .add("edition", EditionRows.SCHEMA)
            .add("profile", DataTypes.BinaryType)
            .add("failed", Problems.SCHEMA);

    private Reading() {}

    /** What is known of each text. */
    static Dataset<Row> of(Dataset<Row> texts) {
        return texts.filter(functions.col("text").isNotNull())
                .map((MapFunction<Row, Row>) Reading::read, Encoders.row(SCHEMA));
    }

    private static Row read(Row row) {
        long position = row.getAs("position");
        SourceText text = Texts.text(row);
        String file = text.entry().file();
        String url = text.entry().url();
        try {
            ClaimComparison comparison = Worker.comparison();
            Document document = Documents.of(file, text);
            Row edition = Editions.isRead(document) ? EditionRows.row(Edition.of(document)) : null;
            byte[] profile = Profiles.bytes(comparison.profile(document, comparison.read(document)));
            return RowFactory.create(position, file, url, edition, profile, null);
        } catch (RuntimeException | StackOverflowError e) { // one document must not take the others with it
            return RowFactory.create(position, file, url, null, null, Problems.row(failed(file, e)));
        }
    }

    private static Problem failed(String file, Throwable e) {
        return Problems.tell(
                "document-failed",
                Severity.ERROR,
                file,
                "expected a text that the program can read, and failed on this one ("
                        + e.getClass().getSimpleName()
                        + "), which is a fault of the program; it was left out; report it",
                e.getClass().getSimpleName());
    }
}

package org.muqabala.report.export.table;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.IOException;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.io.Writer;
import java.util.List;
import org.muqabala.report.decision.Decided;
import org.muqabala.report.export.material.Codes;
import org.muqabala.report.export.material.Material;

/**
 * findings.csv: a row a piece of evidence, after RFC 4180, in UTF-8 with a byte order mark, by which spreadsheets know it.
 * Headings and codes are the same whatever the language of the page.
 */
public final class CsvWriter {
    private static final char BYTE_ORDER_MARK = '\uFEFF';

    private CsvWriter() {}

    /** Writes the file; the stream stays open. */
    public static void write(Material material, Decided decided, OutputStream out) throws IOException {
        Writer writer = new OutputStreamWriter(out, UTF_8);
        Table table = new FindingTable(material, new Codes(), decided).table();
        writer.write(BYTE_ORDER_MARK);
        line(table.headings(), writer);
        for (List<Cell> row : table.rows()) {
            line(row.stream().map(CsvWriter::text).toList(), writer);
        }
        writer.flush();
    }

    private static String text(Cell cell) {
        if (cell instanceof Cell.Words words) {
            return Inert.text(words.text());
        } else if (cell instanceof Cell.Amount amount) {
            return amount.value().toPlainString();
        } else if (cell instanceof Cell.Day day) {
            return day.day().toString();
        } else if (cell instanceof Cell.Minute minute) {
            return minute.minute().toString();
        }
        return "";
    }

    private static void line(List<String> fields, Writer writer) throws IOException {
        String separator = "";
        for (String field : fields) {
            writer.write(separator);
            writer.write(quoted(field));
            separator = ",";
        }
        writer.write("\r\n");
    }

    /** A field that holds what ends one, or a semicolon, at which some spreadsheets split, stands in quotes. */
    private static String quoted(String field) {
        boolean plain = field.chars().noneMatch(c -> c == ',' || c == ';' || c == '"' || c == '\r' || c == '\n');
        return plain ? field : '"' + field.replace("\"", "\"\"") + '"';
    }
}

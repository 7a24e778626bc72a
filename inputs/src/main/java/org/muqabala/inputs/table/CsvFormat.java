package org.muqabala.inputs.table;

import java.io.IOException;
import java.io.StringReader;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVParser;
import org.apache.commons.csv.CSVRecord;
import org.muqabala.document.FileTexts;
import org.muqabala.document.ManifestEntry;
import org.muqabala.inputs.article.Markup;
import org.muqabala.inputs.article.Names;
import org.muqabala.inputs.format.Blob;
import org.muqabala.inputs.format.Decoding;
import org.muqabala.inputs.format.Format;
import org.muqabala.inputs.format.Opener;
import org.muqabala.inputs.format.Problems;
import org.muqabala.text.Severity;

/** Articles as a table with a row of names at its head: CSV with commas or semicolons, or tabs. */
public final class CsvFormat implements Format {
    private static final int LONGEST_LIST = 300;

    private final TableFile file;

    /**
     * CSV.
     *
     * @param decoding how bytes become text
     * @param markup how HTML does
     */
    public CsvFormat(Decoding decoding, Markup markup) {
        this.file = new TableFile(decoding, markup);
    }

    @Override
    public boolean takes(String name) {
        return TableNames.isNamed(name, ".csv", ".tsv");
    }

    @Override
    public boolean isIn(Blob blob) {
        String type = blob.type();
        return blob.isNamed(".csv", ".tsv") || type != null && type.startsWith("text/csv");
    }

    @Override
    public FileTexts read(Blob blob, ManifestEntry told, Opener inside) throws IOException {
        return file.read(blob, told, (text, articles) -> new Table(told.file(), articles).read(text));
    }

    /**
     * A table that is read.
     *
     * @param name what messages call it
     * @param articles where its rows go
     */
    private record Table(String name, Articles articles) {
        void read(String text) throws IOException {
            CSVFormat format = CSVFormat.DEFAULT
                    .builder()
                    .setDelimiter(separator(text))
                    .setIgnoreSurroundingSpaces(true)
                    .setIgnoreEmptyLines(true)
                    .get();
            try (CSVParser parser = CSVParser.parse(new StringReader(text), format)) {
                Iterator<CSVRecord> rows = parser.iterator();
                long line = 1;
                try {
                    if (!rows.hasNext()) {
                        return;
                    }
                    CSVRecord head = rows.next();
                    Map<Field, Integer> columns = columns(head);
                    if (!columns.containsKey(Field.TEXT) && !columns.containsKey(Field.HTML)) {
                        noText(head);
                        return;
                    }
                    for (line = parser.getCurrentLineNumber() + 1;
                            rows.hasNext();
                            line = parser.getCurrentLineNumber() + 1) {
                        row(line, rows.next(), head, columns);
                    }
                } catch (UncheckedIOException | IllegalStateException e) {
                    quote(line);
                }
            }
        }

        private void row(long line, CSVRecord row, CSVRecord head, Map<Field, Integer> columns) {
            if (row.size() != head.size()) {
                articles.bad(line, head.size() + " cells", String.valueOf(row.size()));
                return;
            }
            Map<Field, String> found = new EnumMap<>(Field.class);
            columns.forEach((field, column) -> found.put(field, row.get(column)));
            Integer text = columns.get(Field.TEXT);
            articles.add(line, line, found, head.get(text == null ? columns.getOrDefault(Field.HTML, 0) : text));
        }

        private static Map<Field, Integer> columns(CSVRecord head) {
            List<String> names = head.toList();
            Map<Field, Integer> columns = new EnumMap<>(Field.class);
            FieldNames.in(names).forEach((field, found) -> columns.put(field, names.indexOf(found)));
            return columns;
        }

        private void noText(CSVRecord head) {
            List<String> names = new ArrayList<>();
            head.forEach(column -> names.add(Names.shown(column)));
            String list = String.join(", ", names);
            String found = list.substring(0, Math.min(LONGEST_LIST, list.length()));
            articles.add(Problems.ofFile(
                    "table-without-text",
                    Severity.ERROR,
                    name,
                    "expected a column \"text\" in the first line, found these: " + found
                            + "; name the column of the articles' texts so",
                    found));
        }

        private void quote(long line) {
            articles.add(Problems.ofFile(
                    "csv-broken",
                    Severity.WARNING,
                    name,
                    "line " + line + ": expected a quotation mark that is closed before the next cell, found none; "
                            + "what follows was not read until that is mended",
                    String.valueOf(line)));
        }
    }

    /** What stands oftenest between the names of the columns. */
    private static char separator(String text) {
        int[] count = new int[128];
        boolean quoted = false;
        boolean begun = false;
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            begun |= !Character.isWhitespace(c);
            if (c == '"') {
                quoted = !quoted;
            } else if (!quoted && begun && (c == '\n' || c == '\r')) {
                break;
            } else if (!quoted && c < count.length) {
                count[c]++;
            }
        }
        char most = ',';
        for (char c : new char[] {';', '\t'}) {
            most = count[c] > count[most] ? c : most;
        }
        return most;
    }
}

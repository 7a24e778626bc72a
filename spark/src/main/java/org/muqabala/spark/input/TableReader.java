package org.muqabala.spark.input;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Collections;
import java.util.Iterator;
import java.util.Map;
import java.util.NoSuchElementException;
import java.util.Objects;
import org.apache.spark.sql.Row;
import org.muqabala.document.FileTexts;
import org.muqabala.document.ManifestEntry;

/**
 * Reads rows of Parquet as the same articles written as JSON lines would be read, so that one reader knows the names of columns
 * and what is no article.
 */
final class TableReader implements Iterator<Row> {
    /** So many bytes are read at once. */
    private static final int MOST_BYTES = 4 << 20;

    private final PieceReader reader;
    private final Map<String, Table> tables;
    private final Iterator<Row> lines;
    private Iterator<Row> texts = Collections.emptyIterator();
    private final ByteArrayOutputStream gathered = new ByteArrayOutputStream();
    private String path = "";
    private long first;

    /**
     * @param lines path of the file, index of the row in it, the row as JSON
     * @param tables by path
     */
    TableReader(PieceReader reader, Map<String, Table> tables, Iterator<Row> lines) {
        this.reader = reader;
        this.tables = tables;
        this.lines = lines;
    }

    @Override
    public boolean hasNext() {
        while (!texts.hasNext() && (lines.hasNext() || gathered.size() > 0)) {
            texts = more();
        }
        return texts.hasNext();
    }

    @Override
    public Row next() {
        if (!hasNext()) {
            throw new NoSuchElementException();
        }
        return texts.next();
    }

    /** The texts of the next rows of one file. */
    private Iterator<Row> more() {
        while (lines.hasNext()) {
            Row line = lines.next();
            boolean other = !line.getString(0).equals(path);
            Iterator<Row> done = other || gathered.size() > MOST_BYTES ? read() : Collections.emptyIterator();
            if (gathered.size() == 0) {
                path = line.getString(0);
                first = line.getLong(1);
            }
            gathered.writeBytes(line.getString(2).getBytes(StandardCharsets.UTF_8));
            gathered.write('\n');
            if (done.hasNext()) {
                return done;
            }
        }
        return read();
    }

    private Iterator<Row> read() {
        if (gathered.size() == 0) {
            return Collections.emptyIterator();
        }
        Table table = Objects.requireNonNull(tables.get(path), path);
        try {
            FileTexts read =
                    reader.lines(gathered.toByteArray(), ManifestEntry.of(table.name() + "@" + first + ".jsonl"));
            gathered.reset();
            return PieceReader.rows(table.number(), first, read);
        } catch (IOException e) {
            throw new UncheckedIOException("the folder for temporary files fails", e);
        }
    }
}

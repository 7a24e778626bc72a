package org.muqabala.spark.input;

import java.io.Serializable;
import org.apache.spark.sql.Row;
import org.muqabala.document.ManifestEntry;
import org.muqabala.document.SourceText;
import org.muqabala.spark.table.Texts;

/**
 * What one task reads at a time: a file, or a part of a large file of JSON lines.
 *
 * @param number how manieth it is of all
 * @param path of its file, as Hadoop writes it
 * @param start offset of its first byte; a line that begins before it belongs to the piece before
 * @param end offset after its last byte; a line that begins before it belongs to the piece as a whole
 * @param told what is known of it, as the row of a text without words
 */
record Piece(long number, String path, long start, long end, Row told) implements Serializable {
    static Piece of(long number, String path, long start, long end, ManifestEntry told) {
        return new Piece(
                number,
                path,
                start,
                end,
                Texts.row(Texts.position(number, 0), new SourceText(told, "", java.util.List.of())));
    }

    /** What is known of it, under the name that is shown. */
    ManifestEntry entry() {
        return Texts.text(told).entry();
    }
}

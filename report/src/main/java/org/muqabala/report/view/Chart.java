package org.muqabala.report.view;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A picture of the answers to one question: a line for each source, its amount as a dot, a bar or an arrow.
 *
 * @param title what is shown
 * @param rows the sources with their amounts, the least first
 * @param least the amount at the beginning of the scale, in words
 * @param most the amount at its end
 */
public record Chart(String title, List<Row> rows, List<Piece> least, List<Piece> most) {
    public Chart {
        rows = List.copyOf(rows);
        least = List.copyOf(least);
        most = List.copyOf(most);
    }

    /**
     * What one source says.
     *
     * @param source who
     * @param value the amount in words
     * @param label the same without marks, as the picture's text
     * @param href where it says so; null where articles are left out
     * @param marks the picture
     */
    public record Row(
            SourceMark source,
            List<Piece> value,
            String label,
            @Nullable String href,
            List<Mark> marks) {
        public Row {
            value = List.copyOf(value);
            marks = List.copyOf(marks);
        }
    }
}

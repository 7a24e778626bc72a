package org.muqabala.report.view;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Every source beside every other: where they conflict, refine one another, agree.
 *
 * @param sources the columns: all but the last
 * @param rows all but the first
 * @param note which sources are shown, where they are not all; null where they are
 */
public record Matrix(
        List<SourceMark> sources, List<Row> rows, @Nullable String note) {
    public Matrix {
        sources = List.copyOf(sources);
        rows = List.copyOf(rows);
    }

    /**
     * A source and what it is to those before it, in the order of the columns.
     *
     * @param source the source
     * @param cells a cell for each source before it
     * @param rest how many columns it leaves to rows below
     */
    public record Row(SourceMark source, List<Cell> cells, int rest) {
        public Row {
            cells = List.copyOf(cells);
        }
    }

    /**
     * What two sources are to each other.
     *
     * @param label in words, as the picture's text
     * @param counts how many findings of each verdict set them side by side; none where nothing does
     */
    public record Cell(String label, List<Count> counts) {
        public Cell {
            counts = List.copyOf(counts);
        }
    }

    /**
     * How many findings of a verdict.
     *
     * @param verdict its code
     * @param number how many
     * @param label what they are
     * @param href the first of them
     * @param from where its part of the picture begins
     * @param width of its part of the picture
     */
    public record Count(String verdict, String number, String label, String href, String from, String width) {}
}

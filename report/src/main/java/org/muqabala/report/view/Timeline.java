package org.muqabala.report.view;

import java.util.List;

/**
 * The events on a scale of days, and who dates what.
 *
 * @param rows the events in the order of their days
 * @param first the day at the beginning of the scale
 * @param last the day at its end
 */
public record Timeline(List<Row> rows, String first, String last) {
    public Timeline {
        rows = List.copyOf(rows);
    }

    /**
     * One event.
     *
     * @param title what happens
     * @param dates when, as sources tell it, the widest last
     * @param label the dates without who tells them, as the picture's text
     * @param marks the picture
     */
    public record Row(String title, List<Dated> dates, String label, List<Mark> marks) {
        public Row {
            dates = List.copyOf(dates);
            marks = List.copyOf(marks);
        }
    }

    /**
     * A time that sources give an event.
     *
     * @param when the time in words
     * @param sources who gives it
     */
    public record Dated(List<Piece> when, List<SourceMark> sources) {
        public Dated {
            when = List.copyOf(when);
            sources = List.copyOf(sources);
        }
    }
}

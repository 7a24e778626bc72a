package org.muqabala.report.view;

import java.util.List;

/**
 * What each source says of one event, question by question.
 *
 * @param title the event
 * @param sources the columns
 * @param rows the questions
 */
public record EventTable(String title, List<SourceMark> sources, List<Row> rows) {
    public EventTable {
        sources = List.copyOf(sources);
        rows = List.copyOf(rows);
    }

    /**
     * A question and its answers.
     *
     * @param facet what is asked
     * @param verdict the gravest verdict over its answers: a code
     * @param verdictLabel that verdict in a word
     * @param href the finding of that verdict
     * @param cells an answer for each source, in the order of the columns
     */
    public record Row(String facet, String verdict, String verdictLabel, String href, List<Cell> cells) {
        public Row {
            cells = List.copyOf(cells);
        }
    }

    /**
     * What one source answers.
     *
     * @param source who it is, for narrow screens, where cells stand below each other
     * @param answers its answers; none where it is silent
     */
    public record Cell(SourceMark source, List<Answer> answers) {
        public Cell {
            answers = List.copyOf(answers);
        }
    }

    /**
     * One answer.
     *
     * @param value as understood
     * @param quote as written
     * @param language of the quote
     * @param direction of the quote
     * @param href the place in the article
     */
    public record Answer(List<Piece> value, String quote, String language, String direction, String href) {
        public Answer {
            value = List.copyOf(value);
        }
    }
}

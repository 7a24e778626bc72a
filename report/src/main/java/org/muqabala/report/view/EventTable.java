package org.muqabala.report.view;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What each source says of one event, question by question.
 *
 * @param title the event
 * @param sources the columns
 * @param rows the questions
 * @param silent the sources that do not tell of it at all
 * @param others how many these are, where they are too many to be listed; null where they are listed
 */
public record EventTable(
        String title,
        List<SourceMark> sources,
        List<Row> rows,
        List<SourceMark> silent,
        @Nullable String others) {
    public EventTable {
        silent = List.copyOf(silent);
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
     * @param source who it is in a few words, for narrow screens, where cells stand below each other
     * @param answers its answers; none where it is silent
     */
    public record Cell(String source, List<Answer> answers) {
        public Cell {
            answers = List.copyOf(answers);
        }
    }

    /**
     * One answer.
     *
     * @param value as understood
     * @param quote as written
     * @param language of the quote; null where it is the language of the page, and likewise the direction
     * @param direction of the quote
     * @param href the place in the article; null where articles are left out
     */
    public record Answer(
            List<Piece> value,
            String quote,
            @Nullable String language,
            @Nullable String direction,
            @Nullable String href) {
        public Answer {
            value = List.copyOf(value);
        }
    }
}

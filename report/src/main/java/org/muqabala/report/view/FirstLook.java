package org.muqabala.report.view;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The conflicts that matter most, their values side by side, before anything has to be scrolled or learnt.
 *
 * @param clashes the conflicts, the weightiest first
 * @param more how many more there are, in words, or that people decided them to be none; null where these are all
 * @param href where all of them stand
 */
public record FirstLook(List<Clash> clashes, @Nullable String more, String href) {
    public FirstLook {
        clashes = List.copyOf(clashes);
    }

    /**
     * One conflict.
     *
     * @param href its card
     * @param facet what is asked
     * @param subject of what; empty where nothing narrower than the event is known
     * @param event the event it is about; null where it is about none or several
     * @param answers what cannot hold together
     */
    public record Clash(
            String href,
            String facet,
            String subject,
            @Nullable String event,
            List<Answer> answers) {
        public Clash {
            answers = List.copyOf(answers);
        }
    }

    /**
     * One answer.
     *
     * @param value as understood; none for words
     * @param quote as written, cut short
     * @param language of the quote; null where it is the language of the page, and likewise the direction
     * @param direction of the quote
     * @param sources who gives it
     */
    public record Answer(
            List<Piece> value,
            String quote,
            @Nullable String language,
            @Nullable String direction,
            List<SourceMark> sources) {
        public Answer {
            value = List.copyOf(value);
            sources = List.copyOf(sources);
        }
    }
}

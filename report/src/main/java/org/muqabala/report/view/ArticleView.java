package org.muqabala.report.view;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A source's text with its claims marked.
 *
 * @param anchor its place on the page
 * @param href the same from this page
 * @param number its number on the page
 * @param publisher who published it, or what else tells it apart in a few words
 * @param title its title; null where none is known
 * @param name what a list of the sources calls it: its publisher, else its title or file
 * @param headline its title, where the list calls it by its publisher; null elsewhere
 * @param date when it was published, or that it is not known
 * @param dateNote where the date was found, when it is not sure; null when it is
 * @param origin the text that it carries, or that it is its own
 * @param badge its number in the digits of the page
 * @param heat where it is disputed; null where it is not, or where the text is left out
 * @param url its address on the web; null where none can be trusted
 * @param language of the text
 * @param languageLabel of the text, in words; null where it is the language of the page
 * @param direction rtl, ltr or auto
 * @param paragraphs the text; none where it is left out
 */
public record ArticleView(
        String anchor,
        String href,
        int number,
        String publisher,
        @Nullable String title,
        String name,
        @Nullable String headline,
        String date,
        @Nullable String dateNote,
        String origin,
        String badge,
        @Nullable HeatStrip heat,
        @Nullable String url,
        String language,
        @Nullable String languageLabel,
        String direction,
        List<Paragraph> paragraphs) {
    public ArticleView {
        paragraphs = List.copyOf(paragraphs);
    }

    /**
     * A line of the text.
     *
     * @param style text, furniture or section, which begins an article within the source
     * @param language its language; null where that is the article's
     * @param direction how it runs; null where {@code language} is
     * @param segments its runs
     */
    public record Paragraph(
            String style,
            @Nullable String language,
            @Nullable String direction,
            List<Segment> segments) {
        public Paragraph {
            segments = List.copyOf(segments);
        }
    }

    /**
     * A run of the text under one claim, or under none.
     *
     * @param text safe to show
     * @param anchor the claim's place on the page, where this run begins it; null elsewhere
     * @param verdict the code of the gravest verdict over the claim; null where nothing was found of it
     * @param href the gravest finding that rests on the claim; null where none does
     * @param label what that finding is; null where there is none
     * @param end does this run end the claim?
     * @param links findings of other verdicts that rest on the claim, where this run ends it
     */
    public record Segment(
            String text,
            @Nullable String anchor,
            @Nullable String verdict,
            @Nullable String href,
            @Nullable String label,
            boolean end,
            List<LinkView> links) {
        public Segment {
            links = List.copyOf(links);
        }

        /** Is it text that nothing was found of and nothing leads to? */
        public boolean plain() {
            return verdict == null && anchor == null;
        }
    }
}

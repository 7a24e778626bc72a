package org.muqabala.report.view;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The page.
 *
 * @param language of the page's own words
 * @param direction of the page
 * @param title what the sources are about
 * @param lede how many sources, from when to when, and what was found, in a sentence
 * @param counts how many findings of each verdict
 * @param sources the sources, with their texts
 * @param draft what the sources have for the desk's own text; null where there is none
 * @param sections the findings of each verdict but the single ones, conflicts first
 * @param events what each source says of the main events
 * @param denials what sources say is not so
 * @param single what one source alone says, by source
 * @param problems what could not be read
 * @param version of the program
 */
public record PageView(
        String language,
        String direction,
        String title,
        List<Piece> lede,
        List<Count> counts,
        List<ArticleView> sources,
        @Nullable DraftView draft,
        List<Section> sections,
        List<EventTable> events,
        DenialsView denials,
        List<Single> single,
        List<ProblemView> problems,
        String version) {
    public PageView {
        lede = List.copyOf(lede);
        counts = List.copyOf(counts);
        sources = List.copyOf(sources);
        sections = List.copyOf(sections);
        events = List.copyOf(events);
        single = List.copyOf(single);
        problems = List.copyOf(problems);
    }

    /** The first section, which the event tables follow. */
    public @Nullable Section conflicts() {
        return sections.isEmpty() ? null : sections.get(0);
    }

    /** The sections behind the event tables. */
    public List<Section> others() {
        return sections.subList(Math.min(1, sections.size()), sections.size());
    }

    /**
     * How many findings a verdict has.
     *
     * @param verdict its code
     * @param number how many
     * @param label the verdict in the grammatical number that fits
     * @param href its section; null where there are none
     */
    public record Count(
            String verdict,
            String number,
            String label,
            @Nullable String href) {}

    /**
     * The findings of one verdict.
     *
     * @param verdict its code, which is the section's anchor and style
     * @param title the verdict as a heading
     * @param note what the verdict means
     * @param findings the cards that are shown at once: of conflicts all
     * @param more the rest, folded and told in a few lines
     * @param moreLabel how many the rest are
     */
    public record Section(
            String verdict,
            String title,
            String note,
            List<FindingView> findings,
            List<FindingLine> more,
            String moreLabel) {
        public Section {
            findings = List.copyOf(findings);
            more = List.copyOf(more);
        }
    }

    /**
     * What one source alone says.
     *
     * @param source who
     * @param label how many findings they are
     * @param findings the findings
     */
    public record Single(SourceMark source, String label, List<FindingView> findings) {
        public Single {
            findings = List.copyOf(findings);
        }
    }
}

package org.muqabala.report.view;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A page.
 *
 * @param language of the page's own words
 * @param direction of the page
 * @param title what the sources are about
 * @param lede how many sources, from when to when, and what was found, in a sentence
 * @param desk how far people are with their decisions; none where no decisions are given
 * @param back the first page, on the others; null on the first
 * @param steps where the page stands among those of a long list; null where it is of none
 * @param counts how many findings of each verdict
 * @param first the conflicts that matter most; null on other pages than the first
 * @param sources the sources; of more than a page can list those whose findings or articles it shows, as far as it can list these
 * @param sourcesLabel how many these are, where they are folded; null where they are not
 * @param sourcePages the pages that list the sources, where this one does not
 * @param draft what the sources have for the desk's own text; null where there is none
 * @param filters by what findings can be picked out
 * @param picking are there findings to pick out? Where not, the page needs no filters and no script
 * @param conflicts the findings that cannot both hold; null where another page has them
 * @param timeline the events on a scale of days; null where there is none to draw
 * @param matrix source beside source; null where there is none to draw
 * @param events what each source says of the main events
 * @param denials what sources say is not so
 * @param others the findings of the other verdicts but the single ones
 * @param single what one source alone says, by source
 * @param leaves the other pages of a report of several; none where all is on one page
 * @param lists the same where there are many sources, and so many pages of each list
 * @param articles the texts of the sources; none where they are left out or have pages of their own
 * @param loose decisions that stand on no finding: those whose words are gone, and others
 * @param problems what could not be read
 * @param problemsNext the page on which they go on; null where these are all
 * @param reasons the sentences of explanations: see {@link ReasonTable}
 * @param version of the program
 */
public record PageView(
        String language,
        String direction,
        String title,
        List<Piece> lede,
        List<Piece> desk,
        @Nullable String back,
        @Nullable Steps steps,
        List<Count> counts,
        @Nullable FirstLook first,
        List<ArticleView> sources,
        @Nullable String sourcesLabel,
        List<LeafLink> sourcePages,
        @Nullable DraftView draft,
        FilterView filters,
        boolean picking,
        @Nullable Section conflicts,
        @Nullable Timeline timeline,
        @Nullable Matrix matrix,
        List<EventTable> events,
        DenialsView denials,
        List<Section> others,
        List<Single> single,
        List<LeafLink> leaves,
        List<LeafList> lists,
        List<ArticleView> articles,
        List<LooseView> loose,
        List<ProblemView> problems,
        @Nullable LeafLink problemsNext,
        String reasons,
        String version) {
    public PageView {
        lede = List.copyOf(lede);
        desk = List.copyOf(desk);
        counts = List.copyOf(counts);
        sources = List.copyOf(sources);
        sourcePages = List.copyOf(sourcePages);
        events = List.copyOf(events);
        others = List.copyOf(others);
        single = List.copyOf(single);
        leaves = List.copyOf(leaves);
        lists = List.copyOf(lists);
        articles = List.copyOf(articles);
        loose = List.copyOf(loose);
        problems = List.copyOf(problems);
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
     * @param findings the cards that are shown at once
     * @param more the rest, told in a few lines
     * @param moreLabel how many the rest are
     * @param open are the rest unfolded from the first? Of conflicts they are
     * @param next the page on which they go on; null where these are all, or the page tells it elsewhere
     */
    public record Section(
            String verdict,
            String title,
            String note,
            List<FindingView> findings,
            List<FindingLine> more,
            String moreLabel,
            boolean open,
            @Nullable LeafLink next) {
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
     * @param more those beyond what can be read at once, in a line each
     */
    public record Single(SourceMark source, String label, List<FindingView> findings, List<FindingLine> more) {
        public Single {
            findings = List.copyOf(findings);
            more = List.copyOf(more);
        }
    }

    /**
     * Where a page stands among those of a long list.
     *
     * @param previous the page before it; null on the first
     * @param here what of the list it holds
     * @param next the page behind it; null on the last
     */
    public record Steps(
            @Nullable LeafLink previous,
            String here,
            @Nullable LeafLink next) {}

    /** The other pages of a long list, under its heading. */
    public record LeafList(String heading, List<LeafLink> leaves) {
        public LeafList {
            leaves = List.copyOf(leaves);
        }
    }

    /** Another page of the report. */
    public record LeafLink(String href, String label) {}
}

package org.muqabala.report.view;

import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.muqabala.claim.Claim;
import org.muqabala.comparison.Comparison;
import org.muqabala.document.Document;
import org.muqabala.event.Event;
import org.muqabala.origin.Origin;
import org.muqabala.report.decision.Decided;
import org.muqabala.verdict.Finding;
import org.muqabala.verdict.Side;
import org.muqabala.verdict.Verdict;

/**
 * Where things of a comparison are, from one page: what an id stands for, and the anchor it is reached by. What does not
 * hang on the page is in the {@link Index}, which the pages of a report share.
 */
final class Lookup {
    private final Index index;
    private final Decided decided;
    private final Places places;
    private final PageSettings.Articles articles;

    Lookup(Index index, Decided decided, Places places, PageSettings.Articles articles) {
        this.index = index;
        this.decided = decided;
        this.places = places;
        this.articles = articles;
    }

    /** What people decided of the comparison. */
    Decided decided() {
        return decided;
    }

    Comparison comparison() {
        return index.comparison();
    }

    Claim claim(String id) {
        return index.claim(id);
    }

    Document document(String source) {
        return index.document(source);
    }

    /** The number of a source on the page, 1 for the first. */
    int number(String source) {
        return index.number(source);
    }

    boolean holdsSource(String id) {
        return index.holdsSource(id);
    }

    String claimAnchor(String claim) {
        return index.claimAnchor(claim);
    }

    String findingAnchor(Finding finding) {
        return "f" + index.number(finding);
    }

    /** Where a finding stands, from this page. */
    String findingHref(Finding finding) {
        return places.finding(finding.verdict(), index.numberOfVerdict(finding), findingAnchor(finding));
    }

    /** Where a claim stands in its article, from this page; null where articles are left out. */
    @Nullable
    String claimHref(Claim claim) {
        return articles == PageSettings.Articles.NONE
                ? null
                : places.article(number(claim.source()), claimAnchor(claim.id()));
    }

    /** Where an article stands, from this page. */
    String sourceHref(String source) {
        return places.article(number(source), sourceAnchor(source));
    }

    /** Where the findings of a verdict begin, from this page. */
    String verdictHref(Verdict verdict) {
        return places.finding(verdict, 0, Wording.code(verdict));
    }

    Places places() {
        return places;
    }

    PageSettings.Articles articles() {
        return articles;
    }

    /** How many findings there are of a verdict. */
    int count(Verdict verdict) {
        return index.count(verdict);
    }

    String sourceAnchor(String source) {
        return "s" + number(source);
    }

    List<Claim> claimsOf(String source) {
        return index.claimsOf(source);
    }

    /** The findings that rest on a claim, in the order of the comparison. */
    List<Finding> findingsOf(String claim) {
        return index.findingsOf(claim);
    }

    Optional<Event> event(@Nullable String id) {
        return index.event(id);
    }

    /** The number of an event, 1 for the first; 0 of what is none. */
    int eventNumber(@Nullable String id) {
        return index.eventNumber(id);
    }

    Optional<Origin> origin(String source) {
        return index.origin(source);
    }

    /** The id of the text that a source carries; the source's own id where it is its own. */
    String originOf(String source) {
        return origin(source).map(Origin::id).orElse(source);
    }

    /** The sources of a side's evidence, each once, in the order of the evidence. */
    List<String> sources(Side side) {
        return side.evidence().stream()
                .map(e -> claim(e.claim()).source())
                .distinct()
                .toList();
    }
}

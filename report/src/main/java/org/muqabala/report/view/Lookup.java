package org.muqabala.report.view;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.muqabala.align.Evidence;
import org.muqabala.claim.Claim;
import org.muqabala.comparison.Comparison;
import org.muqabala.document.Document;
import org.muqabala.event.Event;
import org.muqabala.origin.Origin;
import org.muqabala.report.decision.Decided;
import org.muqabala.verdict.Finding;
import org.muqabala.verdict.Group;
import org.muqabala.verdict.Side;
import org.muqabala.verdict.Verdict;

/** Where things of a comparison are on the page: what an id stands for, and the anchor it is reached by. */
final class Lookup {
    private final Comparison comparison;
    private final Places places;
    private final PageSettings.Articles articles;
    private final Decided decided;
    private final Map<String, Claim> claims = new HashMap<>();
    private final Map<String, List<Claim>> claimsOfSource = new HashMap<>();
    private final Map<String, String> claimAnchors = new HashMap<>();
    private final Map<String, Integer> sourceNumbers = new HashMap<>();
    private final Map<String, Document> documents = new HashMap<>();
    private final Map<String, Event> events = new HashMap<>();
    private final Map<String, Origin> origins = new HashMap<>();
    private final IdentityHashMap<Finding, Integer> findingNumbers = new IdentityHashMap<>();
    private final IdentityHashMap<Finding, Integer> numbersOfVerdict = new IdentityHashMap<>();
    private final Map<Verdict, Integer> counts = new EnumMap<>(Verdict.class);
    private final Map<String, List<Finding>> findingsOfClaim = new HashMap<>();

    Lookup(Comparison comparison, Decided decided, Places places, PageSettings.Articles articles) {
        this.decided = decided;
        this.comparison = comparison;
        this.places = places;
        this.articles = articles;
        for (Document document : comparison.documents()) {
            sourceNumbers.put(document.source().id(), sourceNumbers.size() + 1);
            documents.put(document.source().id(), document);
        }
        for (Claim claim : comparison.claims()) {
            claims.put(claim.id(), claim);
            claimsOfSource
                    .computeIfAbsent(claim.source(), k -> new ArrayList<>())
                    .add(claim);
            claimAnchors.put(claim.id(), "c" + (claimAnchors.size() + 1));
        }
        comparison.events().forEach(e -> events.put(e.id(), e));
        comparison.origins().forEach(o -> o.sources().forEach(s -> origins.put(s, o)));
        comparison.groups().forEach(this::addFindings);
    }

    private void addFindings(Group group) {
        for (Finding finding : group.findings()) {
            if (findingNumbers.putIfAbsent(finding, findingNumbers.size() + 1) == null) {
                numbersOfVerdict.put(finding, counts.merge(finding.verdict(), 1, Integer::sum) - 1);
            }
            finding.sides().stream()
                    .flatMap(s -> s.evidence().stream())
                    .map(Evidence::claim)
                    .distinct()
                    .forEach(c -> findingsOfClaim
                            .computeIfAbsent(c, k -> new ArrayList<>())
                            .add(finding));
        }
    }

    /** What people decided of the comparison. */
    Decided decided() {
        return decided;
    }

    Comparison comparison() {
        return comparison;
    }

    Claim claim(String id) {
        Claim claim = claims.get(id);
        if (claim == null) {
            throw new IllegalArgumentException("the comparison holds no claim \"" + id + "\"");
        }
        return claim;
    }

    Document document(String source) {
        Document document = documents.get(source);
        if (document == null) {
            throw new IllegalArgumentException("the comparison holds no source \"" + source + "\"");
        }
        return document;
    }

    /** The number of a source on the page, 1 for the first. */
    int number(String source) {
        return sourceNumbers.getOrDefault(source, 0);
    }

    boolean holdsSource(String id) {
        return documents.containsKey(id);
    }

    String claimAnchor(String claim) {
        return claimAnchors.getOrDefault(claim, "");
    }

    String findingAnchor(Finding finding) {
        return "f" + findingNumbers.getOrDefault(finding, 0);
    }

    /** The how-manieth finding of its verdict it is, 0 for the first. */
    int numberOfVerdict(Finding finding) {
        return numbersOfVerdict.getOrDefault(finding, 0);
    }

    /** Where a finding stands, from this page. */
    String findingHref(Finding finding) {
        return places.finding(finding.verdict(), numberOfVerdict(finding), findingAnchor(finding));
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
        return counts.getOrDefault(verdict, 0);
    }

    String sourceAnchor(String source) {
        return "s" + number(source);
    }

    List<Claim> claimsOf(String source) {
        return claimsOfSource.getOrDefault(source, List.of());
    }

    /** The findings that rest on a claim, in the order of the comparison. */
    List<Finding> findingsOf(String claim) {
        return findingsOfClaim.getOrDefault(claim, List.of());
    }

    Optional<Event> event(@Nullable String id) {
        return id == null ? Optional.empty() : Optional.ofNullable(events.get(id));
    }

    Optional<Origin> origin(String source) {
        return Optional.ofNullable(origins.get(source));
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

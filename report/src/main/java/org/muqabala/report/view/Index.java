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
import org.muqabala.verdict.Finding;
import org.muqabala.verdict.Group;
import org.muqabala.verdict.Verdict;

/** What the ids of a comparison stand for, and the numbers of its parts, which are the same on all pages of a report. */
final class Index {
    private final Comparison comparison;
    private final Map<String, Claim> claims = new HashMap<>();
    private final Map<String, List<Claim>> claimsOfSource = new HashMap<>();
    private final Map<String, String> claimAnchors = new HashMap<>();
    private final Map<String, Integer> sourceNumbers = new HashMap<>();
    private final Map<String, Document> documents = new HashMap<>();
    private final Map<String, Event> events = new HashMap<>();
    private final Map<String, Integer> eventNumbers = new HashMap<>();
    private final Map<String, Origin> origins = new HashMap<>();
    private final IdentityHashMap<Finding, Integer> findingNumbers = new IdentityHashMap<>();
    private final IdentityHashMap<Finding, Integer> numbersOfVerdict = new IdentityHashMap<>();
    private final Map<Verdict, Integer> counts = new EnumMap<>(Verdict.class);
    private final Map<String, List<Finding>> findingsOfClaim = new HashMap<>();

    Index(Comparison comparison) {
        this.comparison = comparison;
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
        for (Event event : comparison.events()) {
            events.put(event.id(), event);
            eventNumbers.put(event.id(), eventNumbers.size() + 1);
        }
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

    /** The number of a finding on the pages, 1 for the first. */
    int number(Finding finding) {
        return findingNumbers.getOrDefault(finding, 0);
    }

    /** The how-manieth finding of its verdict it is, 0 for the first. */
    int numberOfVerdict(Finding finding) {
        return numbersOfVerdict.getOrDefault(finding, 0);
    }

    /** How many findings there are of a verdict. */
    int count(Verdict verdict) {
        return counts.getOrDefault(verdict, 0);
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

    /** The number of an event, 1 for the first; 0 of what is none. */
    int eventNumber(@Nullable String id) {
        return id == null ? 0 : eventNumbers.getOrDefault(id, 0);
    }

    Optional<Origin> origin(String source) {
        return Optional.ofNullable(origins.get(source));
    }
}

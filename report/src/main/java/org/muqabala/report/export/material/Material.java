package org.muqabala.report.export.material;

import java.io.IOException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.muqabala.align.Evidence;
import org.muqabala.comparison.Comparison;
import org.muqabala.document.Document;
import org.muqabala.event.Event;
import org.muqabala.origin.Origin;
import org.muqabala.report.json.Places;
import org.muqabala.report.json.SourceText;
import org.muqabala.report.json.WrittenComparison;
import org.muqabala.report.json.WrittenComparison.WrittenClaim;
import org.muqabala.verdict.Finding;
import org.muqabala.verdict.Group;
import org.muqabala.verdict.Side;

/**
 * What every export is made of: a comparison as far as comparison.json tells it, and the texts of its sources. A comparison
 * that was just made and the same one read back give the same exports, byte for byte.
 */
public final class Material {
    private final List<Document> documents;
    private final List<Origin> origins;
    private final List<WrittenClaim> claims;
    private final List<Group> groups;
    private final @Nullable String draft;
    private final Map<String, WrittenClaim> claimsById = new HashMap<>();
    private final Map<String, Document> documentsById = new HashMap<>();
    private final Map<String, Event> eventsById = new HashMap<>();
    private final Map<String, Origin> originsBySource = new HashMap<>();
    private final Map<String, String> textPaths = new HashMap<>();

    private Material(
            List<Document> documents,
            List<Origin> origins,
            List<Event> events,
            List<WrittenClaim> claims,
            List<Group> groups,
            @Nullable String draft) {
        this.documents = documents;
        this.origins = origins;
        this.claims = claims;
        this.groups = groups;
        this.draft = draft;
        claims.forEach(c -> claimsById.put(c.id(), c));
        documents.forEach(d -> documentsById.put(d.source().id(), d));
        events.forEach(e -> eventsById.put(e.id(), e));
        origins.forEach(o -> o.sources().forEach(s -> originsBySource.putIfAbsent(s, o)));
    }

    /** What a comparison that was just made gives. */
    public static Material of(Comparison comparison) {
        Places places = new Places(comparison.events(), comparison.groups());
        return new Material(
                comparison.documents(),
                comparison.origins(),
                comparison.events(),
                comparison.claims().stream()
                        .map(c -> WrittenClaim.of(c, places.eventOf(c.id())))
                        .toList(),
                comparison.groups(),
                comparison.draft() == null ? null : comparison.draft().source());
    }

    /**
     * What a written comparison gives.
     *
     * @throws IOException where a text beside it is missing or another one
     */
    public static Material of(WrittenComparison written) throws IOException {
        return new Material(
                written.documents(),
                written.origins(),
                written.events(),
                written.claims(),
                written.groups(),
                written.draft());
    }

    /** By id. */
    public List<Document> documents() {
        return documents;
    }

    /** By id. */
    public List<Origin> origins() {
        return origins;
    }

    /** By source, then place. */
    public List<WrittenClaim> claims() {
        return claims;
    }

    /** Conflicts first. */
    public List<Group> groups() {
        return groups;
    }

    /** Is this the desk's own text, which nobody published? */
    public boolean isDraft(Document document) {
        return document.source().id().equals(draft);
    }

    public WrittenClaim claim(String id) {
        WrittenClaim claim = claimsById.get(id);
        if (claim == null) {
            throw new IllegalArgumentException("the comparison holds no claim \"" + id + "\"");
        }
        return claim;
    }

    /** The source of a claim. */
    public Document documentOf(WrittenClaim claim) {
        Document document = documentsById.get(claim.source());
        if (document == null) {
            throw new IllegalArgumentException("the comparison holds no source \"" + claim.source() + "\"");
        }
        return document;
    }

    public Optional<Event> event(@Nullable String id) {
        return id == null ? Optional.empty() : Optional.ofNullable(eventsById.get(id));
    }

    /** The text that a source carries; empty where none is known. */
    public Optional<Origin> originOf(Document document) {
        return Optional.ofNullable(originsBySource.get(document.source().id()));
    }

    /** Where the text of a source lies beside comparison.json. */
    public String textOf(Document document) {
        return textPaths.computeIfAbsent(document.source().id(), k -> SourceText.path(document.text()));
    }

    /** A piece of evidence with its claim and its source. */
    public Cited cited(Evidence evidence) {
        WrittenClaim claim = claim(evidence.claim());
        return new Cited(evidence, claim, documentOf(claim));
    }

    /** The evidence of a side, in its order. */
    public List<Cited> cited(Side side) {
        return side.evidence().stream().map(this::cited).toList();
    }

    /** How many sources give a side's answer. */
    public int sources(Side side) {
        return (int)
                cited(side).stream().map(c -> c.claim().source()).distinct().count();
    }

    /** How many texts of their own give a side's answer: sources that carry one text count once. */
    public int origins(Side side) {
        return (int) cited(side).stream()
                .map(c ->
                        originOf(c.document()).map(Origin::id).orElse(c.claim().source()))
                .distinct()
                .count();
    }

    /** Every finding with the group it belongs to, in the order of the comparison. */
    public List<Found> findings() {
        List<Found> findings = new ArrayList<>();
        for (Group group : groups) {
            group.findings().forEach(f -> findings.add(new Found(group, f)));
        }
        return findings;
    }

    /** A finding and its group. */
    public record Found(Group group, Finding finding) {}
}

package org.muqabala.report.export.table;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.muqabala.claim.Speaker;
import org.muqabala.document.Document;
import org.muqabala.document.Section;
import org.muqabala.report.export.material.Material;
import org.muqabala.report.export.material.Material.Found;
import org.muqabala.report.export.material.Terms;
import org.muqabala.report.json.WrittenComparison.WrittenClaim;
import org.muqabala.report.words.SourceNames;
import org.muqabala.verdict.Verdict;

/** The claims: a row each, with how many findings of each verdict rest on it. */
final class ClaimTable {
    private static final List<String> BEFORE =
            List.of("claim_id", "claim", "speaker", "polarity", "modality", "event", "source", "title", "published");

    private static final List<String> BEHIND = List.of("language", "file", "start", "end", "source_id");

    private final Material material;
    private final Terms terms;
    private final Map<String, Map<Verdict, Integer>> counts = new HashMap<>();

    ClaimTable(Material material, Terms terms) {
        this.material = material;
        this.terms = terms;
        material.findings().forEach(this::count);
    }

    private void count(Found found) {
        Set<String> claims = new HashSet<>();
        found.finding().sides().forEach(s -> s.evidence().forEach(e -> claims.add(e.claim())));
        claims.forEach(c -> counts.computeIfAbsent(c, k -> new EnumMap<>(Verdict.class))
                .merge(found.finding().verdict(), 1, Integer::sum));
    }

    Table table() {
        List<String> headings =
                new ArrayList<>(BEFORE.stream().map(terms::column).toList());
        for (Verdict verdict : Verdict.values()) {
            headings.add(terms.column(verdict.name().toLowerCase(Locale.ROOT)));
        }
        headings.addAll(BEHIND.stream().map(terms::column).toList());
        return new Table(
                "claims", headings, material.claims().stream().map(this::row).toList());
    }

    private List<Cell> row(WrittenClaim claim) {
        Document document = material.documentOf(claim);
        List<Cell> row = new ArrayList<>(content(claim));
        row.addAll(article(claim, document));
        Map<Verdict, Integer> found = counts.getOrDefault(claim.id(), Map.of());
        for (Verdict verdict : Verdict.values()) {
            row.add(Cell.of(found.getOrDefault(verdict, 0)));
        }
        row.addAll(List.of(
                Cell.of(document.source().language()),
                Cell.of(document.source().file()),
                Cell.of(claim.quote().start()),
                Cell.of(claim.quote().end()),
                Cell.of(document.source().id())));
        return row;
    }

    private List<Cell> content(WrittenClaim claim) {
        Speaker speaker = claim.speaker();
        return List.of(
                Cell.of(claim.id()),
                Cell.of(claim.quote().text()),
                Cell.of(speaker == null ? "" : speaker.name()),
                Cell.of(terms.polarity(claim.polarity())),
                Cell.of(terms.modality(claim.modality())),
                Cell.of(material.event(claim.event()).map(terms::event).orElse("")));
    }

    private static List<Cell> article(WrittenClaim claim, Document document) {
        int at = claim.quote().start();
        return List.of(
                Cell.of(SourceNames.of(document.source())),
                Cell.of(document.sectionAt(at)
                        .map(Section::title)
                        .orElse(document.source().title())),
                Cell.of(document.dateAt(at).orElse(null)));
    }
}

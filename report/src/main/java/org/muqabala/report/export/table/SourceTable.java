package org.muqabala.report.export.table;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.muqabala.document.Document;
import org.muqabala.document.Source;
import org.muqabala.origin.Origin;
import org.muqabala.report.export.material.Material;
import org.muqabala.report.export.material.Material.Found;
import org.muqabala.report.export.material.Terms;
import org.muqabala.report.words.SourceNames;
import org.muqabala.verdict.Verdict;

/** The sources: a row each, with how much it says and in how many conflicts it stands. */
final class SourceTable {
    private static final List<String> COLUMNS = List.of(
            "source_id",
            "source",
            "title",
            "published",
            "articles",
            "language",
            "url",
            "origin",
            "origin_sources",
            "claims",
            "conflicts",
            "characters",
            "file");

    private final Material material;
    private final Terms terms;
    private final Map<String, Integer> claims = new HashMap<>();
    private final Map<String, Integer> conflicts = new HashMap<>();

    SourceTable(Material material, Terms terms) {
        this.material = material;
        this.terms = terms;
        material.claims().forEach(c -> claims.merge(c.source(), 1, Integer::sum));
        material.findings().stream()
                .filter(f -> f.finding().verdict() == Verdict.CONFLICTS)
                .forEach(this::count);
    }

    private void count(Found found) {
        Set<String> sources = new HashSet<>();
        found.finding()
                .sides()
                .forEach(s -> s.evidence()
                        .forEach(e -> sources.add(material.claim(e.claim()).source())));
        sources.forEach(s -> conflicts.merge(s, 1, Integer::sum));
    }

    Table table() {
        return new Table(
                "sources",
                COLUMNS.stream().map(terms::column).toList(),
                material.documents().stream().map(this::row).toList());
    }

    private List<Cell> row(Document document) {
        Source source = document.source();
        int carriers = material.originOf(document).map(o -> o.sources().size()).orElse(1);
        return List.of(
                Cell.of(source.id()),
                Cell.of(SourceNames.of(source)),
                Cell.of(source.title()),
                Cell.of(source.published()),
                Cell.of(Math.max(1, document.sections().size())),
                Cell.of(source.language()),
                Cell.of(source.url()),
                Cell.of(material.originOf(document).map(Origin::label).orElse("")),
                Cell.of(carriers),
                Cell.of(claims.getOrDefault(source.id(), 0)),
                Cell.of(conflicts.getOrDefault(source.id(), 0)),
                Cell.of(document.text().length()),
                Cell.of(source.file()));
    }
}

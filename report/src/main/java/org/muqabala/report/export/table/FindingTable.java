package org.muqabala.report.export.table;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.muqabala.claim.Speaker;
import org.muqabala.document.Source;
import org.muqabala.origin.Origin;
import org.muqabala.report.decision.Decided;
import org.muqabala.report.export.material.Cited;
import org.muqabala.report.export.material.Material;
import org.muqabala.report.export.material.Material.Found;
import org.muqabala.report.export.material.Terms;
import org.muqabala.report.export.material.TypedValue;
import org.muqabala.report.words.SourceNames;
import org.muqabala.verdict.Finding;
import org.muqabala.verdict.Side;

/** The findings: a row a piece of evidence, so that a desk sorts by source, speaker or value and loses no quote. */
final class FindingTable {
    private static final List<String> COLUMNS = List.of(
            "finding",
            "verdict",
            "kind",
            "facet",
            "question",
            "event",
            "side",
            "value",
            "low",
            "high",
            "unit",
            "from",
            "to",
            "quote",
            "claim",
            "speaker",
            "polarity",
            "modality",
            "source",
            "title",
            "published",
            "url",
            "language",
            "origin",
            "sources",
            "origins",
            "file",
            "start",
            "end",
            "source_id",
            "claim_id",
            "group");

    private final Material material;
    private final Terms terms;
    private final DecisionColumns decisions;

    /** @param decided what people decided; where it is given, it has columns behind the others */
    FindingTable(Material material, Terms terms, Decided decided) {
        this.material = material;
        this.terms = terms;
        this.decisions = new DecisionColumns(decided, terms);
    }

    Table table() {
        List<List<Cell>> rows = new ArrayList<>();
        for (Found found : material.findings()) {
            int number = 0;
            for (Side side : found.finding().sides()) {
                number++;
                for (Cited cited : material.cited(side)) {
                    rows.add(row(found, number, side, cited));
                }
            }
        }
        return new Table("findings", headings(), rows);
    }

    private List<String> headings() {
        return Stream.concat(COLUMNS.stream(), decisions.names().stream())
                .map(terms::column)
                .toList();
    }

    private List<Cell> row(Found found, int number, Side side, Cited cited) {
        List<Cell> row = new ArrayList<>(COLUMNS.size());
        row.addAll(question(found));
        row.addAll(answer(found.finding(), number, side));
        row.addAll(claim(cited));
        row.addAll(source(cited));
        row.addAll(List.of(Cell.of(material.sources(side)), Cell.of(material.origins(side))));
        row.addAll(place(cited));
        row.add(Cell.of(found.group().id()));
        row.addAll(decisions.of(found.finding()));
        return row;
    }

    private List<Cell> question(Found found) {
        Finding finding = found.finding();
        return List.of(
                Cell.of(finding.id()),
                Cell.of(terms.verdict(finding.verdict())),
                Cell.of(terms.kind(finding.kind())),
                Cell.of(terms.facet(finding.facet())),
                Cell.of(terms.question(found.group())),
                Cell.of(material.event(found.group().event()).map(terms::event).orElse("")));
    }

    private List<Cell> answer(Finding finding, int number, Side side) {
        TypedValue value = TypedValue.of(finding.facet(), side.value());
        return List.of(
                Cell.of(number),
                Cell.of(terms.value(finding.facet(), side.value())),
                Cell.of(value.low()),
                Cell.of(value.high()),
                Cell.of(value.unit()),
                Cell.of(value.from()),
                Cell.of(value.to()));
    }

    private List<Cell> claim(Cited cited) {
        Speaker speaker = cited.claim().speaker();
        return List.of(
                Cell.of(cited.evidence().quote().text()),
                Cell.of(cited.claim().quote().text()),
                Cell.of(speaker == null ? "" : speaker.name()),
                Cell.of(terms.polarity(cited.claim().polarity())),
                Cell.of(terms.modality(cited.claim().modality())));
    }

    private List<Cell> source(Cited cited) {
        Source source = cited.document().source();
        return List.of(
                Cell.of(SourceNames.of(source)),
                Cell.of(cited.title()),
                Cell.of(cited.published()),
                Cell.of(source.url()),
                Cell.of(source.language()),
                Cell.of(material.originOf(cited.document()).map(Origin::label).orElse("")));
    }

    private static List<Cell> place(Cited cited) {
        return List.of(
                Cell.of(cited.document().source().file()),
                Cell.of(cited.evidence().quote().start()),
                Cell.of(cited.evidence().quote().end()),
                Cell.of(cited.document().source().id()),
                Cell.of(cited.claim().id()));
    }
}

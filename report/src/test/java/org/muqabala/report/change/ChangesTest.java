package org.muqabala.report.change;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.io.StringWriter;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.muqabala.ClaimComparison;
import org.muqabala.comparison.Comparison;
import org.muqabala.document.Document;
import org.muqabala.document.Source;
import org.muqabala.report.Hostile;
import org.muqabala.report.TwoCalls;
import org.muqabala.report.change.Changes.ChangedValue;
import org.muqabala.report.json.ComparisonJson;
import org.muqabala.report.json.ComparisonReader;
import org.muqabala.report.json.WrittenComparison;
import org.muqabala.verdict.Group;
import org.muqabala.verdict.Verdict;

/** Two comparisons of one fire, as articles come, go and are mended. */
class ChangesTest {
    private static final Map<String, String> FIRE = Map.of(
            "a", "Two people died in the fire in Madrid on 3 March 2024, police said.",
            "b", "Seven people died in the fire in Madrid on 3 March 2024, officials said.",
            "b-mended", "Two people died in the fire in Madrid on 3 March 2024, officials said.",
            "b-raised", "Nine people died in the fire in Madrid on 3 March 2024, officials said.",
            "c", "Eleven people died in the fire in Madrid on 3 March 2024, a minister said.");

    @TempDir
    private Path folder;

    @Test
    void nothingChangedBetweenEquals() throws IOException {
        WrittenComparison one = fire("a", "b");
        assertThat(Changes.between(one, one).isEmpty()).isTrue();
        WrittenComparison calls = written(TwoCalls.comparison());
        assertThat(Changes.between(calls, calls).isEmpty()).isTrue();
        WrittenComparison hostile = written(Hostile.comparison());
        assertThat(Changes.between(hostile, hostile).isEmpty()).isTrue();
    }

    @Test
    void aSourceThatComesMayBringAConflict() throws IOException {
        Changes changes = Changes.between(fire("a", "b-mended"), fire("a", "b-mended", "c"));
        assertThat(changes.newSources()).extracting(Source::id).containsExactly("c");
        assertThat(changes.goneSources()).isEmpty();
        assertThat(changes.newConflicts())
                .singleElement()
                .satisfies(c -> assertThat(c.now().values()).containsExactlyInAnyOrder("2", "11"));
        assertThat(changes.resolved()).isEmpty();
    }

    @Test
    void aSourceThatGoesTakesItsConflictAlong() throws IOException {
        Changes changes = Changes.between(fire("a", "b-mended", "c"), fire("a", "b-mended"));
        assertThat(changes.goneSources()).extracting(Source::id).containsExactly("c");
        assertThat(changes.resolved())
                .singleElement()
                .satisfies(r -> assertThat(r.old().values()).containsExactlyInAnyOrder("2", "11"));
        assertThat(changes.newConflicts()).isEmpty();
    }

    @Test
    void aMendedFigureResolvesAConflict() throws IOException {
        Changes changes = Changes.between(fire("a", "b"), fire("a", "b-mended"));
        assertThat(changes.changedSources()).extracting(Source::id).containsExactly("b");
        assertThat(changes.newSources()).isEmpty();
        assertThat(changes.resolved())
                .singleElement()
                .satisfies(r -> assertThat(r.now()).isEqualTo(Verdict.AGREES));
        Changes back = Changes.between(fire("a", "b-mended"), fire("a", "b"));
        assertThat(back.newConflicts())
                .singleElement()
                .satisfies(c -> assertThat(c.was()).isEqualTo(Verdict.AGREES));
    }

    @Test
    void anotherFigureInAConflictIsAChangedValueAndNoNewConflict() throws IOException {
        Changes changes = Changes.between(fire("a", "b"), fire("a", "b-raised"));
        assertThat(changes.newConflicts()).isEmpty();
        assertThat(changes.resolved()).isEmpty();
        ChangedValue changed = changes.changedValues().get(0);
        assertThat(changed.added()).containsExactly("9");
        assertThat(changed.removed()).containsExactly("7");
    }

    @Test
    void findingsAreMatchedByEvidenceAndNotById() throws IOException {
        WrittenComparison old = written(TwoCalls.comparison());
        WrittenComparison renamed = new WrittenComparison(
                old.folder(),
                old.settings(),
                old.sources(),
                old.origins(),
                old.events(),
                old.claims(),
                old.groups().stream()
                        .map(g -> new Group(
                                "new-" + g.id(),
                                g.slot(),
                                g.event(),
                                g.claims(),
                                g.findings().stream()
                                        .map(f -> new org.muqabala.verdict.Finding(
                                                "new-" + f.id(),
                                                f.facet(),
                                                f.verdict(),
                                                f.kind(),
                                                f.score(),
                                                f.sides(),
                                                f.explanation()))
                                        .toList()))
                        .toList(),
                old.problems(),
                old.draft());
        assertThat(Changes.between(old, renamed).isEmpty()).isTrue();
    }

    @Test
    void programsReadTheSameAsJson() throws IOException {
        WrittenComparison old = fire("a", "b");
        WrittenComparison now = fire("a", "b-raised", "c");
        StringWriter out = new StringWriter();
        ChangesJson.write(old, now, Changes.between(old, now), out);
        JsonNode json = new ObjectMapper().readTree(out.toString());

        assertThat(json.fieldNames())
                .toIterable()
                .containsExactly(
                        "schemaVersion", "old", "new", "sources", "newConflicts", "resolvedConflicts", "changedValues");
        assertThat(json.at("/sources/new/0/id").asText()).isEqualTo("c");
        assertThat(json.at("/sources/changed/0/id").asText()).isEqualTo("b");
        assertThat(json.at("/old/conflicts").asInt()).isEqualTo(1);
        assertThat(json.at("/changedValues/0/added").toString()).contains("9", "11");
        assertThat(json.at("/changedValues/0/removed").toString()).isEqualTo("[\"7\"]");
        assertThat(json.at("/changedValues/0/new/sides/0/evidence/0/source").asText())
                .isNotEmpty();
        assertThat(out.toString()).endsWith("}\n");
    }

    private WrittenComparison fire(String... articles) throws IOException {
        Map<String, Document> documents = new TreeMap<>();
        for (String article : articles) {
            String id = article.substring(0, 1);
            Source source = new Source(id, id + ".txt", null, null, null, null, null, "en");
            documents.put(
                    id, new Document(source, FIRE.getOrDefault(article, "") + "\n", List.of(), List.of(), List.of()));
        }
        return written(ClaimComparison.standard().compare(new ArrayList<>(documents.values())));
    }

    private WrittenComparison written(Comparison comparison) throws IOException {
        Path into = folder.resolve(String.valueOf(comparison.hashCode()));
        ComparisonJson.write(comparison, into);
        return ComparisonReader.read(into);
    }
}

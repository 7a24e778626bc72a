package org.muqabala.report.json;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.muqabala.comparison.Comparison;
import org.muqabala.report.TwoCalls;

class ComparisonReaderTest {
    @TempDir
    private Path folder;

    @Test
    void whatWasWrittenIsReadBack() throws IOException {
        Comparison calls = TwoCalls.comparison();
        ComparisonJson.write(calls, Map.of("lexicon", "own.lex"), folder);

        WrittenComparison read = ComparisonReader.read(folder);

        assertThat(read)
                .usingRecursiveComparison()
                .isEqualTo(ComparisonReader.read(folder.resolve(ComparisonJson.FILE)));
        assertThat(read.settings()).containsEntry("lexicon", "own.lex");
        assertThat(read.groups()).isEqualTo(calls.groups());
        assertThat(read.events())
                .extracting(e -> e.id())
                .isEqualTo(calls.events().stream().map(e -> e.id()).toList());
        assertThat(read.events())
                .extracting(e -> e.why())
                .isEqualTo(calls.events().stream().map(e -> e.why()).toList());
        assertThat(read.events())
                .extracting(e -> e.from())
                .isEqualTo(calls.events().stream().map(e -> e.from()).toList());
        assertThat(read.origins()).isEqualTo(calls.origins());
        assertThat(read.problems()).isEqualTo(calls.problems());
        assertThat(read.draft()).isNull();
        assertThat(read.claims())
                .extracting(c -> c.speaker(), c -> c.polarity(), c -> c.modality())
                .isEqualTo(calls.claims().stream()
                        .map(c -> org.assertj.core.groups.Tuple.tuple(c.speaker(), c.polarity(), c.modality()))
                        .toList());
        assertThat(read.claims())
                .extracting(c -> c.quote())
                .isEqualTo(calls.claims().stream().map(c -> c.quote()).toList());
        assertThat(read.documents())
                .extracting(d -> d.text())
                .isEqualTo(calls.documents().stream().map(d -> d.text()).toList());
        assertThat(read.documents())
                .extracting(d -> d.source())
                .isEqualTo(calls.documents().stream().map(d -> d.source()).toList());
        assertThat(read.documents())
                .extracting(d -> d.furniture())
                .isEqualTo(calls.documents().stream().map(d -> d.furniture()).toList());
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            no json                                                  | expected JSON
            {}                                                       | expected a comparison.json of version 1
            {"schemaVersion": "2"}                                   | expected a comparison.json of version 1, found version 2
            []                                                       | a file without it
            {"groups": [{"id": "g"}], "schemaVersion": "2"}          | expected a comparison.json of version 1, found version 2
            {"groups": [{"id": "g"}], "schemaVersion": "1"}          | a group without findings
            {"schemaVersion": "1", "groups": [                       | expected JSON
            {"schemaVersion": "1", "claims": [{"id": "c"}]}          | no "source"
            {"schemaVersion": "1", "groups": [{"id": "g"}]}          | a group without findings
            {"schemaVersion": "1", "sources": [{"id": "s"}]}         | no "file"
            {"schemaVersion": "1", "events": [{"id": "e", "label": "x", "kind": "call", "from": "soon"}]} | soon
            """)
    void anotherFileIsRefusedWithWhatWasFound(String json, String message) throws IOException {
        Path file = Files.writeString(folder.resolve("comparison.json"), json);

        assertThatThrownBy(() -> ComparisonReader.read(file))
                .isInstanceOf(ComparisonFormatException.class)
                .hasMessageContaining(message)
                .hasMessageContaining("comparison.json");
    }

    @Test
    void aTextThatWasChangedIsRefused() throws IOException {
        ComparisonJson.write(TwoCalls.comparison(), folder);
        WrittenComparison read = ComparisonReader.read(folder);
        Files.writeString(folder.resolve("texts").resolve(read.sources().get(0).sha256() + ".txt"), "another text");

        assertThatThrownBy(read::documents)
                .isInstanceOf(ComparisonFormatException.class)
                .hasMessageContaining("expected the text that was compared");
    }
}

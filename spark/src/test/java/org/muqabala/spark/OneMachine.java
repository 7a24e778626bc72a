package org.muqabala.spark;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.muqabala.ClaimComparison;
import org.muqabala.Settings;
import org.muqabala.comparison.Comparison;
import org.muqabala.document.ReadingSettings;
import org.muqabala.document.ReadingSettings.Copies;
import org.muqabala.document.SourceFiles;
import org.muqabala.document.SourceSet;
import org.muqabala.inputs.InputFiles;
import org.muqabala.report.decision.Decided;
import org.muqabala.report.export.lines.LinesWriter;
import org.muqabala.report.export.material.Material;
import org.muqabala.report.json.ComparisonLines;

/** What one machine finds, as lines that can be held against those of a cluster. */
final class OneMachine {
    private final SourceSet read;
    private final Comparison comparison;

    private OneMachine(SourceSet read, Comparison comparison) {
        this.read = read;
        this.comparison = comparison;
    }

    /** What is found in files and folders. */
    static OneMachine compares(Path... paths) {
        SourceSet read = SourceFiles.read(
                List.of(paths),
                new ReadingSettings(new InputFiles(null), Map.of(), 2, Copies.LEFT_OUT, (done, of) -> {}));
        return new OneMachine(read, ClaimComparison.with(new Settings(2)).compare(read.documents()));
    }

    /** Holds what it found against the result of a cluster. */
    void isTheSame(Path result) {
        assertThat(LocalSpark.lines(result, "sources")).isEqualTo(sources());
        assertThat(LocalSpark.lines(result, "problems")).isEqualTo(problems());
        assertThat(LocalSpark.lines(result, "groups")).isEqualTo(groups());
        assertThat(LocalSpark.lines(result, "findings")).isEqualTo(findings());
    }

    private List<String> sources() {
        return sorted(ComparisonLines.sources(comparison).stream());
    }

    List<String> groups() {
        return sorted(ComparisonLines.groups(comparison).stream());
    }

    /** How many of its findings are conflicts. */
    long conflicts() {
        return findings().stream()
                .filter(line -> line.contains("\"verdict\":\"conflicts\""))
                .count();
    }

    private List<String> findings() {
        ByteArrayOutputStream lines = new ByteArrayOutputStream();
        try {
            LinesWriter.write(Material.of(comparison), Decided.none(), lines);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return sorted(lines.toString(StandardCharsets.UTF_8).lines());
    }

    List<String> problems() {
        return sorted(Stream.concat(read.problems().stream(), comparison.problems().stream())
                .map(ComparisonLines::problem));
    }

    private static List<String> sorted(Stream<String> lines) {
        return lines.sorted().toList();
    }
}

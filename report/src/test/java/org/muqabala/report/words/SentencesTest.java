package org.muqabala.report.words;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.muqabala.ClaimComparison;
import org.muqabala.comparison.Comparison;
import org.muqabala.document.SourceFiles;
import org.muqabala.text.Explanation;
import org.muqabala.text.Language;

/** Every code met when real articles are compared has a sentence in both languages, and the parts of a reason add up. */
class SentencesTest {
    private static final ClaimComparison COMPARISON = ClaimComparison.standard();

    @ParameterizedTest
    @ValueSource(
            strings = {
                "seeds",
                "dam",
                "derailment",
                "earthquake",
                "election-night",
                "hospital-attack",
                "rate-rise",
            })
    void everyReasonIsToldInWords(String folder) {
        Comparison comparison =
                COMPARISON.compare(SourceFiles.read(List.of(path(folder))).documents());
        Set<String> used = new TreeSet<>();
        comparison.groups().stream().flatMap(g -> g.findings().stream()).forEach(f -> collect(f.explanation(), used));
        comparison.events().forEach(e -> collect(e.why(), used));
        comparison.origins().forEach(o -> collect(o.why(), used));
        assertThat(used)
                .hasSizeGreaterThan(20)
                .isSubsetOf(Messages.in(Language.ENGLISH).keys())
                .isSubsetOf(Messages.in(Language.ARABIC).keys());
    }

    private static Path path(String folder) {
        return folder.equals("seeds")
                ? Path.of("..", "seeds")
                : Path.of("..", "core", "src", "test", "resources", "org", "muqabala", "bundles", "dev", folder);
    }

    private static void collect(Explanation explanation, Set<String> used) {
        used.add("why." + explanation.code());
        used.add("part." + explanation.part());
        explanation.children().forEach(c -> collect(c, used));
        if (!explanation.children().isEmpty()) {
            double sum = explanation.children().stream()
                    .mapToDouble(Explanation::contribution)
                    .sum();
            assertThat(explanation.contribution()).isEqualTo(sum);
        }
    }
}

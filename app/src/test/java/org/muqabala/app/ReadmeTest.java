package org.muqabala.app;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.muqabala.ClaimComparison;
import org.muqabala.document.SourceFiles;
import org.muqabala.text.Quote;
import org.muqabala.verdict.Finding;
import org.muqabala.verdict.Group;
import org.muqabala.verdict.Side;
import org.muqabala.verdict.Verdict;

/** The README shows what is so. */
class ReadmeTest {
    private static final Path README = Path.of("..", "README.md");
    private static final Path THIS = Path.of("src/test/java/org/muqabala/app/ReadmeTest.java");

    private final List<String> printed = new ArrayList<>();

    @Test
    void theExampleOfTheLibraryRunsAndIsTheOneShown() throws IOException {
        // example
        var sources = SourceFiles.read(List.of(Path.of("../seeds")));
        var comparison = ClaimComparison.standard().compare(sources.documents());
        for (Group group : comparison.groups()) {
            for (Finding finding : group.findings()) {
                if (finding.verdict() == Verdict.CONFLICTS) {
                    for (Side side : finding.sides()) {
                        Quote words = side.evidence().get(0).quote();
                        print(side.value() + ": " + words.text());
                    }
                }
            }
        }
        // end

        assertThat(printed).isNotEmpty();
        String source = Files.readString(THIS);
        String example = source.substring(source.indexOf("// example\n") + 11, source.indexOf("        // end"))
                .lines()
                .map(l -> l.substring(8))
                .map(l -> l.replace("../seeds", "seeds").replace("print(", "System.out.println("))
                .collect(Collectors.joining("\n"));
        assertThat(Files.readString(README)).contains(example);
    }

    @Test
    void theLinksLeadSomewhere() throws IOException {
        String readme = Files.readString(README);
        for (int at = readme.indexOf("]("); at >= 0; at = readme.indexOf("](", at + 1)) {
            String target = readme.substring(at + 2, readme.indexOf(')', at));
            assertThat(Path.of("..").resolve(target)).exists();
        }
    }

    private void print(String line) {
        printed.add(line);
    }
}

package org.muqabala.app;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.muqabala.ClaimComparison;
import org.muqabala.document.SourceFiles;
import org.muqabala.report.export.Format;
import org.muqabala.report.words.Messages;
import org.muqabala.text.Language;
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
            int heading = target.indexOf('#');
            Path file = Path.of("..").resolve(heading < 0 ? target : target.substring(0, heading));
            assertThat(file).exists();
            if (heading >= 0) {
                assertThat(headings(file)).contains(target.substring(heading + 1));
            }
        }
    }

    /** The headings of a page as links name them. */
    private static List<String> headings(Path page) throws IOException {
        return Files.readAllLines(page).stream()
                .filter(line -> line.startsWith("#"))
                .map(line ->
                        line.replaceFirst("#+ ", "").toLowerCase(Locale.ROOT).replace(' ', '-'))
                .toList();
    }

    @Test
    void everyFormatIsListedAndDescribed() throws IOException {
        String readme = Files.readString(README);
        String formats = Files.readString(Path.of("..", "docs", "formats.md"));
        for (Format format : Format.values()) {
            assertThat(readme).contains("| `" + format + "` | `" + format.file() + "` |");
            assertThat(formats).contains("## " + format.file() + " (`" + format + "`)");
        }
    }

    /** The names of columns and fields stand in the page that describes them. */
    @Test
    void everyFieldIsDescribed() throws IOException {
        String formats = Files.readString(Path.of("..", "docs", "formats.md"));
        for (String schema : List.of("comparison.schema.json", "finding-line.schema.json")) {
            Set<String> fields = new TreeSet<>();
            try (InputStream in = Format.class.getResourceAsStream("/org/muqabala/report/" + schema)) {
                fields(new ObjectMapper().readTree(in), fields);
            }
            assertThat(fields)
                    .hasSizeGreaterThan(30)
                    .allSatisfy(f -> assertThat(formats).as(schema).contains("`" + f + "`"));
        }
        Messages.in(Language.ENGLISH).keys().stream()
                .filter(k -> k.startsWith("column."))
                .forEach(k -> assertThat(formats).contains("`" + k.substring("column.".length()) + "`"));
    }

    /** The names of all fields that a schema describes, at any depth. */
    private static void fields(JsonNode schema, Set<String> fields) {
        schema.path("properties").fieldNames().forEachRemaining(fields::add);
        schema.forEach(part -> fields(part, fields));
    }

    private void print(String line) {
        printed.add(line);
    }
}

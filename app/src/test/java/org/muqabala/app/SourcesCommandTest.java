package org.muqabala.app;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What is known of sources is shown, and drafted as the sources.json that corrects it. */
class SourcesCommandTest {
    private static final String FIRE = "Two people died in the fire in Madrid on 3 March 2024, police said.\n";

    @TempDir
    Path folder;

    @BeforeEach
    void articles() throws IOException {
        put("a.txt", FIRE);
        put("b.txt", FIRE.replace("Two", "Seven"));
    }

    @Test
    void aDraftHoldsWhatIsKnown_andNullsForTheRest() throws IOException {
        put("sources.json", "[{\"file\": \"a.txt\", \"publisher\": \"Daily A\", \"published\": \"2024-03-04\"}]");

        Run run = Run.of("sources", folder.toString());

        assertThat(run.code()).isZero();
        assertThat(run.out()).isEqualTo("""
                [
                  {
                    "file": "a.txt",
                    "title": null,
                    "publisher": "Daily A",
                    "published": "2024-03-04",
                    "url": null,
                    "language": "en"
                  }
                ]
                """);
    }

    @Test
    void whatItWritesCanBeCompared_andIsNeverReplacedUnasked() throws IOException {
        String file = folder.resolve("sources.json").toString();

        assertThat(Run.of("sources", folder.toString(), "-o", file).code()).isZero();
        put("sources.json", Files.readString(folder.resolve("sources.json")).replaceFirst("null", "\"Mine\""));
        Run again = Run.of("sources", folder.toString(), "-o", file);

        assertThat(again.code()).isEqualTo(5);
        assertThat(again.err()).contains("replace it with --force");
        assertThat(Run.of("sources", folder.toString(), "-o", file, "--force").code())
                .isZero();
        assertThat(Files.readString(folder.resolve("sources.json"))).contains("\"title\": \"Mine\"");
        Run compared =
                Run.of("compare", folder.toString(), "-o", folder.resolve("out").toString());
        assertThat(compared.code()).isZero();
        assertThat(compared.err()).isEmpty();
    }

    @Test
    void copiesStandInItToo_sinceItIsWhereTheirPublishersAreTold() throws IOException {
        put("c.txt", FIRE);

        assertThat(Run.of("sources", folder.toString()).out()).contains("\"a.txt\"", "\"b.txt\"", "\"c.txt\"");
    }

    @Test
    void filesOfOtherFoldersAreLeftOutAndTold() throws IOException {
        Files.createDirectory(folder.resolve("in"));
        put("in/c.txt", FIRE);

        Run run = Run.of(
                "sources",
                folder.toString(),
                folder.resolve("in").toString(),
                "-o",
                folder.resolve("in/sources.json").toString());

        assertThat(run.code()).isEqualTo(3);
        assertThat(run.err()).contains("a.txt: left out, since sources.json lists files of its own folder");
        assertThat(Files.readString(folder.resolve("in/sources.json")))
                .contains("\"c.txt\"")
                .doesNotContain("a.txt");
    }

    @Test
    void nothingUsableIsTold() {
        assertThat(Run.of("sources", folder.resolve("none").toString()).code()).isEqualTo(4);
    }

    @Test
    void aComparisonShowsWhatIsInferredOrMissing_andHowToCorrectIt() throws IOException {
        Run run = compare();

        assertThat(run.out())
                .contains("Sources\n  1  publisher not known  date not known  en  ")
                .contains("to correct: write sources.json, which muqabala sources PATH... drafts");
    }

    @Test
    void aComparisonOfWhichAllIsToldShowsNoTable() throws IOException {
        put("sources.json", """
                [{"file": "a.txt", "publisher": "Daily A", "published": "2024-03-04"},
                 {"file": "b.txt", "publisher": "Daily B", "published": "2024-03-04"}]""");

        assertThat(compare().out()).doesNotContain("Sources", "to correct");
    }

    @Test
    void oneTextTwiceIsOneSource_andTheMessageNamesTheCopy() throws IOException {
        put("b.txt", FIRE);

        Run run = compare();

        assertThat(run.code()).isEqualTo(4);
        assertThat(run.err())
                .contains("notice: ")
                .contains("found one: " + folder + "/a.txt (" + folder + "/b.txt has the same text)");
    }

    private Run compare() {
        return Run.of("compare", folder.toString(), "-o", folder.resolve("out").toString());
    }

    private void put(String name, String text) throws IOException {
        Files.writeString(folder.resolve(name), text);
    }
}

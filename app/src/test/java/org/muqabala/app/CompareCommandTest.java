package org.muqabala.app;

import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.Charset;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What goes wrong with inputs and outputs is told with its place and the way to mend it, and the rest is compared. */
class CompareCommandTest {
    @TempDir
    Path folder;

    private Path output;

    @BeforeEach
    void outputBesideTheArticles() throws IOException {
        output = folder.resolve("out");
        put("a.txt", "Two people died in the fire in Madrid on 3 March 2024, police said.\n");
        put("b.txt", "Seven people died in the fire in Madrid on 3 March 2024, police said.\n");
    }

    @Test
    void twoArticlesGiveASummaryAndAReport() {
        Run run = compare("a.txt", "b.txt");

        assertThat(run.code()).isZero();
        assertThat(run.err()).isEmpty();
        assertThat(run.out()).startsWith("2 sources").contains("conflicts", "single");
        assertThat(run.out()).endsWith("Report: " + output.resolve("report.html") + "\n");
        assertThat(output)
                .isDirectoryContaining("glob:**/report.html")
                .isDirectoryContaining("glob:**/comparison.json");
        assertThat(output.resolve("texts").toFile().list()).hasSize(2);
    }

    @Test
    void aConflictIsOneLineWithItsValuesAndSources() {
        assertThat(compare("a.txt", "b.txt").out().lines())
                .anySatisfy(line -> assertThat(line)
                        .contains("Two people", "Seven people")
                        .contains("a.txt\u2069)", "b.txt\u2069)"));
    }

    @Test
    void aPathThatIsMissingIsToldAndTheOthersAreCompared() {
        Run run = compare("a.txt", "missing.txt", "b.txt");

        assertThat(run.code()).isEqualTo(3);
        assertThat(run.err()).contains("error: ").contains("missing.txt: expected a file or a folder, found nothing");
        assertThat(run.out()).startsWith("2 sources").contains("Problems: 1 error");
    }

    @Test
    void anEmptyFileIsToldAndTheOthersAreCompared() throws IOException {
        put("empty.txt", " \n");

        Run run = compare("a.txt", "b.txt", "empty.txt");

        assertThat(run.code()).isEqualTo(3);
        assertThat(run.err()).contains("empty.txt: expected the text of an article, found an empty file");
    }

    @Test
    void aFileInAnotherEncodingIsReadAndTheReportTellsWhatWasGuessed() throws IOException {
        String arabic = "قال وزير الدفاع يوم الاثنين إن 31 شخصا أنقذوا من البحيرة بعد غرق القارب.\n";
        Files.write(folder.resolve("old.txt"), arabic.getBytes(Charset.forName("windows-1256")));

        Run run = compare("a.txt", "b.txt", "old.txt");

        assertThat(run.code()).isZero();
        String comparison = Files.readString(output.resolve("comparison.json"));
        assertThat(comparison).contains("charset-guessed", "windows-1256", "31 شخصا");
    }

    @Test
    void theEncodingIsWhatTheUserSays() throws IOException {
        Files.write(
                folder.resolve("old.txt"),
                "Le d\u00e9put\u00e9 a dit que 12 personnes sont mortes.\n".getBytes(ISO_8859_1));

        read("windows-1251");

        assertThat(output.resolve("texts").toFile().listFiles())
                .extracting(file -> text(file.toPath()))
                .anyMatch(text -> text.contains("d\u0439put\u0439"));
        assertThat(read("klingon").err())
                .contains("'--encoding': expected a character set such as windows-1256 or UTF-8, found klingon");
    }

    @Test
    void whatIsPipedInIsASource() {
        Run run = Run.with(
                "The coastguard said nineteen people were rescued from the water on Friday.\n",
                "compare",
                "-",
                folder.resolve("a.txt").toString(),
                "-o",
                output.toString());

        assertThat(run.code()).isZero();
        assertThat(run.out()).startsWith("2 sources");
        assertThat(output.resolve("comparison.json")).content().containsPattern("\"file\"\\s*:\\s*\"stdin\"");
    }

    @Test
    void whatIsTakenOfAFileCanBeLookedAt() throws IOException {
        put(
                "page.html",
                "<html><head><title>Ferry sinks</title></head><body><nav><a href=/>Home</a></nav><article><h1>Ferry sinks</h1>"
                        + "<p>The coastguard said nineteen people were rescued from the water on Friday night.</p>"
                        + "<p>The search for the others goes on, a spokesman told reporters at the harbour.</p></article></body></html>");

        Run run =
                Run.of("compare", "--explain-input", folder.resolve("page.html").toString());

        assertThat(run.code()).isZero();
        assertThat(run.out())
                .contains("metadata       | title = Ferry sinks")
                .contains("article        | The coastguard said nineteen people")
                .contains("| Home")
                .doesNotContain("article        | Home");
        assertThat(folder.resolve("muqabala-report")).doesNotExist();
        assertThat(Run.of("compare", "--explain-input", folder.resolve("none").toString())
                        .code())
                .isEqualTo(4);
    }

    @Test
    void aLanguageThatIsNotReadIsTold() throws IOException {
        put("zh.txt", "三月三日，马德里的一场火灾造成两人死亡，警方说。消防员在两个小时后控制了火势。\n");

        Run run = compare("a.txt", "b.txt", "zh.txt");

        assertThat(run.code()).isEqualTo(3);
        assertThat(run.err()).contains("zh.txt: expected a text in Arabic, English, French, Spanish or Russian");
        assertThat(run.out()).startsWith("3 sources");
    }

    @Test
    void brokenManifestIsToldWithItsPlaceAndTheFolderIsReadWithoutIt() throws IOException {
        put("sources.json", "[{\"file\": \"a.txt\",\n  \"publisher\" \"A\"}]");

        Run run = compare("");

        assertThat(run.code()).isZero();
        assertThat(run.err()).contains("warning: ").contains("sources.json:2:").contains("expected a JSON array");
        assertThat(run.out()).startsWith("2 sources");
    }

    @Test
    void filesThatAManifestLeavesOutAreNamed() throws IOException {
        put("c.txt", "One more article about the fire in Madrid.\n");
        put("sources.json", "[{\"file\": \"a.txt\", \"publisher\": \"Daily A\"}, {\"file\": \"b.txt\"}]");

        Run run = compare("");

        assertThat(run.code()).isZero();
        assertThat(run.err()).contains("notice: ").contains("c.txt: not read");
    }

    @Test
    void aComparisonNeedsTwoSources() {
        Run run = compare("a.txt");

        assertThat(run.code()).isEqualTo(4);
        assertThat(run.err())
                .contains("a comparison needs two sources, found one: ")
                .contains("a.txt");
        assertThat(run.out()).isEmpty();
        assertThat(output).doesNotExist();
    }

    @Test
    void nothingUsableIsTold() throws IOException {
        put("empty.txt", "");

        Run run = compare("empty.txt", "missing.txt");

        assertThat(run.code()).isEqualTo(4);
        assertThat(run.err()).contains("empty.txt", "missing.txt", "found none that can be used");
    }

    @Test
    void anOutputThatIsAFileIsToldBeforeAnythingIsRead() throws IOException {
        Files.writeString(output, "mine");

        Run run = compare("a.txt", "missing.txt");

        assertThat(run.code()).as("5 comes before 4").isEqualTo(5);
        assertThat(run.err())
                .contains("out is no folder; name another folder with -o")
                .doesNotContain("missing.txt");
        assertThat(output).hasContent("mine");
    }

    @Test
    void conflictsMayFailARun() {
        assertThat(compare("a.txt", "b.txt", "--fail-on", "conflicts").code()).isEqualTo(10);
        assertThat(compare("a.txt", "a.txt", "b.txt", "missing.txt", "--fail-on", "conflicts")
                        .code())
                .as("10 comes before 3")
                .isEqualTo(10);
        assertThat(compare("a.txt", "missing.txt", "--fail-on", "conflicts").code())
                .as("4 comes before 10")
                .isEqualTo(4);
    }

    @Test
    void agreementFailsNoRun() throws IOException {
        put("b.txt", "Two people died in the fire in Madrid on 3 March 2024, officials said.\n");

        assertThat(compare("a.txt", "b.txt", "--fail-on", "conflicts").code()).isZero();
    }

    @Test
    void namesAndTextsOfSourcesAreHarmlessOnATerminal() throws IOException {
        String hostile = "x\u001b]0;title\u0007\u202Eevil\nname.txt";
        put(hostile, "Nine people died in the fire in Madrid \u001b[31mon 3 March 2024\u202E, police said.\n");
        put("sources.json", """
                [{"file": "a.txt", "publisher": "A\\u001b[2J\\u202E\\nB"}, {"file": "b.txt"}, {"file": "gone\\u001b[2J.txt"}]""");

        for (Run run : new Run[] {compare("a.txt", "b.txt", hostile, hostile + "x"), compare("")}) {
            assertThat(run.out() + run.err()).doesNotContain("\u001b", "\u202E", "\u0007");
            assertThat(run.err().lines()).allMatch(l -> l.matches("(error|warning|notice|and \\d+ more).*"));
        }
    }

    private Run compare(String... arguments) {
        String[] line = new String[arguments.length + 3];
        line[0] = "compare";
        for (int i = 0; i < arguments.length; i++) {
            boolean option = arguments[i].startsWith("--") || arguments[i].equals("conflicts");
            line[i + 1] = option ? arguments[i] : folder.resolve(arguments[i]).toString();
        }
        line[arguments.length + 1] = "-o";
        line[arguments.length + 2] = output.toString();
        return Run.of(line);
    }

    private void put(String name, String text) throws IOException {
        Files.writeString(folder.resolve(name), text);
    }

    private Run read(String encoding) {
        return Run.of("compare", folder.toString(), "-o", output.toString(), "--encoding", encoding);
    }

    private static String text(Path file) {
        try {
            return Files.readString(file);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}

package org.muqabala.document;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.muqabala.text.Problem;
import org.muqabala.text.Severity;

class SourceFilesTest {
    private static final String ARTICLE = "Nine people died in the fire on Saturday, the coastguard said.\n";

    private static final String OTHER = "A fire on a ferry cost nine lives, rescuers told the agency on Sunday.\n";

    @TempDir
    Path folder;

    private Path write(String name, String text) throws IOException {
        Path file = folder.resolve(name);
        Files.createDirectories(file.getParent());
        return Files.writeString(file, text);
    }

    private static List<String> ids(SourceSet set) {
        return set.documents().stream().map(d -> d.source().id()).toList();
    }

    private static List<String> codes(SourceSet set) {
        return set.problems().stream().map(Problem::code).toList();
    }

    @Test
    void aFolderGivesItsTextFiles_byName() throws IOException {
        write("b.txt", OTHER);
        write("a.txt", ARTICLE);
        write(".hidden.txt", ARTICLE);
        write("notes.md", ARTICLE);
        write("inner/c.txt", ARTICLE);
        SourceSet set = SourceFiles.read(List.of(folder));
        assertThat(ids(set)).containsExactly("a", "b");
        assertThat(set.problems()).isEmpty();
        assertThat(set.documents().get(0).source().file()).isEqualTo(folder + "/a.txt");
    }

    @Test
    void theOrderOfThePathsChangesNothing() throws IOException {
        Path a = write("a.txt", ARTICLE);
        Path b = write("b.txt", "");
        Path c = write("x/a.txt", OTHER);
        assertThat(SourceFiles.read(List.of(a, b, c))).isEqualTo(SourceFiles.read(List.of(c, b, a)));
    }

    @Test
    void theFolderThatOneStandsInIsAFolderLikeOthers() throws IOException {
        Path here = Path.of("");
        Path made = Files.createTempDirectory(here.toAbsolutePath().resolve("target"), "here");
        Files.writeString(made.resolve("a.txt"), ARTICLE);
        Files.writeString(made.resolve("sources.json"), "[{\"file\":\"a.txt\"}]");
        Path relative = here.toAbsolutePath().relativize(made);
        for (Path folder : List.of(relative, relative.resolve("."), Path.of(".").resolve(relative))) {
            assertThat(ids(SourceFiles.read(List.of(folder))))
                    .as(folder.toString())
                    .containsExactly("a");
        }
        assertThat(codes(SourceFiles.read(List.of(Path.of("."))))).doesNotContain("file-outside-folder");
    }

    @Test
    void twoFilesOfOneNameTakeTheirFoldersNames() throws IOException {
        write("x/a.txt", ARTICLE);
        write("y/a.txt", OTHER);
        write("y/b.txt", "The mayor praised the crews of the boats that came to help.");
        SourceSet set = SourceFiles.read(List.of(folder.resolve("y"), folder.resolve("x")));
        assertThat(ids(set)).containsExactly("b", "x-a", "y-a");
    }

    @Test
    void aFileGivenTwiceIsReadOnce() throws IOException {
        Path a = write("a.txt", ARTICLE);
        SourceSet set = SourceFiles.read(List.of(a, folder, folder.resolve("../" + folder.getFileName() + "/a.txt")));
        assertThat(set.documents()).hasSize(1);
        assertThat(codes(set)).containsOnly("file-given-twice");
        assertThat(set.problems()).extracting(Problem::severity).containsOnly(Severity.NOTICE);
    }

    @Test
    void whatIsNoUtf8IsNotUsed_andItsPlaceIsTold() throws IOException {
        write("good.txt", ARTICLE);
        Files.write(folder.resolve("bad.txt"), "Café".getBytes(StandardCharsets.ISO_8859_1));
        SourceSet set = SourceFiles.read(List.of(folder));
        assertThat(ids(set)).containsExactly("good");
        assertThat(set.problems()).singleElement().satisfies(problem -> {
            assertThat(problem.code()).isEqualTo("not-utf8");
            assertThat(problem.severity()).isEqualTo(Severity.ERROR);
            assertThat(problem.args()).contains("E9", "3");
            assertThat(problem.message()).startsWith(folder + "/bad.txt: ").contains("save the file as UTF-8");
        });
    }

    @Test
    void aByteOrderMarkIsNoPartOfTheText_andLineEndsAreKept() throws IOException {
        Path file = write("a.txt", "\uFEFFOne line of the text.\r\nAnother line of the text.");
        assertThat(SourceFiles.read(List.of(file)).documents().get(0).text())
                .isEqualTo("One line of the text.\r\nAnother line of the text.");
    }

    @ParameterizedTest
    @CsvSource({"empty.txt,''", "blank.txt,' \n\t \n'"})
    void anEmptyFileIsToldAndNotUsed(String name, String text) throws IOException {
        SourceSet set = SourceFiles.read(List.of(write(name, text)));
        assertThat(set.documents()).isEmpty();
        assertThat(codes(set)).containsExactly("file-empty");
    }

    @Test
    void aMissingPathIsTold() {
        SourceSet set = SourceFiles.read(List.of(folder.resolve("none.txt")));
        assertThat(codes(set)).containsExactly("path-missing");
        assertThat(set.problems().get(0).severity()).isEqualTo(Severity.ERROR);
    }

    @Test
    void theManifestTellsWhatTheFilesAre() throws IOException {
        write("a.txt", ARTICLE);
        write("b.txt", ARTICLE);
        write("sources.json", """
                [{"file": "a.txt", "title": "Fire", "publisher": "Harbour Times", "published": "2024-03-03",
                  "url": "https://www.harbour.example/news/fire?id=7", "language": "en"}]
                """);
        SourceSet set = SourceFiles.read(List.of(folder));
        assertThat(set.documents())
                .singleElement()
                .satisfies(document -> assertThat(document.source())
                        .isEqualTo(new Source(
                                "harbour.example-news-fire-id-7",
                                folder + "/a.txt",
                                "Fire",
                                "Harbour Times",
                                LocalDate.of(2024, 3, 3),
                                Source.DateOrigin.MANIFEST,
                                "https://www.harbour.example/news/fire?id=7",
                                "en")));
        assertThat(codes(set)).containsExactly("file-not-listed");
    }

    @Test
    void aBrokenManifestIsTold_andTheFolderReadWithoutIt() throws IOException {
        write("a.txt", ARTICLE);
        write("sources.json", "[{\"file\": \"a.txt\",\n \"title\": }]");
        SourceSet set = SourceFiles.read(List.of(folder));
        assertThat(ids(set)).containsExactly("a");
        assertThat(set.problems()).singleElement().satisfies(problem -> {
            assertThat(problem.code()).isEqualTo("manifest-broken");
            assertThat(problem.message()).startsWith(folder + "/sources.json:2:");
        });
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "{\"file\": \"none.txt\"} | listed-file-missing",
                "{\"file\": \"../b.txt\"} | file-outside-folder",
                "{\"file\": \"/etc/hostname\"} | file-outside-folder",
                "{\"file\": \"a\\u0000.txt\"} | file-outside-folder",
                "{\"title\": \"x\"} | manifest-field-missing",
                "{\"file\": 5} | manifest-wrong-type",
                "{\"file\": \"a.txt\", \"colour\": {\"deep\": [1]}} | manifest-unknown-field",
                "{\"file\": \"a.txt\", \"published\": \"2024-02-30\"} | manifest-bad-date",
                "{\"file\": \"a.txt\", \"published\": 2024} | manifest-wrong-type",
                "{\"file\": \"a.txt\", \"sections\": {\"starts\": \"x\"}} | manifest-wrong-type",
                "{\"file\": \"a.txt\", \"sections\": [{\"title\": \"x\"}]} | manifest-field-missing",
                "\"a.txt\" | manifest-wrong-type",
                "[] | manifest-wrong-type"
            })
    void aSlipInTheManifestIsTold(String entry, String code) throws IOException {
        write("a.txt", ARTICLE);
        write("sources.json", "[" + entry + "]");
        assertThat(codes(SourceFiles.read(List.of(folder)))).contains(code);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {"{}", "''", "[", "[] []", "[{\"file\":\"a\",\"file\":\"b\"}]", "nonsense"})
    void aManifestThatIsNoArrayIsNotUsed(String json) throws IOException {
        write("a.txt", ARTICLE);
        write("sources.json", json);
        SourceSet set = SourceFiles.read(List.of(folder));
        assertThat(ids(set)).containsExactly("a");
        assertThat(codes(set)).containsExactly("manifest-broken");
    }

    @Test
    void aSectionThatIsNotFoundIsTold_andTheOthersAreRead() throws IOException {
        write("a.txt", "First headline\n\n" + ARTICLE + "\nSecond headline\n\n" + ARTICLE);
        write("sources.json", """
                [{"file": "a.txt", "sections": [
                  {"starts": "Second", "published": "2024-03-02"}, {"starts": "Third"},
                  {"starts": "First headline", "title": "One", "published": "2024-03-01"}]}]
                """);
        Document document = SourceFiles.read(List.of(folder)).documents().get(0);
        assertThat(document.problems()).extracting(Problem::code).containsExactly("section-not-found");
        assertThat(document.sections()).extracting(Section::title).containsExactly("One", "Second headline");
        assertThat(document.sections().get(0).span().end())
                .isEqualTo(document.sections().get(1).span().start());
        assertThat(document.dateAt(document.text().length() - 2)).contains(LocalDate.of(2024, 3, 2));
    }
}

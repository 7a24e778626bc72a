package org.muqabala.inputs.table;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;

import java.io.IOException;
import java.time.Duration;
import org.junit.jupiter.api.Test;
import org.muqabala.document.FileTexts;
import org.muqabala.inputs.Given;

class JsonArrayFormatTest {
    private final JsonArrayFormat format = new JsonArrayFormat(Given.UTF_8, Given.MARKUP);

    private FileTexts read(String text) throws IOException {
        return format.read(Given.file("a.json", text), Given.told("a.json"), (blob, told) -> FileTexts.none());
    }

    @Test
    void eachObjectIsAnArticle() throws IOException {
        FileTexts read = read("[{\"text\":\"One.\"},{\"id\":\"b\",\"headline\":\"T\",\"articleBody\":\"Two.\"}]");
        assertThat(Given.lines(read)).containsExactly("a.json!/1: One.", "a.json!/b: Two.");
        assertThat(read.texts().get(1).entry().title()).isEqualTo("T");
        assertThat(Given.codes(read)).isEmpty();
    }

    @Test
    void whatIsNoArticleIsToldWithItsLine() throws IOException {
        FileTexts read = read("[\n7,\n{\"title\":\"x\"},\n[[1]],\n{\"text\":\"Good.\"}]");
        assertThat(Given.lines(read)).containsExactly("a.json!/4: Good.");
        assertThat(read.problems()).extracting(p -> p.args().get(1)).containsExactly("2", "3", "4");
    }

    @Test
    void whatStandsBeforeABreakIsKept() throws IOException {
        FileTexts read = read("[{\"text\":\"Good.\"},\n{\"text\":\"cut");
        assertThat(Given.lines(read)).containsExactly("a.json!/1: Good.");
        assertThat(read.problems()).singleElement().satisfies(problem -> {
            assertThat(problem.code()).isEqualTo("json-broken");
            assertThat(problem.message()).contains("line 2, column ");
        });
        assertThat(Given.codes(read("[{\"text\":\"Good.\"},"))).containsExactly("json-broken");
        assertThat(Given.codes(read("[{\"text\":\"Good.\"}"))).containsExactly("json-broken");
        assertThat(Given.codes(read("[{\"text\":\"Good.\"}] more"))).containsExactly("json-broken");
        assertThat(Given.codes(read("["))).containsExactly("json-broken", "no-articles");
        assertThat(Given.codes(read("[]"))).containsExactly("no-articles");
    }

    @Test
    void nestingWithoutEndIsRefused() {
        assertTimeoutPreemptively(
                Duration.ofMinutes(3),
                () -> assertThat(Given.codes(read("[".repeat(100_000)))).contains("json-broken", "no-articles"));
    }

    @Test
    void theProgramsOwnFilesAreNoTables() throws IOException {
        assertThat(format.takes("articles.json")).isTrue();
        assertThat(format.takes("sources.json")).isFalse();
        assertThat(format.takes("comparison.json")).isFalse();
        assertThat(format.isIn(Given.file("x.json", "{}"))).isFalse();
        assertThat(format.isIn(Given.file("x.json", " [ {}]"))).isTrue();
    }
}

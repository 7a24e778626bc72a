package org.muqabala.app;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Of each claim of the desk's own text is told what the sources have for it. */
class DraftTest {
    @TempDir
    Path folder;

    private Path output;

    @BeforeEach
    void outputBesideTheTexts() {
        output = folder.resolve("out");
    }

    @Test
    void aDraftIsSetAgainstTheSeeds() throws IOException {
        Path draft = put("mine.txt", """
                حشدت روسيا 70 ألف جندي قرب الحدود الأوكرانية.

                وأوصى الطبيب بتناول الفاكهة كل صباح.
                """);
        Run run = compare("en", Seeds.FOLDER.toString(), "--draft", draft.toString());

        assertThat(run.code()).isZero();
        assertThat(run.out())
                .contains(
                        "Draft (\u2068mine.txt\u2069): 1 contradicted, 0 supported, 0 in other words only, 1 in no source")
                .contains("contradicted: \"\u2068حشدت", "in no source: \"\u2068وأوصى");
        JsonNode told = json().path("draft");
        assertThat(told.path("source").asText()).isEqualTo("mine");
        assertThat(statuses()).containsExactly("contradicted", "alone");
        assertThat(told.path("claims").get(0).path("findings")).isNotEmpty();
        assertThat(told.path("claims").get(1).path("findings")).isEmpty();
    }

    @Test
    void everyStandingIsTold() throws IOException {
        Path a = put("a.txt", """
                Two people died in the fire in Madrid on 3 March 2024, police said.

                The mayor promised to help the families of the victims.
                """);
        Path draft = put("draft.txt", "Seven people died in the fire in Madrid on 3 March 2024, police said.\n");
        assertThat(compare("en", a.toString(), "--draft", draft.toString()).code())
                .isZero();
        assertThat(statuses()).containsExactly("contradicted");

        put("draft.txt", "Two people died in the fire in Madrid on 3 March 2024.\n");
        assertThat(compare("en", a.toString(), "--draft", draft.toString()).out())
                .contains("1 supported");
        assertThat(statuses()).containsExactly("supported");

        put("draft.txt", "The mayor promised help for the victims' families.\n");
        assertThat(compare("en", a.toString(), "--draft", draft.toString()).code())
                .isZero();
        assertThat(statuses()).containsExactly("reworded");
    }

    @Test
    void thePageBeginsWithTheDraftInItsLanguage() throws IOException {
        Path a = put("a.txt", "Two people died in the fire in Madrid on 3 March 2024, police said.\n");
        Path draft = put("draft.txt", "Seven people died in the fire in Madrid on 3 March 2024, police said.\n");

        compare("ar", a.toString(), "--draft", draft.toString());
        assertThat(page()).contains("المسودة", "يعارضه مصدر");
        compare("en", a.toString(), "--draft", draft.toString());
        assertThat(page())
                .contains("The draft", "contradicted")
                .satisfies(p ->
                        assertThat(p.indexOf("id=\"draft\"")).isPositive().isLessThan(p.indexOf("id=\"conflicts\"")));
    }

    @Test
    void aDraftThatIsAmongTheSourcesIsReadOnce() throws IOException {
        put("a.txt", "Two people died in the fire in Madrid on 3 March 2024, police said.\n");
        Path draft = put("draft.txt", "Seven people died in the fire in Madrid on 3 March 2024, police said.\n");
        Run run = compare("en", folder.toString(), "--draft", draft.toString());

        assertThat(run.out()).startsWith("2 sources").contains("1 contradicted");
    }

    @Test
    void withoutADraftNothingIsToldOfOne() throws IOException {
        Path a = put("a.txt", "Two people died in the fire in Madrid.\n");
        Path b = put("b.txt", "Seven people died in the fire in Madrid.\n");
        Run run = compare("en", a.toString(), b.toString());

        assertThat(run.out()).doesNotContain("Draft");
        assertThat(json().path("draft").isNull()).isTrue();
        assertThat(page()).doesNotContain("id=\"draft\"");
    }

    @Test
    void aDraftThatCannotBeUsedIsTold() throws IOException {
        Path a = put("a.txt", "Two people died in the fire in Madrid.\n");
        Path b = put("b.txt", "Seven people died in the fire in Madrid.\n");
        Run run = compare("en", a.toString(), b.toString(), "--draft", "missing.txt");

        assertThat(run.code()).isEqualTo(4);
        assertThat(run.err()).contains("missing.txt: expected a file", "expected the text of a draft at missing.txt");
    }

    private Run compare(String language, String... args) {
        List<String> all = new ArrayList<>(List.of("compare", "-o", output.toString(), "--lang", language));
        all.addAll(List.of(args));
        return Run.of(all.toArray(String[]::new));
    }

    private List<String> statuses() throws IOException {
        return json().path("draft").path("claims").findValuesAsText("status");
    }

    private JsonNode json() throws IOException {
        return new ObjectMapper().readTree(Files.readString(output.resolve("comparison.json")));
    }

    private String page() throws IOException {
        return Files.readString(output.resolve("report.html"));
    }

    private Path put(String name, String text) throws IOException {
        return Files.writeString(folder.resolve(name), text);
    }
}

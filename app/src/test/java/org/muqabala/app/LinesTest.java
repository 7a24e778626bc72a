package org.muqabala.app;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.io.PrintStream;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** JSON lines in, JSON lines out. */
class LinesTest {
    private static final ObjectMapper JSON = new ObjectMapper();

    @Test
    void aTextIsReadIntoItsFigures() {
        Run run = Run.with("""
                {"id":"one","text":"More than 94 thousand soldiers were seen.","language":"en"}
                """, "read");

        JsonNode answer = answers(run).get(0);
        assertThat(run.code()).isZero();
        assertThat(answer.get("id").textValue()).isEqualTo("one");
        assertThat(answer.at("/figures/0/low").intValue()).isEqualTo(94_000);
        assertThat(answer.at("/figures/0/high").isNull()).isTrue();
        assertThat(answer.has("times") && answer.has("names") && answer.has("speakers") && answer.has("claims"))
                .isTrue();
    }

    @Test
    void anIdIsGivenBackAsItCame() {
        Run run = Run.with("{\"id\":7,\"text\":\"fine\",\"language\":\"en\"}\n{\"id\":8}", "read");

        assertThat(answers(run)).extracting(a -> a.get("id").intValue()).containsExactly(7, 8);
    }

    @Test
    void relativeTimesResolveAgainstTheDateOfTheLine() {
        Run run = Run.with("""
                {"id":"1","text":"They met yesterday.","language":"en","date":"2024-03-01"}
                """, "read");

        assertThat(answers(run).get(0).at("/times/0/from").textValue()).isEqualTo("2024-02-29");
    }

    @Test
    void theLanguageIsGuessedWhereNoneIsGiven() {
        Run run = Run.with("""
                {"id":"1","text":"قُتل سبعون شخصا في الحادث"}
                """, "read");

        assertThat(answers(run).get(0).at("/figures/0/low").intValue()).isEqualTo(70);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "Two people died in the fire in Madrid. | Seven people died in the fire in Madrid. | conflicts",
                "Two people died in the fire in Madrid. | Two people died in the fire in Madrid.   | agrees",
                "Two people died in the fire in Madrid. | The central bank raised interest rates.  | unrelated",
            })
    void twoTextsAreChecked(String a, String b, String verdict) {
        Run run = Run.with("{\"id\":\"1\",\"a\":\"" + a + "\",\"b\":\"" + b + "\"}", "check");

        assertThat(run.code()).isZero();
        assertThat(answers(run).get(0).get("verdict").textValue()).isEqualTo(verdict);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "no json                               |   | expected a JSON object",
                "[1]                                   |   | expected a JSON object, found another JSON value",
                "{\"id\":\"x\",\"text\":\"a\"} {}      |   | expected a JSON object",
                "{\"text\":\"a\"}                      |   | \"id\": expected a string or a whole number, found none",
                "{\"id\":\"x\"}                        | x | \"text\": expected a string, found none",
                "{\"id\":\"x\",\"text\":7}             | x | \"text\": expected a string, found 7",
                "{\"id\":\"x\",\"text\":\"a\",\"date\":\"1.2.2024\"} | x | \"date\": expected a date as YYYY-MM-DD, found \"1.2.2024\"",
                "{\"id\":\"x\",\"text\":\"a\",\"language\":\"zh\"}   | x | \"language\": expected ar, en, fr, es or ru, found \"zh\"",
                "{\"id\":\"x\",\"text\":\"马德里的一场火灾\"}           | x | found a text in none of them",
            })
    void aBadLineIsAnsweredByAProblemAndTheRestGoesOn(String bad, String id, String message) {
        String good = "{\"id\":\"good\",\"text\":\"fine\",\"language\":\"en\"}\n";

        Run run = Run.with(good + bad.strip() + "\n" + good, "read");

        List<JsonNode> answers = answers(run);
        assertThat(run.code()).isEqualTo(3);
        assertThat(run.err()).isEmpty();
        assertThat(answers).hasSize(3);
        assertThat(answers.get(1).get("id").textValue()).isEqualTo(id);
        assertThat(answers.get(1).at("/problem/message").textValue())
                .startsWith("line 2: ")
                .contains(message);
        assertThat(answers.get(2).has("figures")).isTrue();
    }

    @Test
    void answersComeInTheOrderOfTheLines() {
        String lines = IntStream.range(0, 1_000)
                .mapToObj(i -> "{\"id\":\"" + i + "\",\"text\":\"" + i + " people died\",\"language\":\"en\"}\n")
                .collect(Collectors.joining());

        List<JsonNode> answers = answers(Run.with(lines, "read"));

        assertThat(answers)
                .extracting(a -> a.get("id").textValue())
                .containsExactlyElementsOf(
                        IntStream.range(0, 1_000).mapToObj(String::valueOf).toList());
    }

    @Test
    void hostileLinesAreAnsweredLikeOthers() {
        String deep = "[".repeat(100_000);
        String lines = "{\"id\":\"1\",\"text\":" + deep + "\n{\"id\":\"2\",\"text\":\"" + "(".repeat(50_000)
                + "\",\"language\":\"en\"}\n{\"id\":\"3\",\"text\":\"\"}\n{\"id\":\"4\",\"text\":\"\\ud800\"}\n";

        List<JsonNode> answers = answers(Run.with(lines, "read"));

        assertThat(answers).hasSize(4);
        assertThat(answers.get(0).has("problem")).isTrue();
        assertThat(answers.get(1).has("figures")).isTrue();
        assertThat(answers.get(2).has("figures")).isTrue();
    }

    @Test
    void noLinesGiveNoAnswers() {
        Run run = Run.with("", "check");

        assertThat(run.code()).isZero();
        assertThat(run.out()).isEmpty();
    }

    @Test
    void outputThatCannotBeWrittenToIsTold() {
        PrintStream full = new PrintStream(
                new OutputStream() {
                    @Override
                    public void write(int b) throws IOException {
                        throw new IOException("disk full");
                    }
                },
                false,
                UTF_8);
        byte[] line = "{\"id\":\"1\",\"text\":\"a\",\"language\":\"en\"}\n".getBytes(UTF_8);

        assertThat(Main.run(new String[] {"read"}, new ByteArrayInputStream(line), full, full))
                .isEqualTo(5);
    }

    private static List<JsonNode> answers(Run run) {
        return run.out()
                .lines()
                .map(line -> {
                    try {
                        return JSON.readTree(line);
                    } catch (IOException e) {
                        throw new UncheckedIOException(e);
                    }
                })
                .toList();
    }
}

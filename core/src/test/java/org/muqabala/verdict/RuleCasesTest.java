package org.muqabala.verdict;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.io.InputStream;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.function.Consumer;
import org.assertj.core.api.SoftAssertions;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.muqabala.reading.figure.Figure;
import org.muqabala.reading.figure.FigureReader;
import org.muqabala.reading.time.Time;
import org.muqabala.reading.time.TimeReader;
import org.muqabala.text.Language;
import org.muqabala.text.Tokens;

/**
 * What two figures and two times of one slot are to each other, as listed in {@code figures.json} and {@code times.json}, in
 * either order. Each case names the row of docs/comparison-rules.md that decides it, by the words with which it begins; each
 * row there has a case here.
 */
class RuleCasesTest {
    private static final ObjectMapper JSON = new ObjectMapper();

    @Test
    void figures() {
        RuleTable table = RuleTable.of("two figures");
        each(
                "figures.json",
                c -> check(
                        c,
                        table,
                        judge(figure(c.get("a")), figure(c.get("b"))),
                        judge(figure(c.get("b")), figure(c.get("a")))));
    }

    @Test
    void times() {
        RuleTable table = RuleTable.of("two times");
        each(
                "times.json",
                c -> check(
                        c,
                        table,
                        PeriodRule.judge(time(c.get("a")), time(c.get("b"))),
                        PeriodRule.judge(time(c.get("b")), time(c.get("a")))));
    }

    /** Tries each case of a file, and tells every one that fails. */
    private static void each(String file, Consumer<JsonNode> check) {
        SoftAssertions.assertSoftly(softly -> cases(file)
                .forEach(c ->
                        softly.assertThatCode(() -> check.accept(c)).as(name(c)).doesNotThrowAnyException()));
    }

    @Test
    void everyRowOfTheRulesHasACase() {
        for (String[] table : new String[][] {{"two figures", "figures.json"}, {"two times", "times.json"}}) {
            RuleTable rules = RuleTable.of(table[0]);
            Set<String> shown = new LinkedHashSet<>();
            cases(table[1])
                    .forEach(c -> shown.add(rules.row(c.get("row").asText()).words()));
            assertThat(shown).containsExactlyInAnyOrderElementsOf(rules.words());
        }
    }

    /** Beyond the cases: each figure against each, and each time against each. */
    @Test
    void noRuleHangsOnTheOrder() {
        List<Figure> figures = new ArrayList<>();
        List<Time> times = new ArrayList<>();
        cases("figures.json").forEach(c -> figures.addAll(List.of(figure(c.get("a")), figure(c.get("b")))));
        cases("times.json").forEach(c -> times.addAll(List.of(time(c.get("a")), time(c.get("b")))));
        figures.forEach(a -> figures.forEach(b -> assertThat(line(judge(a, b)))
                .as(a.quote().text() + " / " + b.quote().text())
                .isEqualTo(line(judge(b, a)))));
        times.forEach(a -> times.forEach(b -> assertThat(line(PeriodRule.judge(a, b)))
                .as(a.quote().text() + " / " + b.quote().text())
                .isEqualTo(line(PeriodRule.judge(b, a)))));
    }

    @Test
    void everyValueAgreesWithItself() {
        for (JsonNode c : cases("figures.json")) {
            for (Figure figure : List.of(figure(c.get("a")), figure(c.get("b")))) {
                assertThat(judge(figure, figure).verdict())
                        .as(figure.quote().text())
                        .isEqualTo(Verdict.AGREES);
            }
        }
        for (JsonNode c : cases("times.json")) {
            for (Time time : List.of(time(c.get("a")), time(c.get("b")))) {
                boolean dated =
                        time.from() != null || String.valueOf(time.partial()).startsWith("T");
                assertThat(PeriodRule.judge(time, time).verdict())
                        .as(time.quote().text())
                        .isEqualTo(dated ? Verdict.AGREES : Verdict.UNDECIDED);
            }
        }
    }

    private static void check(JsonNode c, RuleTable table, Judgement judged, Judgement turned) {
        String kind = c.path("kind").asText(null);
        assertThat(line(judged)).isEqualTo(line(c.get("verdict").asText(), kind));
        assertThat(line(turned)).as("in the other order").isEqualTo(line(judged));
        RuleTable.Row row = table.row(c.get("row").asText());
        assertThat(row.verdicts()).as(row.words()).contains(c.get("verdict").asText());
        if (kind != null && !kind.equals("value")) {
            assertThat(row.verdict()).as(row.words()).contains("kind `" + kind + "`");
        }
    }

    private static Judgement judge(Figure a, Figure b) {
        return QuantityRule.judge(a, b);
    }

    private static String line(Judgement judgement) {
        return line(
                judgement.verdict().name().toLowerCase(Locale.ROOT),
                judgement.kind() == null ? null : judgement.kind().name().toLowerCase(Locale.ROOT));
    }

    private static String line(String verdict, @Nullable String kind) {
        return kind == null ? verdict : verdict + ", " + kind;
    }

    /** The one figure of {@code [language, words]}. */
    private static Figure figure(JsonNode side) {
        List<Figure> figures = FigureReader.of(language(side)).read(Tokens.of(words(side)), List.of());
        assertThat(figures).as(words(side)).hasSize(1);
        return figures.get(0);
    }

    /** The one time of {@code [language, words, day of publication]}; the day may be left out. */
    private static Time time(JsonNode side) {
        LocalDate day = side.size() > 2 ? LocalDate.parse(side.get(2).asText()) : null;
        List<Time> times = TimeReader.of(language(side)).read(Tokens.of(words(side)), day);
        assertThat(times).as(words(side)).hasSize(1);
        return times.get(0);
    }

    private static Language language(JsonNode side) {
        return Language.of(side.get(0).asText()).orElseThrow();
    }

    private static String words(JsonNode side) {
        return side.get(1).asText();
    }

    private static String name(JsonNode c) {
        return words(c.get("a")) + " / " + words(c.get("b")) + ": "
                + c.get("verdict").asText();
    }

    private static List<JsonNode> cases(String file) {
        try (InputStream in = RuleCasesTest.class.getResourceAsStream(file)) {
            List<JsonNode> cases = new ArrayList<>();
            JSON.readTree(in).forEach(cases::add);
            return cases;
        } catch (IOException e) {
            throw new IllegalStateException(e);
        }
    }
}

package org.muqabala.reading.figure;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.DynamicTest.dynamicTest;

import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.io.InputStream;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;
import org.muqabala.text.Language;
import org.muqabala.text.Span;
import org.muqabala.text.Tokens;

/**
 * What is read from sentences of each language, as listed in {@code <language>.json}: every figure in its order and nothing
 * else. "taken" quotes words that other readers have read; a "pending" case is not met yet and must not be.
 */
class FigureCasesTest {
    private static final ObjectMapper JSON =
            new ObjectMapper().enable(DeserializationFeature.USE_BIG_DECIMAL_FOR_FLOATS);

    @TestFactory
    Stream<DynamicTest> reads() throws IOException {
        List<DynamicTest> tests = new ArrayList<>();
        int pending = 0;
        for (Language language : Language.values()) {
            for (JsonNode example : cases(language)) {
                pending += example.has("pending") ? 1 : 0;
                tests.add(dynamicTest(
                        language.code() + ": " + example.get("text").asText(), () -> check(language, example)));
            }
        }
        System.out.println("Figure cases: " + tests.size() + ", of them pending: " + pending);
        return tests.stream();
    }

    private static void check(Language language, JsonNode example) {
        List<String> expected = new ArrayList<>();
        example.get("figures").forEach(figure -> expected.add(line(figure)));
        String text = example.get("text").asText();
        List<String> actual = FigureReader.of(language).read(Tokens.of(text), taken(example, text)).stream()
                .map(FigureCasesTest::line)
                .toList();
        if (example.has("pending")) {
            assertThat(actual).as("a pending case is met: take its mark off").isNotEqualTo(expected);
        } else {
            assertThat(actual).isEqualTo(expected);
        }
    }

    private static List<Span> taken(JsonNode example, String text) {
        List<Span> spans = new ArrayList<>();
        example.path("taken").forEach(quote -> {
            int at = text.indexOf(quote.asText());
            spans.add(new Span(at, at + quote.asText().length()));
        });
        return spans;
    }

    private static JsonNode cases(Language language) throws IOException {
        try (InputStream in = FigureCasesTest.class.getResourceAsStream(language.code() + ".json")) {
            return JSON.readTree(in);
        }
    }

    private static String line(JsonNode figure) {
        return String.join(
                " | ",
                figure.get("quote").asText(),
                figure.get("kind").asText(),
                number(decimal(figure.get("low"))),
                number(decimal(figure.get("high"))),
                figure.path("bound").asText("exact"),
                figure.path("unit").asText("null"),
                figure.path("counted").asText("null"),
                alternatives(figure.path("alternatives")));
    }

    private static String line(Figure figure) {
        return String.join(
                " | ",
                figure.quote().text(),
                figure.kind().name().toLowerCase(Locale.ROOT),
                number(figure.interval().low()),
                number(figure.interval().high()),
                figure.bound().code(),
                String.valueOf(figure.unit()),
                figure.counted() == null ? "null" : figure.counted().text(),
                figure.alternatives().stream()
                        .map(a -> number(a.low()))
                        .toList()
                        .toString());
    }

    private static String alternatives(JsonNode list) {
        List<String> values = new ArrayList<>();
        list.forEach(value -> values.add(number(decimal(value))));
        return values.toString();
    }

    private static @Nullable BigDecimal decimal(JsonNode number) {
        return number.isNull() ? null : number.decimalValue();
    }

    private static String number(@Nullable BigDecimal value) {
        return value == null ? "open" : value.stripTrailingZeros().toPlainString();
    }
}

package org.muqabala.reading.figure;

import com.fasterxml.jackson.databind.JsonNode;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.muqabala.ReadingCase;
import org.muqabala.ReadingCase.Item;
import org.muqabala.text.Language;
import org.muqabala.text.Span;
import org.muqabala.text.Tokens;

/**
 * The cases of {@code <language>.json}: every figure of a text in its order and nothing else. "taken" quotes words that other
 * readers have read.
 */
public final class FigureCases {
    private FigureCases() {}

    public static List<ReadingCase> all() {
        return Arrays.stream(Language.values())
                .flatMap(language -> of(language).stream())
                .toList();
    }

    static List<ReadingCase> of(Language language) {
        return ReadingCase.nodes(FigureCases.class, language.code() + ".json").stream()
                .map(node -> of(language, node))
                .toList();
    }

    private static ReadingCase of(Language language, JsonNode node) {
        List<Item> expected = new ArrayList<>();
        node.get("figures").forEach(figure -> expected.add(item(figure)));
        String text = node.get("text").asText();
        List<Item> actual = FigureReader.of(language).read(Tokens.of(text), taken(node, text)).stream()
                .map(FigureCases::item)
                .toList();
        return new ReadingCase("figures", language, text, expected, actual, ReadingCase.text(node, "pending"));
    }

    private static List<Span> taken(JsonNode node, String text) {
        List<Span> spans = new ArrayList<>();
        node.path("taken").forEach(quote -> {
            int at = text.indexOf(quote.asText());
            spans.add(new Span(at, at + quote.asText().length()));
        });
        return spans;
    }

    private static Item item(JsonNode figure) {
        List<String> alternatives = new ArrayList<>();
        figure.path("alternatives").forEach(value -> alternatives.add(number(value.decimalValue())));
        return new Item(
                figure.get("quote").asText(),
                value(
                        figure.get("kind").asText(),
                        decimal(figure.get("low")),
                        decimal(figure.get("high")),
                        figure.path("bound").asText("exact"),
                        ReadingCase.text(figure, "unit"),
                        ReadingCase.text(figure, "counted"),
                        alternatives));
    }

    static Item item(Figure figure) {
        List<String> alternatives =
                figure.alternatives().stream().map(a -> number(a.low())).toList();
        return new Item(
                figure.quote().text(),
                value(
                        figure.kind().name().toLowerCase(Locale.ROOT),
                        figure.interval().low(),
                        figure.interval().high(),
                        figure.bound().code(),
                        figure.unit(),
                        figure.counted() == null ? null : figure.counted().text(),
                        alternatives));
    }

    private static String value(
            String kind,
            @Nullable BigDecimal low,
            @Nullable BigDecimal high,
            String bound,
            @Nullable String unit,
            @Nullable String counted,
            List<String> alternatives) {
        String range = number(low).equals(number(high)) ? number(low) : number(low) + " to " + number(high);
        return kind + " " + range
                + (unit == null ? "" : " " + unit)
                + (bound.equals("exact") ? "" : " " + bound)
                + (counted == null ? "" : " of " + counted)
                + (alternatives.isEmpty() ? "" : " or " + String.join(", ", alternatives));
    }

    private static @Nullable BigDecimal decimal(JsonNode number) {
        return number.isNull() ? null : number.decimalValue();
    }

    private static String number(@Nullable BigDecimal value) {
        return value == null ? "open" : value.stripTrailingZeros().toPlainString();
    }
}

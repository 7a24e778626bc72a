package org.muqabala.reading.time;

import com.fasterxml.jackson.databind.JsonNode;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.muqabala.ReadingCase;
import org.muqabala.ReadingCase.Item;
import org.muqabala.text.Language;
import org.muqabala.text.Tokens;

/** The cases of {@code <language>.json}: a text, its day of publication and every time that must be read in it. */
public final class TimeCases {
    private TimeCases() {}

    public static List<ReadingCase> all() {
        return Arrays.stream(Language.values())
                .flatMap(language -> of(language).stream())
                .toList();
    }

    static List<ReadingCase> of(Language language) {
        return ReadingCase.nodes(TimeCases.class, language.code() + ".json").stream()
                .map(node -> of(language, node))
                .toList();
    }

    private static ReadingCase of(Language language, JsonNode node) {
        String text = node.get("text").asText();
        String reference = ReadingCase.text(node, "reference");
        List<Item> expected = new ArrayList<>();
        node.get("times").forEach(time -> expected.add(item(time)));
        LocalDate day = reference == null ? null : LocalDate.parse(reference);
        List<Item> actual = TimeReader.of(language).read(Tokens.of(text), day).stream()
                .map(TimeCases::item)
                .toList();
        return new ReadingCase("times", language, text, expected, actual, ReadingCase.text(node, "pending"));
    }

    private static Item item(JsonNode time) {
        return item(
                time.get("quote").asText(),
                ReadingCase.text(time, "from"),
                ReadingCase.text(time, "to"),
                time.get("precision").asText(),
                time.get("extent").asBoolean(),
                ReadingCase.text(time, "partial"));
    }

    static Item item(Time time) {
        String precision = time.precision().name().toLowerCase(Locale.ROOT).replace('_', '-');
        return item(time.quote().text(), time.from(), time.to(), precision, time.extent(), time.partial());
    }

    private static Item item(
            String quote,
            @Nullable Object from,
            @Nullable Object to,
            String precision,
            boolean extent,
            @Nullable String partial) {
        String days = from == null
                ? "no year"
                : String.valueOf(from).equals(String.valueOf(to)) ? from.toString() : from + " .. " + to;
        return new Item(
                quote, precision + " " + days + (extent ? " extent" : "") + (partial == null ? "" : " " + partial));
    }
}

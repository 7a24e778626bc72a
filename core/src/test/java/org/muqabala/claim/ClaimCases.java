package org.muqabala.claim;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import org.muqabala.ReadingCase;
import org.muqabala.ReadingCase.Item;
import org.muqabala.reading.Reader;
import org.muqabala.text.Language;

/**
 * The cases of who said it, whether it is said to be so, in what sense, and where one claim ends and the next begins. Where a
 * case has "words", it is about the claim that holds them.
 */
public final class ClaimCases {
    private static final ClaimReader READER = new ClaimReader(Reader.shipped());

    private ClaimCases() {}

    /** A case may tell the "canonical" name too; "quote" may offer several spans, parted by "|", that are right for the speaker. */
    public static List<ReadingCase> speakers() {
        List<ReadingCase> cases = new ArrayList<>();
        for (Language language : Language.values()) {
            for (JsonNode node : nodes("speakers." + language.code() + ".json")) {
                cases.add(speaker(language, node));
            }
        }
        return cases;
    }

    public static List<ReadingCase> polarity() {
        List<ReadingCase> cases = new ArrayList<>();
        for (Language language : Language.values()) {
            for (JsonNode node : nodes("polarity." + language.code() + ".json")) {
                boolean denied = node.has("words")
                        ? holding(language, node).polarity() == Polarity.DENIED
                        : claims(language, node).stream().anyMatch(c -> c.polarity() == Polarity.DENIED);
                Item expected = new Item("", node.get("denied").asBoolean() ? "denied" : "affirmed");
                cases.add(of(
                        "polarity",
                        language,
                        node,
                        List.of(expected),
                        List.of(new Item("", denied ? "denied" : "affirmed"))));
            }
        }
        return cases;
    }

    public static List<ReadingCase> modality() {
        return nodes("modality.json").stream()
                .map(node -> {
                    Language language = language(node);
                    Item expected = new Item("", node.get("modality").asText().toLowerCase(Locale.ROOT));
                    Modality read = claims(language, node).get(0).modality();
                    Item actual = new Item("", read.name().toLowerCase(Locale.ROOT));
                    return of("modality", language, node, List.of(expected), List.of(actual));
                })
                .toList();
    }

    public static List<ReadingCase> clauses() {
        return nodes("clauses.json").stream()
                .map(node -> {
                    Language language = language(node);
                    List<Item> expected = new ArrayList<>();
                    node.get("claims").forEach(n -> expected.add(new Item(n.asText(), "claim")));
                    List<Item> actual = claims(language, node).stream()
                            .map(c -> new Item(c.quote().text(), "claim"))
                            .toList();
                    return of("clauses", language, node, expected, actual);
                })
                .toList();
    }

    private static ReadingCase speaker(Language language, JsonNode node) {
        Speaker read = holding(language, node).speaker();
        List<Item> actual = read == null
                ? List.of()
                : List.of(item(
                        read.quote().text(),
                        node.has("canonical") ? read.name() + " = " + read.canonical() : read.name(),
                        read.via()));
        String name = ReadingCase.text(node, "speaker");
        if (name == null) {
            return of("speakers", language, node, List.of(), actual);
        }
        List<String> via = new ArrayList<>();
        node.path("via").forEach(n -> via.add(n.asText()));
        List<Item> right = Arrays.stream(node.get("quote").asText().split("\\|"))
                .map(quote -> item(
                        quote,
                        node.has("canonical")
                                ? name + " = " + node.get("canonical").asText()
                                : name,
                        via))
                .toList();
        List<Item> expected = right.containsAll(actual) && !actual.isEmpty() ? actual : List.of(right.get(0));
        return of("speakers", language, node, expected, actual);
    }

    private static Item item(String quote, String name, List<String> via) {
        return new Item(quote, via.isEmpty() ? name : name + " via " + String.join(", ", via));
    }

    private static ReadingCase of(
            String kind, Language language, JsonNode node, List<Item> expected, List<Item> actual) {
        return new ReadingCase(
                kind, language, node.get("text").asText(), expected, actual, ReadingCase.text(node, "pending"));
    }

    private static Claim holding(Language language, JsonNode node) {
        int at = node.get("text").asText().indexOf(node.get("words").asText());
        return claims(language, node).stream()
                .filter(c -> c.quote().span().contains(at))
                .findFirst()
                .orElseThrow(() -> new AssertionError("no claim holds the words of " + node));
    }

    private static List<Claim> claims(Language language, JsonNode node) {
        return READER.readFragment("case", node.get("text").asText(), language, null);
    }

    private static List<JsonNode> nodes(String file) {
        return ReadingCase.nodes(ClaimCases.class, file);
    }

    private static Language language(JsonNode node) {
        return Language.of(node.get("language").asText()).orElseThrow();
    }
}

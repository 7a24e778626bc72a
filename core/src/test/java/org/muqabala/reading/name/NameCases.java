package org.muqabala.reading.name;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.muqabala.ReadingCase;
import org.muqabala.ReadingCase.Item;
import org.muqabala.lexicon.Gazetteer;
import org.muqabala.text.Language;
import org.muqabala.text.Tokens;

/** The cases of {@code names.json}: spellings that must be read as one name, and names that must stay apart. */
public final class NameCases {
    private static final NameReader READER = new NameReader(Gazetteer.shipped());

    private NameCases() {}

    public static List<ReadingCase> all() {
        return ReadingCase.nodes(NameCases.class, "names.json").stream()
                .map(NameCases::of)
                .toList();
    }

    private static ReadingCase of(JsonNode node) {
        boolean same = node.get("same").asBoolean();
        List<Item> expected = new ArrayList<>();
        List<Item> actual = new ArrayList<>();
        Set<Language> languages = new LinkedHashSet<>();
        String first = null;
        for (JsonNode mention : node.get("names")) {
            Language language = Language.of(mention.get("language").asText()).orElseThrow();
            String words = mention.get("name").asText();
            String read = canonical(mention.get("text").asText(), words, language);
            if (first == null) {
                first = read;
            } else {
                expected.add(new Item(words, same ? "the same" : "another"));
                actual.add(new Item(words, read.equals(first) ? "the same" : "another"));
            }
            languages.add(language);
        }
        return new ReadingCase(
                "names",
                languages.size() == 1 ? languages.iterator().next() : null,
                node.get("why").asText(),
                expected,
                actual,
                ReadingCase.text(node, "pending"));
    }

    /** The canonical name read at the words; the words themselves where none is read, since nothing joins them then. */
    private static String canonical(String text, String words, Language language) {
        int at = text.indexOf(words);
        @Nullable
        Name read = READER.read(Tokens.of(text), language).stream()
                .filter(n ->
                        n.quote().start() < at + words.length() && n.quote().end() > at)
                .findFirst()
                .orElse(null);
        return read == null ? words : read.name();
    }
}

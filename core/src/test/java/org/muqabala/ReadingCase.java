package org.muqabala;

import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.muqabala.text.Language;

/**
 * One case of what must be read in a text, with what is read.
 *
 * @param kind what is read: "figures", "times", "speakers" and so on
 * @param language null for a case of several languages
 * @param text the case's text, or what it is about
 * @param expected what must be read, in order
 * @param actual what is read, in order
 * @param pending why the case is not met yet; null where it must be
 */
public record ReadingCase(
        String kind,
        @Nullable Language language,
        String text,
        List<Item> expected,
        List<Item> actual,
        @Nullable String pending) {
    private static final ObjectMapper JSON =
            new ObjectMapper().enable(DeserializationFeature.USE_BIG_DECIMAL_FOR_FLOATS);

    public ReadingCase {
        expected = List.copyOf(expected);
        actual = List.copyOf(actual);
    }

    /**
     * One thing read.
     *
     * @param quote the words that carry it
     * @param value what they say, in words that a person can compare
     */
    public record Item(String quote, String value) {
        @Override
        public String toString() {
            return quote.isEmpty() ? value : quote + " | " + value;
        }
    }

    public boolean isMet() {
        return expected.equals(actual);
    }

    /** The cases of a JSON file beside a class. */
    public static List<JsonNode> nodes(Class<?> beside, String file) {
        List<JsonNode> nodes = new ArrayList<>();
        try (InputStream in = beside.getResourceAsStream(file)) {
            JSON.readTree(in).forEach(nodes::add);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return nodes;
    }

    /** A field's text; null where it is absent or null. */
    public static @Nullable String text(JsonNode node, String field) {
        return node.hasNonNull(field) ? node.get(field).asText() : null;
    }

    @Override
    public String toString() {
        return (language == null ? "" : language.code() + ": ") + text;
    }
}

package org.muqabala.document;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonLocation;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.JsonToken;
import com.fasterxml.jackson.core.StreamReadFeature;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;
import org.muqabala.document.ManifestEntry.SectionEntry;
import org.muqabala.text.Problem;
import org.muqabala.text.Severity;

/**
 * Reads sources.json. What is wrong with a field is told with its line and column and costs that field alone; where the JSON
 * itself is broken the whole file is not used.
 */
public final class ManifestReader {
    private static final JsonFactory FACTORY = JsonFactory.builder()
            .enable(StreamReadFeature.STRICT_DUPLICATE_DETECTION)
            .build();
    private static final Set<String> FIELDS =
            new TreeSet<>(Set.of("file", "title", "publisher", "published", "url", "language", "sections"));
    private static final Set<String> SECTION_FIELDS = new TreeSet<>(Set.of("starts", "title", "published"));

    private final String name;
    private final JsonParser parser;
    private final List<Problem> problems = new ArrayList<>();

    private ManifestReader(String name, JsonParser parser) {
        this.name = name;
        this.parser = parser;
    }

    /**
     * Reads a manifest.
     *
     * @param name what messages call it: its path as given
     * @param json its text
     */
    public static Manifest read(String name, String json) {
        try (JsonParser parser = FACTORY.createParser(json)) {
            ManifestReader reader = new ManifestReader(name, parser);
            try {
                List<ManifestEntry> entries = reader.entries();
                return new Manifest(Manifest.State.USABLE, entries, reader.problems);
            } catch (JsonProcessingException e) {
                return broken(name, e.getLocation(), e.getOriginalMessage());
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static Manifest broken(String name, @Nullable JsonLocation at, String complaint) {
        String where = at == null ? name : place(name, at);
        String message = where + ": expected a JSON array of sources, found: " + complaint
                + "; the folder is read without this file until that is mended";
        Problem problem =
                new Problem("manifest-broken", Severity.WARNING, name, null, List.of(where, complaint), message);
        return new Manifest(Manifest.State.BROKEN, List.of(), List.of(problem));
    }

    private static String place(String name, JsonLocation at) {
        return name + ":" + at.getLineNr() + ":" + at.getColumnNr();
    }

    private List<ManifestEntry> entries() throws IOException {
        if (parser.nextToken() != JsonToken.START_ARRAY) {
            throw new com.fasterxml.jackson.core.JsonParseException(parser, "\"" + found() + "\"");
        }
        List<ManifestEntry> entries = new ArrayList<>();
        while (parser.nextToken() != JsonToken.END_ARRAY) {
            if (isObject("a source")) {
                entry(entries);
            }
        }
        if (parser.nextToken() != null) {
            throw new com.fasterxml.jackson.core.JsonParseException(parser, "more text after the array");
        }
        return entries;
    }

    private void entry(List<ManifestEntry> entries) throws IOException {
        JsonLocation start = parser.currentTokenLocation();
        List<SectionEntry> sections = new ArrayList<>();
        Map<String, String> texts = new HashMap<>();
        LocalDate published = null;
        while (parser.nextToken() == JsonToken.FIELD_NAME) {
            String field = parser.currentName();
            parser.nextToken();
            switch (field) {
                case "file", "title", "publisher", "url", "language" -> text(field, texts);
                case "published" -> published = date();
                case "sections" -> sections(sections);
                default -> unknown(field, FIELDS);
            }
        }
        String file = texts.get("file");
        if (file == null) {
            add("manifest-field-missing", start, "file", "every source needs a \"file\"", "none");
            return;
        }
        entries.add(new ManifestEntry(
                file,
                texts.get("title"),
                texts.get("publisher"),
                published,
                texts.get("url"),
                texts.get("language"),
                sections));
    }

    private void sections(List<SectionEntry> sections) throws IOException {
        if (parser.currentToken() != JsonToken.START_ARRAY) {
            wrongType("sections", "an array");
            return;
        }
        while (parser.nextToken() != JsonToken.END_ARRAY) {
            if (isObject("a section")) {
                section(sections);
            }
        }
    }

    private void section(List<SectionEntry> sections) throws IOException {
        JsonLocation start = parser.currentTokenLocation();
        Map<String, String> texts = new HashMap<>();
        LocalDate published = null;
        while (parser.nextToken() == JsonToken.FIELD_NAME) {
            String field = parser.currentName();
            parser.nextToken();
            switch (field) {
                case "starts", "title" -> text(field, texts);
                case "published" -> published = date();
                default -> unknown(field, SECTION_FIELDS);
            }
        }
        String starts = texts.get("starts");
        if (starts == null) {
            add(
                    "manifest-field-missing",
                    start,
                    "starts",
                    "every section needs the words that it \"starts\" with",
                    "none");
        } else {
            sections.add(new SectionEntry(starts, texts.get("title"), published));
        }
    }

    private void text(String field, Map<String, String> texts) throws IOException {
        if (parser.currentToken() == JsonToken.VALUE_STRING) {
            String text = parser.getText();
            if (!text.isBlank()) {
                texts.put(field, text);
            }
        } else if (parser.currentToken() != JsonToken.VALUE_NULL) {
            wrongType(field, "a text in quotation marks");
        }
    }

    private @Nullable LocalDate date() throws IOException {
        if (parser.currentToken() == JsonToken.VALUE_NULL) {
            return null;
        }
        if (parser.currentToken() != JsonToken.VALUE_STRING) {
            wrongType("published", "a date in quotation marks, as \"2024-03-05\"");
            return null;
        }
        try {
            return LocalDate.parse(parser.getText().strip());
        } catch (DateTimeException e) {
            add(
                    "manifest-bad-date",
                    parser.currentTokenLocation(),
                    "published",
                    "a day of the calendar as \"2024-03-05\"",
                    found());
            return null;
        }
    }

    private boolean isObject(String what) throws IOException {
        if (parser.currentToken() == JsonToken.START_OBJECT) {
            return true;
        }
        if (parser.currentToken() == null) {
            throw new com.fasterxml.jackson.core.JsonParseException(parser, "the end of the file within an array");
        }
        wrongType(what, "an object in braces");
        return false;
    }

    private void wrongType(String field, String expected) throws IOException {
        add("manifest-wrong-type", parser.currentTokenLocation(), field, expected, found());
        parser.skipChildren();
    }

    private void unknown(String field, Set<String> known) throws IOException {
        add(
                "manifest-unknown-field",
                parser.currentTokenLocation(),
                field,
                "one of " + String.join(", ", known),
                field);
        parser.skipChildren();
    }

    private void add(String code, JsonLocation at, String field, String expected, String found) {
        String where = place(name, at);
        String message = where + ": " + field + ": expected " + expected + ", found \"" + found
                + "\"; mend it or take it out, until then it is not used";
        problems.add(new Problem(code, Severity.WARNING, name, null, List.of(where, field, expected, found), message));
    }

    private String found() throws IOException {
        String text = parser.getText();
        return text == null ? "the end of the file" : text.substring(0, Math.min(60, text.length()));
    }
}

package org.muqabala.report.json;

import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.JsonToken;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.CharConversionException;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.DateTimeException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.muqabala.report.json.WrittenComparison.WrittenClaim;
import org.muqabala.verdict.Group;

/** Reads a comparison.json back. */
public final class ComparisonReader {
    private static final ObjectMapper JSON = new ObjectMapper();

    private ComparisonReader() {}

    /**
     * Reads a file.
     *
     * @param path the file, or the folder it lies in
     * @throws ComparisonFormatException where it is no comparison.json of this version
     * @throws IOException where it cannot be read
     */
    public static WrittenComparison read(Path path) throws IOException {
        Path file = Files.isDirectory(path) ? path.resolve(ComparisonJson.FILE) : path;
        try {
            String version = version(file);
            if (!ComparisonJson.SCHEMA_VERSION.equals(version)) {
                throw new ComparisonFormatException(file + ": expected a comparison.json of version "
                        + ComparisonJson.SCHEMA_VERSION + ", found "
                        + (version.isEmpty() ? "a file without it" : "version " + version));
            }
            Path folder = file.toAbsolutePath().getParent();
            return comparison(folder == null ? Path.of("") : folder, file);
        } catch (JsonProcessingException e) {
            throw new ComparisonFormatException(file + ": expected JSON, found: " + e.getOriginalMessage());
        } catch (CharConversionException e) {
            throw new ComparisonFormatException(
                    file + ": expected JSON in UTF-8, found bytes that are none: " + e.getMessage());
        } catch (IllegalArgumentException | DateTimeException e) {
            throw new ComparisonFormatException(
                    file + ": expected a comparison.json as the program writes it, found: " + e.getMessage());
        }
    }

    /** The version, which the program writes first of all; empty where there is none. */
    private static String version(Path file) throws IOException {
        try (InputStream in = Files.newInputStream(file);
                JsonParser parser = JSON.createParser(in)) {
            if (parser.nextToken() == JsonToken.START_OBJECT) {
                while (parser.nextToken() == JsonToken.FIELD_NAME) {
                    boolean found = parser.currentName().equals("schemaVersion");
                    if (parser.nextToken().isScalarValue() && found) {
                        return parser.getText();
                    }
                    parser.skipChildren();
                }
            }
            return "";
        }
    }

    /** Claims and groups, which may be very many, are read one by one, so that no more than one of them is held twice. */
    private static WrittenComparison comparison(Path folder, Path file) throws IOException {
        ObjectNode rest = JsonNodeFactory.instance.objectNode();
        List<WrittenClaim> claims = List.of();
        List<Group> groups = List.of();
        try (InputStream in = Files.newInputStream(file);
                JsonParser parser = new SharedTexts(JSON.createParser(in))) {
            parser.nextToken();
            while (parser.nextToken() == JsonToken.FIELD_NAME) {
                String field = parser.currentName();
                boolean many = parser.nextToken() == JsonToken.START_ARRAY;
                if (many && field.equals("claims")) {
                    claims = each(parser, ReadFields::claim);
                } else if (many && field.equals("groups")) {
                    SharedParts shared = new SharedParts();
                    groups = each(parser, node -> shared.of(ReadFields.group(node)));
                } else {
                    rest.set(field, JSON.<JsonNode>readTree(parser));
                }
            }
        }
        return comparison(folder, rest, claims, groups);
    }

    private static <T> List<T> each(JsonParser array, ReadFields.Maker<T> maker) throws IOException {
        List<T> values = new ArrayList<>();
        while (array.nextToken() != JsonToken.END_ARRAY) {
            values.add(maker.of(JSON.readTree(array)));
        }
        return values;
    }

    private static WrittenComparison comparison(
            Path folder, JsonNode root, List<WrittenClaim> claims, List<Group> groups) {
        Map<String, String> settings = new TreeMap<>();
        root.path("settings")
                .properties()
                .forEach(e -> settings.put(e.getKey(), e.getValue().asText()));
        Map<String, List<String>> claimsOf = new HashMap<>();
        for (WrittenClaim claim : claims) {
            if (claim.event() != null) {
                claimsOf.computeIfAbsent(claim.event(), e -> new ArrayList<>()).add(claim.id());
            }
        }
        return new WrittenComparison(
                folder,
                settings,
                ReadFields.each(root, "sources", ReadFields::source),
                ReadFields.each(root, "origins", ReadFields::origin),
                ReadFields.each(root, "events", e -> ReadFields.event(e, claimsOf)),
                claims,
                groups,
                ReadFields.each(root, "problems", ReadFields::problem),
                ReadFields.optional(root.path("draft"), "source"));
    }
}

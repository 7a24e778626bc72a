package org.muqabala.inputs.table;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonToken;
import com.fasterxml.jackson.core.StreamReadConstraints;
import com.fasterxml.jackson.core.StreamReadFeature;
import java.io.IOException;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.Map;

/** Reads the article that an object of JSON tells of. Fields that it does not know are passed over. */
final class ObjectReader {
    private static final int DEEPEST = 100;
    private static final int LONGEST_NUMBER = 100;
    private static final int LONGEST_TEXT = 8 << 20;

    /** What reads tables: an object in an object without end, or a number of a million digits, is refused. */
    static final JsonFactory FACTORY = JsonFactory.builder()
            .enable(StreamReadFeature.STRICT_DUPLICATE_DETECTION)
            .disable(StreamReadFeature.INCLUDE_SOURCE_IN_LOCATION)
            .disable(JsonFactory.Feature.INTERN_FIELD_NAMES)
            .streamReadConstraints(StreamReadConstraints.builder()
                    .maxNestingDepth(DEEPEST)
                    .maxNumberLength(LONGEST_NUMBER)
                    .maxNameLength(1000)
                    .maxStringLength(LONGEST_TEXT)
                    .build())
            .build();

    private ObjectReader() {}

    /** What the object that the parser stands at the start of tells; the parser then stands at its end. */
    static Map<Field, String> read(JsonParser parser) throws IOException {
        Map<String, String> values = new LinkedHashMap<>();
        while (parser.nextToken() == JsonToken.FIELD_NAME) {
            String name = parser.currentName();
            parser.nextToken();
            String value = value(parser);
            if (!value.isBlank()) {
                values.put(name, value);
            }
        }
        Map<Field, String> found = new EnumMap<>(Field.class);
        FieldNames.in(values.keySet()).forEach((field, name) -> found.put(field, String.valueOf(values.get(name))));
        return found;
    }

    /** A text or a number as it stands, the texts of an array as lines, the "name" of an object; else nothing. */
    private static String value(JsonParser parser) throws IOException {
        JsonToken token = parser.currentToken();
        if (token == JsonToken.START_ARRAY) {
            StringBuilder lines = new StringBuilder();
            while (parser.nextToken() != JsonToken.END_ARRAY && parser.currentToken() != null) {
                if (parser.currentToken() == JsonToken.VALUE_STRING) {
                    lines.append(lines.length() == 0 ? "" : "\n").append(parser.getText());
                } else {
                    parser.skipChildren();
                }
            }
            return lines.toString();
        }
        if (token == JsonToken.START_OBJECT) {
            String called = "";
            while (parser.nextToken() == JsonToken.FIELD_NAME) {
                boolean isName = parser.currentName().equals("name");
                if (parser.nextToken() == JsonToken.VALUE_STRING && isName) {
                    called = parser.getText();
                } else {
                    parser.skipChildren();
                }
            }
            return called;
        }
        return token != null && token.isScalarValue() && token != JsonToken.VALUE_NULL ? parser.getText() : "";
    }
}

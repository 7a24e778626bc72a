package org.muqabala.report.json;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.core.SerializableString;
import com.fasterxml.jackson.core.StreamWriteFeature;
import com.fasterxml.jackson.core.io.CharacterEscapes;
import com.fasterxml.jackson.core.util.DefaultIndenter;
import com.fasterxml.jackson.core.util.DefaultPrettyPrinter;
import com.fasterxml.jackson.core.util.Separators;
import com.fasterxml.jackson.core.util.Separators.Spacing;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.NullNode;
import java.io.IOException;
import java.io.Writer;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.muqabala.text.Quote;

/**
 * JSON being written, in the conventions of comparison.json: absence is null, amounts are plain numbers, names of
 * alternatives are lower case.
 *
 * <p>It writes characters, not bytes: half a surrogate pair in a source then becomes a question mark when it is encoded,
 * as it does in the texts beside the file, and stops nothing.
 */
public final class JsonOut implements AutoCloseable {
    private static final JsonFactory FACTORY = JsonFactory.builder()
            .enable(StreamWriteFeature.WRITE_BIGDECIMAL_AS_PLAIN)
            .disable(StreamWriteFeature.AUTO_CLOSE_TARGET)
            .build();

    /** Scores are told to four digits: more would be noise of floating point. */
    private static final int DIGITS = 4;

    private final JsonGenerator json;

    private JsonOut(JsonGenerator json) {
        this.json = json;
    }

    /** Indented, for files that people open; lines end in a line feed everywhere. */
    public static JsonOut pretty(Writer writer) throws IOException {
        Separators separators = Separators.createDefaultInstance()
                .withObjectFieldValueSpacing(Spacing.AFTER)
                .withArrayEmptySeparator("")
                .withObjectEmptySeparator("");
        DefaultPrettyPrinter printer = new DefaultPrettyPrinter(separators)
                .withObjectIndenter(new DefaultIndenter("  ", "\n"))
                .withArrayIndenter(new DefaultIndenter("  ", "\n"));
        return new JsonOut(FACTORY.createGenerator(writer).setPrettyPrinter(printer));
    }

    /** Indented, for files that may be set into a page: no sign stands in it that a browser takes for mark-up. */
    public static JsonOut embeddable(Writer writer) throws IOException {
        JsonOut out = pretty(writer);
        out.json.setCharacterEscapes(new NoMarkUp());
        return out;
    }

    /** Tells the signs of mark-up by their numbers. */
    private static final class NoMarkUp extends CharacterEscapes {
        private static final long serialVersionUID = 1;

        private final int[] escapes = standardAsciiEscapesForJSON();

        NoMarkUp() {
            for (char sign : new char[] {'<', '>', '&'}) {
                escapes[sign] = ESCAPE_STANDARD;
            }
        }

        @Override
        public int[] getEscapeCodesForAscii() {
            return escapes.clone();
        }

        @Override
        public @Nullable SerializableString getEscapeSequence(int character) {
            return null;
        }
    }

    /** On one line, for JSON lines. */
    public static JsonOut line(Writer writer) throws IOException {
        return new JsonOut(FACTORY.createGenerator(writer));
    }

    /** What writes the fields of an object. */
    public interface Fields {
        void write() throws IOException;
    }

    /** What writes the fields of the object that stands for a value. */
    public interface FieldsOf<T> {
        void write(T value) throws IOException;
    }

    /** An object that is the whole document or the next element of an array. */
    public void object(Fields fields) throws IOException {
        json.writeStartObject();
        fields.write();
        json.writeEndObject();
    }

    /** An object that is a field's value. */
    public void object(String name, Fields fields) throws IOException {
        json.writeFieldName(name);
        object(fields);
    }

    /** The object of a value; null where there is none. */
    public <T> void optional(String name, @Nullable T value, FieldsOf<T> fields) throws IOException {
        if (value == null) {
            json.writeNullField(name);
        } else {
            object(name, () -> fields.write(value));
        }
    }

    /** An array with an object for each value. */
    public <T> void each(String name, List<T> values, FieldsOf<T> fields) throws IOException {
        json.writeArrayFieldStart(name);
        for (T value : values) {
            object(() -> fields.write(value));
        }
        json.writeEndArray();
    }

    /** An array with an object for each value that is the whole document. */
    public <T> void all(List<T> values, FieldsOf<T> fields) throws IOException {
        json.writeStartArray();
        for (T value : values) {
            object(() -> fields.write(value));
        }
        json.writeEndArray();
    }

    /** An array of strings. */
    public void texts(String name, List<String> values) throws IOException {
        json.writeArrayFieldStart(name);
        for (String value : values) {
            json.writeString(value);
        }
        json.writeEndArray();
    }

    /** The value's string; nothing at all where there is none, for formats that know no null. */
    public void textIfAny(String name, @Nullable Object value) throws IOException {
        if (value != null) {
            text(name, value);
        }
    }

    /** The value's string; null where there is none. */
    public void text(String name, @Nullable Object value) throws IOException {
        json.writeStringField(name, value == null ? null : value.toString());
    }

    /** Made for those who write such values alone, since making it takes long. */
    private static final class Nodes {
        static final ObjectMapper WRITER = new ObjectMapper();
    }

    /** A value that was read from JSON, as it came; null where there is none. */
    void node(String name, @Nullable JsonNode value) throws IOException {
        json.writeFieldName(name);
        Nodes.WRITER.writeTree(json, value == null ? NullNode.getInstance() : value);
    }

    /** The name of an alternative in lower case, words joined with hyphens. */
    public void code(String name, @Nullable Enum<?> value) throws IOException {
        text(name, value == null ? null : code(value));
    }

    /** The name of an alternative as {@link #code(String, Enum)} writes it. */
    public static String code(Enum<?> value) {
        return value.name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    /** An amount in plain notation; null where there is none. */
    public void number(String name, @Nullable BigDecimal value) throws IOException {
        json.writeFieldName(name);
        json.writeNumber(value);
    }

    /** A whole number; null where there is none. */
    public void number(String name, @Nullable Integer value) throws IOException {
        if (value == null) {
            json.writeNullField(name);
        } else {
            json.writeNumberField(name, value);
        }
    }

    /** A score, rounded. */
    public void score(String name, double value) throws IOException {
        BigDecimal rounded = BigDecimal.valueOf(value)
                .setScale(DIGITS, RoundingMode.HALF_EVEN)
                .stripTrailingZeros();
        number(name, rounded.scale() < 0 ? rounded.setScale(0) : rounded);
    }

    public void flag(String name, boolean value) throws IOException {
        json.writeBooleanField(name, value);
    }

    /** The words of a quote and their offsets. */
    public void quote(Quote quote) throws IOException {
        text("quote", quote.text());
        number("start", quote.start());
        number("end", quote.end());
    }

    @Override
    public void close() throws IOException {
        json.close();
    }
}

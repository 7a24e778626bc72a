package org.muqabala.workspace;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.ByteArrayOutputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.lang.reflect.RecordComponent;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneOffset;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.muqabala.text.Tokens;

/**
 * Writes records of records as bytes that {@link RecordReader} reads back; equal ones give equal bytes. Each string and each
 * class is written once. Tokens are made again of the text that they are of.
 */
final class RecordWriter {
    private final ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    private final DataOutputStream out = new DataOutputStream(bytes);
    private final Map<String, Integer> strings = new HashMap<>();
    private final List<String> texts;

    private RecordWriter(List<String> texts) {
        this.texts = texts;
    }

    /**
     * The bytes of a record.
     *
     * @param texts those that the tokens in it are of
     */
    static byte[] bytes(Object record, List<String> texts) {
        RecordWriter writer = new RecordWriter(texts);
        try {
            writer.write(record);
        } catch (IOException e) {
            throw new UncheckedIOException("memory cannot fail to be written", e);
        }
        return writer.bytes.toByteArray();
    }

    private void write(@Nullable Object value) throws IOException {
        if (value == null) {
            out.writeByte(Tag.NULL);
        } else if (value instanceof String text) {
            out.writeByte(Tag.STRING);
            string(text);
        } else if (value instanceof Integer number) {
            out.writeByte(Tag.INT);
            out.writeInt(number);
        } else if (value instanceof Double number) {
            out.writeByte(Tag.DOUBLE);
            out.writeDouble(number);
        } else if (value instanceof Boolean flag) {
            out.writeByte(flag ? Tag.TRUE : Tag.FALSE);
        } else if (value instanceof Tokens tokens) {
            tokens(tokens);
        } else if (value instanceof Enum<?> constant) {
            out.writeByte(Tag.ENUM);
            string(constant.getDeclaringClass().getName());
            string(constant.name());
        } else if (value instanceof Record record) {
            record(record);
        } else if (value instanceof Map<?, ?> map) {
            out.writeByte(Tag.MAP);
            out.writeInt(map.size());
            for (Map.Entry<?, ?> entry : map.entrySet()) {
                write(entry.getKey());
                write(entry.getValue());
            }
        } else if (value instanceof Collection<?> all) {
            out.writeByte(all instanceof Set ? Tag.SET : Tag.LIST);
            out.writeInt(all.size());
            for (Object one : all) {
                write(one);
            }
        } else {
            plain(value);
        }
    }

    private void plain(Object value) throws IOException {
        int tag;
        if (value instanceof BigDecimal) {
            tag = Tag.DECIMAL;
        } else if (value instanceof LocalDate) {
            tag = Tag.DATE;
        } else if (value instanceof LocalTime) {
            tag = Tag.TIME;
        } else if (value instanceof ZoneOffset) {
            tag = Tag.OFFSET;
        } else {
            throw new IllegalStateException("no records are made of " + value.getClass());
        }
        out.writeByte(tag);
        string(value.toString());
    }

    private void record(Record record) throws IOException {
        out.writeByte(Tag.RECORD);
        string(record.getClass().getName());
        for (RecordComponent component : Shape.of(record.getClass()).components()) {
            write(Shape.value(component, record));
        }
    }

    private void tokens(Tokens tokens) throws IOException {
        out.writeByte(Tag.TOKENS);
        int text = texts.indexOf(tokens.text());
        out.writeInt(text);
        out.writeInt(tokens.size());
        if (tokens.size() > 0) {
            out.writeInt(tokens.get(0).start());
            out.writeInt(tokens.get(tokens.size() - 1).end());
            string(tokens.get(0).gap().name());
        }
    }

    private void string(String text) throws IOException {
        Integer known = strings.putIfAbsent(text, strings.size());
        if (known != null) {
            out.writeInt(known);
            return;
        }
        byte[] written = text.getBytes(UTF_8);
        if (!new String(written, UTF_8).equals(text)) {
            throw new IllegalStateException("a text has half a character");
        }
        out.writeInt(-1 - written.length);
        out.write(written);
    }
}

package org.muqabala.workspace;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.ByteArrayInputStream;
import java.io.DataInputStream;
import java.io.IOException;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;
import org.muqabala.text.Span;
import org.muqabala.text.Token;
import org.muqabala.text.Tokens;

/** Reads what {@link RecordWriter} wrote. */
final class RecordReader {
    private static final String OWN = "org.muqabala.";

    private final DataInputStream in;
    private final List<String> strings = new ArrayList<>();
    private final List<String> texts;

    private RecordReader(byte[] bytes, List<String> texts) {
        this.in = new DataInputStream(new ByteArrayInputStream(bytes));
        this.texts = texts;
    }

    /**
     * The record of some bytes.
     *
     * @param texts those that it was written with
     * @throws IOException where they are not of such a record
     */
    static <T> T read(byte[] bytes, List<String> texts, Class<T> records) throws IOException {
        try {
            return records.cast(new RecordReader(bytes, texts).read());
        } catch (ReflectiveOperationException | RuntimeException e) {
            throw new IOException("expected a record that was kept, found something else", e);
        }
    }

    private @Nullable Object read() throws IOException, ReflectiveOperationException {
        int tag = in.readByte();
        return switch (tag) {
            case Tag.NULL -> null;
            case Tag.STRING -> string();
            case Tag.INT -> in.readInt();
            case Tag.DOUBLE -> in.readDouble();
            case Tag.TRUE -> true;
            case Tag.FALSE -> false;
            case Tag.TOKENS -> tokens();
            case Tag.ENUM -> constant(own(string()), string());
            case Tag.RECORD -> record(own(string()));
            case Tag.MAP -> map();
            case Tag.SET -> all(new TreeSet<>());
            case Tag.LIST -> Collections.unmodifiableList((List<?>) all(new ArrayList<>()));
            case Tag.DECIMAL -> new BigDecimal(string());
            case Tag.DATE -> LocalDate.parse(string());
            case Tag.TIME -> LocalTime.parse(string());
            case Tag.OFFSET -> ZoneOffset.of(string());
            default -> throw new IOException("expected the tag of a value, found " + tag);
        };
    }

    private static Class<?> own(String name) throws IOException, ClassNotFoundException {
        if (!name.startsWith(OWN)) {
            throw new IOException("expected a class of the program, found another");
        }
        return Class.forName(name);
    }

    private static Object constant(Class<?> constants, String name) throws IOException {
        return Arrays.stream(constants.getEnumConstants())
                .filter(c -> ((Enum<?>) c).name().equals(name))
                .findFirst()
                .orElseThrow(() -> new IOException("expected one of " + constants + ", found another"));
    }

    private Object record(Class<?> records) throws IOException, ReflectiveOperationException {
        Shape shape = Shape.of(records);
        Object[] values = new Object[shape.components().size()];
        for (int i = 0; i < values.length; i++) {
            values[i] = read();
        }
        return shape.maker().newInstance(values);
    }

    private Map<Object, Object> map() throws IOException, ReflectiveOperationException {
        Map<Object, Object> map = new TreeMap<>();
        for (int left = in.readInt(); left > 0; left--) {
            Object key = read();
            map.put(key, read());
        }
        return map;
    }

    private Collection<Object> all(Collection<Object> all) throws IOException, ReflectiveOperationException {
        for (int left = in.readInt(); left > 0; left--) {
            all.add(read());
        }
        return all;
    }

    private Tokens tokens() throws IOException {
        String text = texts.get(in.readInt());
        int size = in.readInt();
        if (size == 0) {
            return new Tokens(text, List.of());
        }
        Span place = new Span(in.readInt(), in.readInt());
        return Tokens.of(text, place, Token.Gap.valueOf(string())).lean();
    }

    private String string() throws IOException {
        int at = in.readInt();
        if (at >= 0) {
            return strings.get(at);
        }
        String text = new String(in.readNBytes(-1 - at), UTF_8);
        strings.add(text);
        return text;
    }
}

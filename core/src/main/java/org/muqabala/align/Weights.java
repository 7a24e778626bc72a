package org.muqabala.align;

import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Properties;

/** The weights and thresholds of alignment, read from the one commented file that holds them. */
public final class Weights {
    private final Properties values;

    private Weights(Properties values) {
        this.values = values;
    }

    /** The weights that ship with the program. */
    public static Weights shipped() {
        Properties values = new Properties();
        try (InputStream in = Weights.class.getResourceAsStream("weights.properties")) {
            if (in == null) {
                throw new IllegalStateException("the program lacks its file weights.properties");
            }
            values.load(new InputStreamReader(in, StandardCharsets.UTF_8));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return new Weights(values);
    }

    /**
     * A weight.
     *
     * @throws IllegalArgumentException when the file has none of this name
     */
    public double get(String name) {
        String value = values.getProperty(name);
        if (value == null) {
            throw new IllegalArgumentException("weights.properties lacks \"" + name + "\"");
        }
        return Double.parseDouble(value);
    }
}

package org.muqabala.align;

import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.Map;
import java.util.Properties;
import java.util.SortedSet;
import java.util.TreeSet;
import org.muqabala.story.StoryRule;

/** The weights and thresholds of alignment, read from the one commented file that holds them. */
public final class Weights {
    private final Map<String, Double> values;

    private Weights(Map<String, Double> values) {
        this.values = Map.copyOf(values);
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
        Map<String, Double> numbers = new HashMap<>();
        values.stringPropertyNames().forEach(name -> numbers.put(name, Double.valueOf(values.getProperty(name))));
        return new Weights(numbers);
    }

    /** The same weights but for these, by name. */
    public Weights with(Map<String, Double> others) {
        Map<String, Double> changed = new HashMap<>(values);
        changed.putAll(others);
        return new Weights(changed);
    }

    /** The names of all weights, sorted. */
    public SortedSet<String> names() {
        return new TreeSet<>(values.keySet());
    }

    /** The rule by which two texts may tell one story. */
    public StoryRule storyRule() {
        return new StoryRule(get("story.one-language"), get("story.two-languages"), get("story.name"));
    }

    /**
     * A weight.
     *
     * @throws IllegalArgumentException when the file has none of this name
     */
    public double get(String name) {
        Double value = values.get(name);
        if (value == null) {
            throw new IllegalArgumentException("weights.properties lacks \"" + name + "\"");
        }
        return value;
    }
}

package org.muqabala.bench.story;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * A block of a word list: a header "name: rest", then lines "key: value".
 *
 * @param name what is described
 * @param rest what its header says of it
 */
record Block(String name, String rest, List<Line> lines) {
    /** A line below the header. */
    record Line(String key, String value) {}

    private static final Set<String> KEYS = Stream.concat(
                    Stream.of("is"), Wording.LANGUAGES.stream().map(l -> l.code()))
            .collect(Collectors.toUnmodifiableSet());

    /** The blocks of a list. */
    static List<Block> of(String file) {
        List<Block> blocks = new ArrayList<>();
        for (String line : WordLists.lines(file)) {
            String[] sides = line.split(":", 2);
            String key = sides[0].strip();
            String value = sides[1].strip();
            if (KEYS.contains(key)) {
                blocks.get(blocks.size() - 1).lines().add(new Line(key, value));
            } else {
                blocks.add(new Block(key, value, new ArrayList<>()));
            }
        }
        return blocks;
    }

    List<String> all(String key) {
        return lines.stream().filter(l -> l.key().equals(key)).map(Line::value).toList();
    }

    String one(String key) {
        return all(key).stream()
                .findFirst()
                .orElseThrow(() -> new IllegalStateException(name + ": expected a line " + key + ":, found none"));
    }
}

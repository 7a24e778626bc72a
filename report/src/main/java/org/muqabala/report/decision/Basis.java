package org.muqabala.report.decision;

import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/**
 * What lay before a person who decided.
 *
 * @param sources SHA-256 of the text of each source that the finding was made of, by the source's id, in its order
 * @param values the values of its sides, sorted, each once
 */
public record Basis(Map<String, String> sources, List<String> values) {
    public Basis {
        sources = Collections.unmodifiableMap(new TreeMap<>(sources));
        sources.forEach((id, hash) -> Words.of("basis.sources." + Words.of("basis.sources", id), hash));
        values = values.stream().sorted().distinct().toList();
        values.forEach(value -> Words.of("basis.values", value));
    }

    /** Nothing that is known. */
    public static Basis none() {
        return new Basis(Map.of(), List.of());
    }
}

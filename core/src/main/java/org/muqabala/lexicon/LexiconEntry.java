package org.muqabala.lexicon;

import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * One block of a lexicon file.
 *
 * @param id what the header names
 * @param type what stands behind the header's colon; empty where it has none
 * @param broader what stands behind the header's '<'
 * @param values the block's lines: key to values, in the order of the file
 * @param file name of the file
 * @param line number of the header's line, 1 for the first
 */
public record LexiconEntry(
        String id, String type, List<String> broader, Map<String, List<String>> values, String file, int line) {
    /**
     * This entry with what another of its id adds; the place is that of the other.
     *
     * @throws LexiconException where the other has another type
     */
    LexiconEntry with(LexiconEntry other) {
        if (!other.type.isEmpty() && !other.type.equals(type)) {
            throw new LexiconException(
                    other.file,
                    other.line,
                    "\"" + id + "\" is known already: expected \": " + type + "\" behind it or nothing, found \": "
                            + other.type + "\"");
        }
        Map<String, List<String>> all = new LinkedHashMap<>(values);
        other.values.forEach((key, more) -> all.merge(key, more, LexiconEntry::union));
        return new LexiconEntry(id, type, union(broader, other.broader), all, other.file, other.line);
    }

    private static List<String> union(List<String> list, List<String> more) {
        Set<String> union = new LinkedHashSet<>(list);
        union.addAll(more);
        return List.copyOf(union);
    }

    /** The values of a key; none where the block has no such line. */
    public List<String> get(String key) {
        return values.getOrDefault(key, List.of());
    }
}

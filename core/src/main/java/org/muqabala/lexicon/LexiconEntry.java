package org.muqabala.lexicon;

import java.util.List;
import java.util.Map;

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
    /** The values of a key; none where the block has no such line. */
    public List<String> get(String key) {
        return values.getOrDefault(key, List.of());
    }
}

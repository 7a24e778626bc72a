package org.muqabala.inputs.text;

import java.util.List;
import java.util.Map;

/**
 * The lines of keys and values at the top of a text, as site generators write them: between lines of {@code ---} in YAML,
 * between lines of {@code +++} in TOML.
 *
 * @param values by key in lower case, in the order of the text
 * @param repeated keys that stand more than once, of which the first value holds
 * @param end of the block in the text, behind its last line
 */
record FrontMatter(Map<String, String> values, List<String> repeated, int end) {
    FrontMatter {
        repeated = List.copyOf(repeated);
    }
}

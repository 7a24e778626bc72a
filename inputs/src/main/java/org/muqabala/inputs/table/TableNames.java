package org.muqabala.inputs.table;

import java.util.Locale;
import java.util.Set;

/** Which files of a folder are tables of articles, by their names. */
final class TableNames {
    /** What the program itself writes, and what it reads beside articles. */
    private static final Set<String> NO_TABLES =
            Set.of("sources.json", "comparison.json", "decisions.jsonl", "findings.jsonl", "findings.csv");

    private TableNames() {}

    /** Does it end so, and is none of the program's own files? */
    static boolean isNamed(String name, String... endings) {
        String lower = name.toLowerCase(Locale.ROOT);
        if (NO_TABLES.contains(lower)) {
            return false;
        }
        for (String ending : endings) {
            if (lower.endsWith(ending)) {
                return true;
            }
        }
        return false;
    }
}

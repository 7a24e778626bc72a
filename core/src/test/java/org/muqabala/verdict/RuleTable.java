package org.muqabala.verdict;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;

/**
 * A table of docs/comparison-rules.md.
 *
 * @param rows its rows, without the header
 */
record RuleTable(List<Row> rows) {
    private static final Path RULES = Path.of("../docs/comparison-rules.md");

    /** What must be so, and the verdict where it is, both as the page says it. */
    record Row(String words, String verdict) {
        /** The verdicts that the row names, in the notation of comparison.json. */
        List<String> verdicts() {
            return Stream.of(Verdict.values())
                    .map(v -> v.name().toLowerCase(Locale.ROOT))
                    .filter(v -> verdict.contains("`" + v + "`"))
                    .toList();
        }
    }

    /** The table whose first column is headed so. */
    static RuleTable of(String head) {
        List<Row> rows = new ArrayList<>();
        boolean within = false;
        for (String line : lines()) {
            if (!line.startsWith("|")) {
                within = false;
            } else if (line.startsWith("| " + head + " |")) {
                within = true;
            } else if (within && !line.startsWith("|---")) {
                String[] cells = line.split("\\|", -1);
                rows.add(new Row(cells[1].strip(), cells[2].strip()));
            }
        }
        if (rows.isEmpty()) {
            throw new IllegalStateException(RULES + ": expected a table headed \"" + head + "\", found none");
        }
        return new RuleTable(rows);
    }

    /** The row with these words, else the first that begins with them. */
    Row row(String words) {
        return rows.stream()
                .filter(r -> r.words().equals(words))
                .findFirst()
                .or(() -> rows.stream().filter(r -> r.words().startsWith(words)).findFirst())
                .orElseThrow(() -> new IllegalStateException(RULES + ": expected a row \"" + words + "\", found none"));
    }

    List<String> words() {
        return rows.stream().map(Row::words).toList();
    }

    private static List<String> lines() {
        try {
            return Files.readAllLines(RULES);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}

package org.muqabala.app.hostile;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.zip.ZipEntry;
import java.util.zip.ZipFile;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVParser;
import org.apache.commons.csv.CSVRecord;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Attribute;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;

/** Looks whether what a comparison wrote does anything but say: no script of a source, no formula, no sign that steers a terminal. */
final class Inert {
    private Inert() {}

    /** Nothing steers a terminal or hides on it; isolates are the program's own. */
    static void requireOnTerminal(String printed) {
        assertThat(printed.chars()).as(printed).noneMatch(c -> c < ' ' && c != '\n' || c == 0x7F || isOverride(c));
    }

    private static boolean isOverride(int c) {
        return c >= 0x202A && c <= 0x202E;
    }

    /**
     * Nothing of the page runs or leads astray.
     *
     * @param scripts how many the page has of its own
     */
    static void requirePage(Path file, int scripts) throws IOException {
        Document page = Jsoup.parse(file.toFile(), UTF_8.name());
        assertThat(page.select("script")).hasSize(scripts);
        assertThat(page.select("iframe, object, embed, base, meta[http-equiv=refresh]"))
                .isEmpty();
        for (Element element : page.getAllElements()) {
            for (Attribute attribute : element.attributes()) {
                String value = attribute.getValue().strip().toLowerCase(Locale.ROOT);
                assertThat(attribute.getKey()).doesNotStartWith("on");
                assertThat(value).doesNotStartWith("javascript:").doesNotStartWith("vbscript:");
                if (List.of("href", "action", "formaction").contains(attribute.getKey())) {
                    assertThat(value).doesNotStartWith("data:");
                }
            }
        }
    }

    /** No cell starts as a formula does. */
    static void requireTable(Path csv) throws IOException {
        String table = Files.readString(csv);
        try (CSVParser parser =
                CSVParser.parse(table.startsWith("\uFEFF") ? table.substring(1) : table, CSVFormat.RFC4180)) {
            for (CSVRecord record : parser) {
                for (String cell : record) {
                    String seen = cell.strip();
                    assertThat(seen.isEmpty() || "=+@".indexOf(seen.charAt(0)) < 0)
                            .as(cell)
                            .isTrue();
                }
            }
        }
    }

    /** No sheet holds a formula. */
    static void requireSheets(Path xlsx) throws IOException {
        try (ZipFile book = new ZipFile(xlsx.toFile())) {
            for (ZipEntry entry : book.stream().toList()) {
                if (entry.getName().startsWith("xl/worksheets/")) {
                    String sheet = new String(book.getInputStream(entry).readAllBytes(), UTF_8);
                    assertThat(sheet).doesNotContain("<f>").doesNotContain("<f ");
                }
            }
        }
    }
}

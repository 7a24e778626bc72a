package org.muqabala.report.export;

import static org.assertj.core.api.Assertions.assertThat;

import com.code_intelligence.jazzer.junit.FuzzTest;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.StringReader;
import java.nio.charset.StandardCharsets;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVParser;
import org.apache.commons.csv.CSVRecord;
import org.muqabala.comparison.Comparison;
import org.muqabala.lexicon.ConceptLexicon;
import org.muqabala.report.Told;
import org.muqabala.report.decision.Decided;
import org.muqabala.report.export.material.Material;
import org.muqabala.text.Language;

/** Laws of every export, whatever the sources say: JSON is JSON, and no cell of a table starts a formula. */
class ExportsFuzzTest {
    private static final ObjectMapper JSON = new ObjectMapper();
    private static final ConceptLexicon CONCEPTS = ConceptLexicon.shipped();

    @FuzzTest(maxDuration = "10s")
    void exports(byte[] bytes) throws IOException {
        Comparison comparison = Told.comparison(new String(bytes, StandardCharsets.UTF_8));
        Exports exports = new Exports(Material.of(comparison), Language.ENGLISH, CONCEPTS, Decided.none());
        for (Format format : Format.values()) {
            if (format != Format.HTML && format != Format.JSON) {
                ByteArrayOutputStream out = new ByteArrayOutputStream();
                exports.write(format, out);
                check(format, out.toByteArray());
            }
        }
    }

    private static void check(Format format, byte[] written) throws IOException {
        String text = new String(written, StandardCharsets.UTF_8);
        switch (format) {
            case CSV -> requireNoFormula(text);
            case JSONL -> {
                for (String line : text.lines().toList()) {
                    assertThat(JSON.readTree(line).isObject()).isTrue();
                }
            }
            case XLSX -> assertThat(text).startsWith("PK");
            default -> assertThat(JSON.readTree(written).isContainerNode()).isTrue();
        }
    }

    private static void requireNoFormula(String csv) throws IOException {
        String table = csv.startsWith("\uFEFF") ? csv.substring(1) : csv;
        try (CSVParser parser = CSVParser.parse(new StringReader(table), CSVFormat.RFC4180)) {
            for (CSVRecord record : parser) {
                assertThat(record.values()).noneMatch(cell -> cell.strip().matches("(?s)[=+@].*|-(?!\\d).*"));
            }
        }
    }
}

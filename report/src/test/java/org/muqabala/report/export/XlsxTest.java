package org.muqabala.report.export;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import org.apache.poi.ss.usermodel.Cell;
import org.apache.poi.ss.usermodel.CellType;
import org.apache.poi.ss.usermodel.DateUtil;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.ss.usermodel.Sheet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.junit.jupiter.api.Test;
import org.muqabala.comparison.Comparison;
import org.muqabala.report.Hostile;
import org.muqabala.report.Odd;
import org.muqabala.report.TwoCalls;
import org.muqabala.report.export.material.Material;
import org.muqabala.text.Language;

/** comparison.xlsx, opened with Apache POI. */
class XlsxTest {
    @Test
    void sheetsAreNamedAlikeInEveryLanguage() throws IOException {
        for (Language language : List.of(Language.ARABIC, Language.ENGLISH)) {
            try (XSSFWorkbook book = open(TwoCalls.comparison(), language)) {
                assertThat(book).extracting(Sheet::getSheetName).containsExactly("findings", "claims", "sources");
                assertThat(book).extracting(Sheet::isRightToLeft).containsOnly(language == Language.ARABIC);
            }
        }
    }

    @Test
    void headingsAndWordsAreThoseOfTheLanguage() throws IOException {
        try (XSSFWorkbook book = open(TwoCalls.comparison(), Language.ARABIC)) {
            Sheet findings = book.getSheet("findings");
            assertThat(cell(findings, 0, "الحكم").getStringCellValue()).isEqualTo("الحكم");
            assertThat(cell(findings, 2, "الحكم").getStringCellValue()).isEqualTo("تعارض");
            assertThat(cell(findings, 2, "القيمة").getStringCellValue()).isEqualTo("أكثر من \u206694,000\u2069");
            assertThat(cell(findings, 1, "القيمة").getStringCellValue()).isEqualTo("70,000");
            assertThat(cell(findings, 2, "الصيغة").getStringCellValue()).isEqualTo("مؤكد");
        }
    }

    @Test
    void amountsAndDaysAreTyped() throws IOException {
        try (XSSFWorkbook book = open(TwoCalls.comparison(), Language.ENGLISH)) {
            Sheet findings = book.getSheet("findings");
            assertThat(cell(findings, 1, "Low").getNumericCellValue()).isEqualTo(70_000);
            assertThat(cell(findings, 2, "High").getCellType()).isEqualTo(CellType.BLANK);
            Cell published = cell(findings, 2, "Published");
            assertThat(DateUtil.isCellDateFormatted(published)).isTrue();
            assertThat(published.getLocalDateTimeCellValue().toLocalDate()).isEqualTo(LocalDate.parse("2021-12-08"));
            assertThat(rows(book.getSheet("claims"))).hasSize(16);
            assertThat(cell(book.getSheet("claims"), 2, "Conflicts").getNumericCellValue())
                    .isEqualTo(1);
            assertThat(rows(book.getSheet("sources"))).hasSize(3);
            assertThat(cell(book.getSheet("sources"), 2, "Sources of the origin")
                            .getNumericCellValue())
                    .isEqualTo(2);
        }
    }

    @Test
    void aMinuteIsTypedTooAndANegativeNumberIsOne() throws IOException {
        try (XSSFWorkbook book = open(Odd.comparison(), Language.ENGLISH)) {
            Sheet findings = book.getSheet("findings");
            assertThat(cell(findings, 1, "Low").getNumericCellValue()).isEqualTo(-5.5);
            assertThat(cell(findings, 1, "Value").getStringCellValue()).isEqualTo("-5.5");
            Cell from = cell(findings, 6, "From");
            assertThat(DateUtil.isCellDateFormatted(from)).isTrue();
            assertThat(from.getLocalDateTimeCellValue()).isEqualTo(LocalDateTime.parse("2024-01-03T05:40"));
            assertThat(cell(findings, 8, "From").getStringCellValue())
                    .as("spreadsheets know no such day")
                    .isEqualTo("1789-07-14");
        }
    }

    @Test
    void nothingOfASourceIsAFormula() throws IOException {
        for (Comparison comparison : List.of(Odd.comparison(), Hostile.comparison())) {
            try (XSSFWorkbook book = open(comparison, Language.ENGLISH)) {
                List<String> texts = new ArrayList<>();
                for (Sheet sheet : book) {
                    for (Row row : sheet) {
                        for (Cell cell : row) {
                            assertThat(cell.getCellType()).isNotEqualTo(CellType.FORMULA);
                            assertThat(cell.getHyperlink()).isNull();
                            if (cell.getCellType() == CellType.STRING) {
                                texts.add(cell.getStringCellValue());
                            }
                        }
                    }
                }
                assertThat(texts).hasSizeGreaterThan(50).noneMatch(t -> t.matches("(?s)\\s*[=+@].*"));
            }
        }
        try (XSSFWorkbook book = open(Odd.comparison(), Language.ENGLISH)) {
            assertThat(cell(book.getSheet("findings"), 4, "Evidence").getStringCellValue())
                    .isEqualTo("'=1+1 people");
        }
    }

    @Test
    void aTextLongerThanACellIsCut() throws IOException {
        try (XSSFWorkbook book = open(LongTitle.comparison(), Language.ENGLISH)) {
            assertThat(cell(book.getSheet("sources"), 1, "Title").getStringCellValue())
                    .hasSizeBetween(32_766, 32_767)
                    .endsWith("…");
        }
    }

    @Test
    void noMomentOfItsMakingIsTold() throws IOException {
        byte[] bytes = Written.bytes(Format.XLSX, TwoCalls.comparison());
        try (ZipInputStream zip = new ZipInputStream(new ByteArrayInputStream(bytes))) {
            int entries = 0;
            for (ZipEntry entry = zip.getNextEntry(); entry != null; entry = zip.getNextEntry()) {
                entries++;
                assertThat(entry.getTimeLocal()).isEqualTo(LocalDateTime.of(1980, 2, 1, 0, 0));
                assertThat(new String(zip.readAllBytes(), java.nio.charset.StandardCharsets.UTF_8))
                        .doesNotContain("created");
            }
            assertThat(entries).isGreaterThan(8);
        }
    }

    private static XSSFWorkbook open(Comparison comparison, Language language) throws IOException {
        return new XSSFWorkbook(
                new ByteArrayInputStream(Written.bytes(Format.XLSX, Material.of(comparison), language)));
    }

    private static List<Row> rows(Sheet sheet) {
        List<Row> rows = new ArrayList<>();
        sheet.forEach(rows::add);
        return rows.subList(1, rows.size());
    }

    private static Cell cell(Sheet sheet, int row, String heading) {
        for (Cell cell : sheet.getRow(0)) {
            if (cell.getStringCellValue().equals(heading)) {
                return sheet.getRow(row).getCell(cell.getColumnIndex(), Row.MissingCellPolicy.CREATE_NULL_AS_BLANK);
            }
        }
        throw new IllegalArgumentException(sheet.getSheetName() + " has no column " + heading);
    }
}

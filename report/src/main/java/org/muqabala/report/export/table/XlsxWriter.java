package org.muqabala.report.export.table;

import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDateTime;
import java.util.List;
import org.dhatim.fastexcel.Workbook;
import org.dhatim.fastexcel.Worksheet;
import org.muqabala.report.decision.Decided;
import org.muqabala.report.export.material.Material;
import org.muqabala.report.export.material.Phrases;
import org.muqabala.text.Language;

/**
 * comparison.xlsx: the sheets findings, claims and sources in the words of a language, amounts and days typed. In Arabic the
 * sheets run from right to left. What sources say is set in as text that nothing of runs.
 */
public final class XlsxWriter {
    /** More characters than this no cell holds. */
    private static final int LONGEST = 32_767;

    /** From here on all spreadsheets count days alike: some of them have a 29 February 1900. */
    private static final LocalDateTime FIRST_DAY = LocalDateTime.of(1900, 3, 1, 0, 0);

    private static final int LAST_YEAR = 9999;
    private static final String CUT = "…";
    private static final int NARROWEST = 11;
    private static final int WIDEST = 44;

    /** A column is as wide as the longest of so many cells. */
    private static final int LOOKED_AT = 50;

    private XlsxWriter() {}

    /** Writes the workbook; the stream stays open. */
    public static void write(Material material, Phrases words, Decided decided, OutputStream out) throws IOException {
        Path dated = Files.createTempFile("muqabala-", ".xlsx");
        try {
            try (OutputStream file = new BufferedOutputStream(Files.newOutputStream(dated))) {
                dated(material, words, decided, file);
            }
            Undated.copy(dated, out);
        } finally {
            Files.delete(dated);
        }
    }

    private static void dated(Material material, Phrases words, Decided decided, OutputStream out) throws IOException {
        List<Table> tables = List.of(
                new FindingTable(material, words, decided).table(),
                new ClaimTable(material, words).table(),
                new SourceTable(material, words).table());
        // the version of the application has to be of this form, and says nothing
        try (Workbook workbook = new Workbook(out, "Muqabala", "01.0000")) {
            for (Table table : tables) {
                sheet(table, words.language(), workbook);
            }
        }
    }

    private static void sheet(Table table, Language language, Workbook workbook) throws IOException {
        int most = Worksheet.MAX_ROWS - 1;
        if (table.rows().size() > most) {
            throw new IOException("comparison.xlsx: expected " + most + " rows at most for the sheet " + table.name()
                    + ", found " + table.rows().size() + "; a sheet holds no more, ask for csv or jsonl");
        }
        Worksheet sheet = workbook.newWorksheet(table.name());
        if (language == Language.ARABIC) {
            sheet.rightToLeft();
        }
        int columns = table.headings().size();
        for (int column = 0; column < columns; column++) {
            sheet.value(0, column, table.headings().get(column));
            sheet.width(column, width(table, column));
        }
        sheet.range(0, 0, 0, columns - 1).style().bold().fillColor("FFE8E8E8").set();
        sheet.freezePane(0, 1);
        sheet.setAutoFilter(0, 0, table.rows().size(), columns - 1);
        int number = 1;
        for (List<Cell> row : table.rows()) {
            for (int column = 0; column < columns; column++) {
                cell(row.get(column), number, column, sheet);
            }
            number++;
        }
    }

    private static int width(Table table, int column) {
        int longest = table.rows().stream()
                .limit(LOOKED_AT)
                .mapToInt(r ->
                        r.get(column) instanceof Cell.Words words ? words.text().length() : 0)
                .max()
                .orElse(0);
        int needed = Math.max(longest, table.headings().get(column).length()) + 2;
        return Math.max(NARROWEST, Math.min(WIDEST, needed));
    }

    private static void cell(Cell cell, int row, int column, Worksheet sheet) {
        if (cell instanceof Cell.Words words) {
            sheet.value(row, column, cut(Inert.text(words.text())));
        } else if (cell instanceof Cell.Amount amount) {
            sheet.value(row, column, amount.value());
        } else if (cell instanceof Cell.Day day) {
            date(day.day().atStartOfDay(), day.day().toString(), "yyyy-mm-dd", sheet, row, column);
        } else if (cell instanceof Cell.Minute minute) {
            date(minute.minute(), minute.minute().toString(), "yyyy-mm-dd hh:mm", sheet, row, column);
        }
    }

    /** A date that spreadsheets know; an earlier or later one stands there as text. */
    private static void date(LocalDateTime date, String text, String format, Worksheet sheet, int row, int column) {
        if (date.isBefore(FIRST_DAY) || date.getYear() > LAST_YEAR) {
            sheet.value(row, column, Inert.text(text));
        } else {
            sheet.value(row, column, date);
            sheet.style(row, column).format(format).set();
        }
    }

    private static String cut(String text) {
        if (text.length() <= LONGEST) {
            return text;
        }
        int end = LONGEST - CUT.length();
        return text.substring(0, Character.isHighSurrogate(text.charAt(end - 1)) ? end - 1 : end) + CUT;
    }
}

package org.muqabala.report.export.table;

import java.util.List;

/**
 * A table of typed cells.
 *
 * @param name of its sheet, the same in every language
 * @param headings one a column
 * @param rows each with a cell for every column
 */
record Table(String name, List<String> headings, List<List<Cell>> rows) {
    Table {
        headings = List.copyOf(headings);
        rows = List.copyOf(rows);
        for (List<Cell> row : rows) {
            if (row.size() != headings.size()) {
                throw new IllegalArgumentException(
                        name + ": a row of " + row.size() + " cells under " + headings.size() + " headings");
            }
        }
    }
}

/** A comparison as tables: rows and typed cells, written as CSV and as an XLSX workbook. */
@NullMarked
package org.muqabala.report.export.table;

import org.jspecify.annotations.NullMarked;

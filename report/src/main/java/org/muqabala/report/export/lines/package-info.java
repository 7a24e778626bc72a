/** Findings as JSON lines, for programs that read one at a time. */
@NullMarked
package org.muqabala.report.export.lines;

import org.jspecify.annotations.NullMarked;

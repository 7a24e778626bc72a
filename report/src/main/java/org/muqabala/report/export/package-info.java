/** The formats that a comparison is written in, and what writes each. */
@NullMarked
package org.muqabala.report.export;

import org.jspecify.annotations.NullMarked;

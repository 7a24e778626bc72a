/** What changed between two comparisons of the same story. */
@NullMarked
package org.muqabala.report.change;

import org.jspecify.annotations.NullMarked;

/** Figures as intervals: digits and number words, bounds, units, what is counted. */
@NullMarked
package org.muqabala.reading.figure;

import org.jspecify.annotations.NullMarked;

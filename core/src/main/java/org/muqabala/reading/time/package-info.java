/** Times as intervals of dates or instants, resolved against the date of the text they stand in. */
@NullMarked
package org.muqabala.reading.time;

import org.jspecify.annotations.NullMarked;

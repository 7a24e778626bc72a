/** Tables of articles: JSON lines, JSON arrays and CSV. */
@NullMarked
package org.muqabala.inputs.table;

import org.jspecify.annotations.NullMarked;

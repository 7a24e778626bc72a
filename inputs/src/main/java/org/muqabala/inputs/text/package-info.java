/** Files of plain text, and what deceives in any text. */
@NullMarked
package org.muqabala.inputs.text;

import org.jspecify.annotations.NullMarked;

/** Which sources carry one text: reprints and shared agency copy. */
@NullMarked
package org.muqabala.origin;

import org.jspecify.annotations.NullMarked;

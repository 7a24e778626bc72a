/** Slots, and the groups of claims that answer them. */
@NullMarked
package org.muqabala.align;

import org.jspecify.annotations.NullMarked;

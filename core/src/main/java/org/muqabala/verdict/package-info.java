/** What the sides of a group are to each other, and why. */
@NullMarked
package org.muqabala.verdict;

import org.jspecify.annotations.NullMarked;

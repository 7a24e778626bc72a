/** Fits the weights that ship with the program to labelled cases that do not. */
@NullMarked
package org.muqabala.fit;

import org.jspecify.annotations.NullMarked;

/** Figures, times, names and concepts read together from the tokens of a text: {@link org.muqabala.reading.Reader} runs the readers in the order in which one leaves words to the next. */
@NullMarked
package org.muqabala.reading;

import org.jspecify.annotations.NullMarked;

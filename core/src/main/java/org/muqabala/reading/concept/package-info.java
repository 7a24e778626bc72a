/** Concepts of the lexicon found in a text. */
@NullMarked
package org.muqabala.reading.concept;

import org.jspecify.annotations.NullMarked;

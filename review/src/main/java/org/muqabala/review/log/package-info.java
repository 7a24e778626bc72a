/** The log of decisions, which only grows, and how it is written out and read in as lines. */
@NullMarked
package org.muqabala.review.log;

import org.jspecify.annotations.NullMarked;

/** Comparisons of documents that programs send: made in memory, a few at a time, and kept for a while. */
@NullMarked
package org.muqabala.review.web.compare;

import org.jspecify.annotations.NullMarked;

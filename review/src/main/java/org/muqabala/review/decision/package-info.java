/** What people decide on the findings of a comparison: the log of decisions, and what holds by it. */
@NullMarked
package org.muqabala.review.decision;

import org.jspecify.annotations.NullMarked;

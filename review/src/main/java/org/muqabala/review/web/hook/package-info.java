/** Tells another program of new conflicts. */
@NullMarked
package org.muqabala.review.web.hook;

import org.jspecify.annotations.NullMarked;

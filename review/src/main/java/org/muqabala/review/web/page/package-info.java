/** The page on which people decide. */
@NullMarked
package org.muqabala.review.web.page;

import org.jspecify.annotations.NullMarked;

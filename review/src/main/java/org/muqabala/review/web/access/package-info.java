/** Named users: how they log in, and how long that holds. */
@NullMarked
package org.muqabala.review.web.access;

import org.jspecify.annotations.NullMarked;

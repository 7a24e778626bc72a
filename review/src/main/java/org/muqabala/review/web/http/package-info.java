/** What every request has to pass, and how a refusal is told. */
@NullMarked
package org.muqabala.review.web.http;

import org.jspecify.annotations.NullMarked;

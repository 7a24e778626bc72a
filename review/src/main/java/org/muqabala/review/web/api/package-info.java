/** The operations under /api/v1, as docs/openapi.json describes them. */
@NullMarked
package org.muqabala.review.web.api;

import org.jspecify.annotations.NullMarked;

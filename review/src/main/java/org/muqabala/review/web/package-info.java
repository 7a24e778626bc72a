/** The review server: a comparison and its decisions over HTTP, for the page and for other programs. */
@NullMarked
package org.muqabala.review.web;

import org.jspecify.annotations.NullMarked;
